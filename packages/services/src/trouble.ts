import { ChanceryError } from "@chancery/core";
import { CursorError, readError, StoreError } from "@chancery/db/errors";

import { BatchError } from "./batches/errors.ts";
import { AccessError } from "./access/errors.ts";
import { IntakeError } from "./intake/errors.ts";
import { FetchError } from "./intake/web/errors.ts";
import { KnowledgeError } from "./knowledge/errors.ts";
import { PatternsError } from "./patterns/errors.ts";
import { ReviewError } from "./review/errors.ts";
import { SearchesError } from "./searches/errors.ts";

/** An error as data: what went wrong and what the reader can do about it. */
export interface Trouble {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** Any error as data. One that nobody foresaw gets the code `internal`. */
export function troubleOf(thrown: unknown): Trouble {
  const error = readError(thrown);
  if (
    error instanceof ChanceryError ||
    error instanceof StoreError ||
    error instanceof CursorError ||
    error instanceof BatchError ||
    error instanceof IntakeError ||
    error instanceof FetchError ||
    error instanceof KnowledgeError ||
    error instanceof PatternsError ||
    error instanceof ReviewError ||
    error instanceof SearchesError ||
    error instanceof AccessError
  ) {
    const { code, message, remedy } = error;
    return { code, message, remedy };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "internal",
    message: `unforeseen: ${message}`,
    remedy: "This is a fault of Chancery: please report it with the article that shows it.",
  };
}

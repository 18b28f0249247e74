import { z } from "zod";

import { IntakeError, intakeError } from "./errors.ts";
import { ItemInput, itemOf, MAX_BYTES, refused, taken, type Taken } from "./item.ts";
import { linesOf } from "./lines.ts";

/** The longest line: an article of the greatest size whose every byte is written as a six-character escape. */
const MAX_LINE = MAX_BYTES * 6;

/**
 * The articles of a stream of JSON Lines, in order, blank lines passed over. Articles that name no address get
 * `origin#LINE`; a bad line is reported under that name and the next goes on.
 */
export async function* itemsOfLines(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
): AsyncGenerator<Taken> {
  for await (const { number, bytes } of linesOf(chunks, MAX_LINE)) {
    const uri = `${origin}#${number}`;
    if (bytes === null) {
      const message = `line ${number}: longer than ${MAX_LINE / 1e6} MB`;
      yield refused(uri, new IntakeError("input.too-large", message));
    } else if (!isBlank(bytes)) {
      yield itemOfLine(bytes, uri, number);
    }
  }
}

function itemOfLine(bytes: Buffer, uri: string, number: number): Taken {
  try {
    const parsed = ItemInput.safeParse(parse(bytes));
    if (!parsed.success) throw new IntakeError("input.line", firstIssue(parsed.error));
    return taken(itemOf(parsed.data, uri));
  } catch (cause) {
    const { code, message } = intakeError(cause);
    return refused(uri, new IntakeError(code, `line ${number}: ${message}`, { cause }));
  }
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

function parse(bytes: Buffer): unknown {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch (cause) {
    throw new IntakeError("input.line", "not UTF-8", { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new IntakeError("input.line", "not JSON", { cause });
  }
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.join(".") ?? "";
  return `${path === "" ? "" : `"${path}": `}${issue?.message ?? "not an article"}`;
}

const isBlank = (bytes: Buffer): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

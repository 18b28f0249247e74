import type { Clause } from "@chancery/language";

import type { Span, StatementFact } from "../../record/index.ts";
import type { Passage } from "../shared/view.ts";
import type { Voice } from "./speakers/voices.ts";

/** Words attributed to somebody, before it is settled which of them belong together. */
export interface Attribution {
  readonly rule: string;
  readonly passage: Passage;
  readonly form: StatementFact["form"];
  readonly speaker: Voice | null;
  /** The words for one who speaks and is not known: "a port official". */
  readonly unnamed?: Span | null;
  readonly addressee: Voice | null;
  readonly content: Span[];
  readonly cue: Span | null;
  /** The clause of the cue, for the time of saying. */
  readonly clause: Clause | null;
  /** Sentences that it is read from. */
  readonly evidence: Span[];
}

import type { Lex } from "@chancery/language";

import type { Heads } from "./heads.ts";
import type { Money } from "./money.ts";

/** What the numbers of one text are read with. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Lex[];
  readonly money: Money;
  readonly heads: Heads | undefined;
}

export interface Draft {
  readonly first: number;
  readonly next: number;
  readonly values: readonly number[];
  readonly unit: string;
  readonly rule: string;
}

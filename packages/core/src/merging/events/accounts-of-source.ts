import type { Knowledge } from "@chancery/knowledge";

import { rulingsOf } from "../decisions/rulings.ts";
import { assign } from "./assign.ts";
import type { Account } from "./account.ts";
import type { SourceLines } from "../lines/lines.ts";
import { tellingsOf } from "./tellings-of.ts";

/** What a source alone says of each event, as it is compared: with its entities as their ids name them, and no decisions. */
export const accountsOfSource = (lines: SourceLines, knowledge: Knowledge): Account[] =>
  assign(tellingsOf(lines, rulingsOf([]), { canonical: (id) => id, report: lines.source, knowledge })).map(
    ({ account }) => account,
  );

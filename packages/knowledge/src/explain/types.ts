import type { Origin } from "../overlay/layers.ts";
import type { DayRange, KnownKind } from "../types.ts";

/** Whether a candidate holds on the days asked about: on all that they can mean, on some, on none. */
export type Verdict = "certain" | "possible" | "out";

/** A row that speaks for a candidate, with the layer that it comes from. */
export interface Evidence {
  readonly row: string;
  readonly origin: Origin | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Candidate {
  readonly entity: string;
  readonly kind: KnownKind;
  readonly name: string;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** "held it from 2019-03-20 on", "a name of it until 1998-05": why it holds, or why it falls. */
  readonly why: string;
}

/** One way in which the phrase can be read. */
export interface Reading {
  /** The rule by its name: "name.strong", "role.polity", "name.spelling" ... */
  readonly rule: string;
  /** The rule in words, with what it read. */
  readonly says: string;
  readonly candidates: readonly Candidate[];
}

export interface Explanation {
  readonly phrase: string;
  readonly on: DayRange | null;
  readonly version: string;
  /** From the strongest to the weakest. */
  readonly readings: readonly Reading[];
  /** Entities of the strongest kind of reading that has any that holds: more than one where neither the day nor the words tell them apart. */
  readonly answer: readonly string[];
}

import type { Clause } from "@chancery/language";

import type { EventRole, EventType, Span, When } from "../../record/index.ts";
import type { Passage } from "../shared/view.ts";
import type { Modality } from "./modality/modality.ts";

/** One who takes part, with every place in the text that says so. */
export interface Role {
  readonly entity: string;
  readonly role: EventRole;
  readonly spans: readonly Span[];
}

/** Something read off the text, with its words. */
export interface Read<T> {
  readonly value: T;
  readonly spans: readonly Span[];
}

/** An event as one clause or noun phrase tells it, before tellings of the same event are joined. */
export interface Candidate {
  readonly type: EventType;
  readonly pattern: string;
  readonly passage: Passage;
  readonly clause: Clause | null;
  /** Token of the verb or noun that triggers it. */
  readonly trigger: number;
  readonly triggerSpan: Span;
  readonly roles: readonly Role[];
  readonly place: Read<string> | null;
  readonly when: Read<When> | null;
  readonly about: readonly Read<string>[];
  readonly modality: Modality;
  /** A definite noun without arguments of its own ("the talks"), or words that support an event told elsewhere: it founds nothing. */
  readonly anaphoric: boolean;
  /** Its object is new to the reader ("a treaty"): told after a named one it is another. */
  readonly indefinite: boolean;
  /** "separate talks", "a bilateral meeting": apart from the one that all attend. */
  readonly apart?: true;
  /** "a second agreement": not the one told of before or after. */
  readonly further?: true;
  /** "the third to do so after Norway and Spain": what these did before is told nowhere else but where one of them does it. */
  readonly predecessors?: true;
  /** A definite noun that says when or where ("The conference opened in Geneva in May"): an event by itself where none was told before. */
  readonly alone?: true;
  /** "hoped that the visit would be fruitful": what will come of it is told, be it under way or ahead. */
  readonly judged?: true;
  /** A definite noun whose only parties are those who attend ("took part in the session"): it may be one told before. */
  readonly attending?: true;
  /** Those who were at a gathering that is not named again ("Addo also took part"): they join the one told of last, or nothing. */
  readonly joining?: true;
  /** States and bodies for whom those who join act: they join a meeting of these, or, for none, of whomever the same sentence tells. */
  readonly actingFor?: readonly string[];
}

/** What a telling leaves open that gives no more than who takes part. */
export const NO_MORE_TOLD = {
  place: null,
  when: null,
  about: [],
  anaphoric: false,
  indefinite: false,
} as const;

import type { Clause, VerbGroup } from "@chancery/language";

import type { Span } from "../../../record/index.ts";
import type { Passage, View } from "../../shared/view.ts";
import { type Status, stronger } from "./modality-words.ts";

/** What has been read so far of whether something happened, from its own clause outward. */
export class Tally {
  status: Status;
  negated = false;
  /** Planned only as the aim of a journey. */
  purpose = false;
  readonly cues: Span[] = [];
  readonly #view: View;

  constructor(view: View, status: Status) {
    this.#view = view;
    this.status = status;
  }

  /** Of two statuses the one that is farther from having happened. */
  raise(status: Status): void {
    this.status = stronger(this.status, status);
  }

  negate(): void {
    this.negated = !this.negated;
  }

  /** The verb is among the words that say so. */
  cue(verb: VerbGroup): void {
    this.cues.push(this.#view.spanOf(verb));
  }
}

/** A clause and the one that it hangs on. */
export interface Link {
  readonly view: View;
  readonly passage: Passage;
  readonly inner: Clause;
  readonly outer: Clause;
  /** The clause that the outer one hangs on. */
  readonly over: Clause | undefined;
  /** The event stands under a condition of its own: "would, if it could". */
  readonly contingent: boolean;
  /** "took the occasion to thank", "felt honoured to meet": the infinitive is of what is done. */
  readonly taken: boolean;
}

/**
 * Reads what a link says. "stop": what lies farther out says nothing of the event; "skip": nor does the rest of this link, but farther out may; null: the
 * next step goes on.
 */
export type Step = (link: Link, tally: Tally) => "stop" | "skip" | null;

/** An infinitive, a gerund or a participle. */
export const isNonfinite = ({ verb }: Clause): boolean => verb.form !== "finite";

/** "denied having agreed", "admits meeting": a gerund that is the verb's object. */
export const isGerundObject = ({ kind, verb }: Clause): boolean =>
  kind === "infinitive" && verb.form === "gerund";

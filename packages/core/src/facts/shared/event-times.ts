import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { contains, dayNumber, overlaps, type TimeMention, type When } from "../../record/index.ts";
import { clauseAt, type Passage, type View } from "./view.ts";

/** Which times may date an event: not those of a treaty's name, nor those inside a quotation that the event is outside of. */
export class EventTimes {
  private readonly view: View;
  private readonly quotes: readonly QuotedSpan[];

  constructor(view: View, quotes: readonly QuotedSpan[]) {
    this.view = view;
    this.quotes = quotes;
  }

  /** The time that a clause gives its own event, seen from the trigger: nearest first, sentence-opening ones last. */
  ofClause(passage: Passage, clause: Clause, trigger: number): TimeMention | null {
    const hosted = this.eligible(passage.sentence.first, passage.sentence.last, trigger).filter(
      ({ span }) => {
        const host = clauseAt(passage, this.view.tokenAt(span.start));
        return host === clause;
      },
    );
    const nearest = this.nearest(hosted, trigger);
    if (nearest !== null) return nearest;
    return this.opening(passage, clause, trigger) ?? this.simultaneous(passage, clause);
  }

  /** The time within tokens [first, last), as in "his trip last month to Kenya". */
  ofPhrase(first: number, last: number, trigger: number): TimeMention | null {
    return this.nearest(this.eligible(first, last, trigger), trigger);
  }

  /** "On Monday A met B and signed C": a time that opens the sentence holds for all that its main clauses tell. */
  private opening(passage: Passage, clause: Clause, trigger: number): TimeMention | null {
    if (clause.kind !== "main" && clause.kind !== "headline") return null;
    const first = passage.clauses.find(({ kind }) => kind === "main" || kind === "headline");
    if (first === undefined || first === clause || first.sentence !== clause.sentence) return null;
    const before = this.eligible(passage.sentence.first, first.verb.first, trigger).filter(
      ({ span }) =>
        clauseAt(passage, this.view.tokenAt(span.start)) === first &&
        this.view.tokenAt(span.start) < (first.subject?.first ?? first.verb.first),
    );
    return before[0] ?? null;
  }

  /** "A gained independence when B collapsed in 1991": what happens when something else does happens at its time. */
  private simultaneous(passage: Passage, clause: Clause): TimeMention | null {
    const index = passage.clauses.indexOf(clause);
    const other = passage.clauses.find(
      ({ parent, kind, marker }) =>
        parent === index && kind === "adverbial" && (marker === "when" || marker === "as"),
    );
    if (other === undefined || other.verb.tense !== clause.verb.tense) return null;
    const hosted = this.eligible(other.first, other.last, other.verb.head).filter(
      ({ span }) => clauseAt(passage, this.view.tokenAt(span.start)) === other,
    );
    return this.nearest(hosted, other.verb.head);
  }

  private eligible(first: number, last: number, trigger: number): TimeMention[] {
    const { view } = this;
    const at = view.tokenSpan(trigger);
    return view.timesIn(first, last).filter(({ span, when, type, rule }) => {
      if (when === null || (type !== "date" && type !== "time")) return false;
      if (/vague|present-ref/.test(rule) || isEra(when)) return false;
      const token = view.tokenAt(span.start);
      if (view.mentionsAt(token).some(({ kind, span: name }) => kind === "agreement" && contains(name, span)))
        return false;
      const before = view.norm(token - 1) === "of" && view.norm(token - 2) === "as";
      if (before) return false;
      return !this.quotes.some(({ inner }) => overlaps(inner, span) && !overlaps(inner, at));
    });
  }

  private nearest(times: readonly TimeMention[], trigger: number): TimeMention | null {
    const at = this.view.tokenSpan(trigger).start;
    const ranked = [...times].sort(
      (a, b) => precision(b) - precision(a) || Math.abs(a.span.start - at) - Math.abs(b.span.start - at),
    );
    return ranked[0] ?? null;
  }
}

/** Decades and centuries tell of an age, not of when something happened. */
const isEra = ({ earliest, latest }: When): boolean =>
  earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) > 800;

/** A day says more than a month, a month more than a year. */
const precision = ({ when }: TimeMention): number => {
  if (when === null) return 0;
  if (when.earliest !== null && when.earliest === when.latest) return 3;
  if (when.edtf.startsWith("XXXX")) return 2;
  return when.earliest !== null && when.latest !== null ? 2 : 1;
};

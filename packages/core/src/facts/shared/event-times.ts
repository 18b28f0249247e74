import type { Clause, NounPhrase, Oblique } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import {
  contains,
  dayNumber,
  overlaps,
  type TimeMention,
  type When,
  weekday,
  yearWhen,
} from "../../record/index.ts";
import { clauseAt, type Passage, type View } from "./view.ts";

const REMEMBERING: ReadonlySet<string> = new Set(["remember", "recall", "know"]);

/** Which times may date an event: not those of a treaty's name, nor those inside a quotation that the event is outside of. */
export class EventTimes {
  private readonly view: View;
  private readonly quotes: readonly QuotedSpan[];
  private readonly ownsTime: (phrase: NounPhrase) => boolean;

  /** `ownsTime` tells the nouns that are events themselves: "his trip last month" keeps its month from the verb of its clause. */
  constructor(
    view: View,
    quotes: readonly QuotedSpan[],
    ownsTime: (phrase: NounPhrase) => boolean = () => false,
  ) {
    this.view = view;
    this.quotes = quotes;
    this.ownsTime = ownsTime;
  }

  /** Whether the clause gives a time of its own, be it one that could not be resolved ("on Wednesday"); `day` is another event's that it might share. */
  speaksOfTime(passage: Passage, clause: Clause, trigger: number, day: string | null): boolean {
    return this.eligible(passage.sentence.first, passage.sentence.last, trigger, true).some((time) => {
      const { span, when, value } = time;
      // A weekday that could not be placed is no contradiction to a day that is one.
      const named = when === null ? /^XXXX-WXX-(\d)$/.exec(value ?? "") : null;
      if (named !== null && day !== null && weekday(day) === Number(named[1]) % 7) return false;
      const at = this.view.tokenAt(span.start);
      return clauseAt(passage, at) === clause && !this.isOwned(passage, at, trigger);
    });
  }

  /** Every time that the clause itself gives, in reading order. */
  allOfClause(passage: Passage, clause: Clause, trigger: number): TimeMention[] {
    return this.eligible(passage.sentence.first, passage.sentence.last, trigger)
      .filter(({ span }) => {
        const at = this.view.tokenAt(span.start);
        return clauseAt(passage, at) === clause && !this.isOwned(passage, at, trigger);
      })
      .sort((a, b) => a.span.start - b.span.start);
  }

  /** The time that a clause gives its own event, seen from the trigger: nearest first, sentence-opening ones last. */
  ofClause(passage: Passage, clause: Clause, trigger: number): TimeMention | null {
    const hosted = this.eligible(passage.sentence.first, passage.sentence.last, trigger).filter(
      ({ span }) => {
        const at = this.view.tokenAt(span.start);
        return (
          clauseAt(passage, at) === clause && !this.isOwned(passage, at, trigger) && !this.isSince(clause, at)
        );
      },
    );
    const nearest = this.nearest(hosted, trigger);
    if (nearest !== null) return nearest;
    return (
      this.opening(passage, clause, trigger) ??
      this.simultaneous(passage, clause) ??
      this.conjoined(passage, clause)
    );
  }

  /** A time right beside another event's noun is that event's: "follows his trip last month", "after Monday's summit", "the 1991 collapse". */
  private isOwned(passage: Passage, at: number, trigger: number): boolean {
    const owner = nounsIn(passage.phrases).find(
      (phrase) =>
        phrase.head !== trigger &&
        phrase.first <= at &&
        at < phrase.last &&
        this.ownsTime(phrase) &&
        (at < phrase.head || phrase.modifiers.some((modifier) => isBare(modifier, at))),
    );
    return owner !== undefined;
  }

  /** "the first to visit Cuba since Coolidge in 1928": the year is of what is compared with. */
  private isSince({ obliques }: Clause, at: number): boolean {
    return obliques.some(
      (oblique) =>
        oblique.prep === "since" && oblique.at < at && at - oblique.at < 12 && at !== oblique.at + 1,
    );
  }

  /** The time within tokens [first, last), as in "his trip last month to Kenya". */
  ofPhrase(first: number, last: number, trigger: number): TimeMention | null {
    const time = this.nearest(this.eligible(first, last, trigger), trigger);
    return time === null ? null : closed(time);
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

  /** "A expelled B and recalled C on Monday": verbs that share subject and tense share a time that only one of them gives. */
  private conjoined(passage: Passage, clause: Clause): TimeMention | null {
    if (clause.kind !== "main" || clause.subject === null || clause.verb.form !== "finite") return null;
    const { tense, modal, perfect } = clause.verb;
    const others = passage.clauses.filter(
      ({ kind, subject, verb }) =>
        kind === "main" &&
        subject?.head === clause.subject?.head &&
        verb.head !== clause.verb.head &&
        verb.tense === tense &&
        verb.modal === modal &&
        verb.perfect === perfect,
    );
    const times = others.flatMap((other) => this.allOfClause(passage, other, other.verb.head));
    return times.length === 1 ? (times[0] ?? null) : null;
  }

  /** "A gained independence when B collapsed in 1991": what happens when something else does happens at its time. */
  private simultaneous(passage: Passage, clause: Clause): TimeMention | null {
    const index = passage.clauses.indexOf(clause);
    const other = passage.clauses.find(
      ({ parent, kind, marker, verb }) =>
        parent === index &&
        kind === "adverbial" &&
        (marker === "when" || marker === "as" || (marker === "if" && REMEMBERING.has(verb.lemma))),
    );
    if (other === undefined) return null;
    // "If you remember, in 1999 you came": the time is of what is remembered.
    const remembered = REMEMBERING.has(other.verb.lemma);
    if (!remembered && other.verb.tense !== clause.verb.tense) return null;
    const hosted = this.eligible(other.first, other.last, other.verb.head).filter(
      ({ span }) => clauseAt(passage, this.view.tokenAt(span.start)) === other,
    );
    return this.nearest(hosted, other.verb.head);
  }

  private eligible(first: number, last: number, trigger: number, unresolved = false): TimeMention[] {
    const { view } = this;
    const at = view.tokenSpan(trigger);
    return view.timesIn(first, last).filter(({ span, when, type, rule }) => {
      if ((when === null && !unresolved) || (type !== "date" && type !== "time")) return false;
      if (/vague|present-ref/.test(rule) || (when !== null && isEra(when))) return false;
      const token = view.tokenAt(span.start);
      if (view.mentionsAt(token).some(({ kind, span: name }) => kind === "agreement" && contains(name, span)))
        return false;
      if (isAdjunct(view, token, when)) return false;
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

/** "as of 1 May", "the treaty of 4 July 1996", "dated 3 March": a day that belongs to the noun before it; "the evening of 5 May" is a time itself. */
function isAdjunct(view: View, token: number, when: When | null): boolean {
  const before = view.norm(token - 1);
  if (before === "dated") return true;
  if (before !== "of") return false;
  if (view.norm(token - 2) === "as") return true;
  const day = when?.earliest != null && when.earliest === when.latest;
  return (
    day &&
    !/^(?:evening|night|morning|afternoon|day|days|week|month|hours|events)$/.test(view.norm(token - 2))
  );
}

/** "after the 1991 collapse": the preposition bounds what is told, not the collapse, whose year is closed. */
function closed(time: TimeMention): TimeMention {
  const { when, value } = time;
  if (when === null || (when.earliest !== null && when.latest !== null)) return time;
  const year = /^\d{4}$/.test(value ?? "") ? Number(value) : null;
  return year === null ? time : { ...time, when: yearWhen(year) };
}

/** A time that hangs on a noun without a preposition ("a visit last month"). */
const isBare = ({ prep, phrase }: Oblique, at: number): boolean =>
  !/^[a-z]/.test(prep) && phrase.first <= at && at < phrase.last;

/** Phrases and all that is inside them. */
function nounsIn(phrases: readonly NounPhrase[]): NounPhrase[] {
  return phrases.flatMap((phrase) => [
    phrase,
    ...nounsIn(phrase.conjuncts),
    ...nounsIn(phrase.appositions),
    ...nounsIn(phrase.modifiers.map(({ phrase: inner }) => inner)),
  ]);
}

/** Decades and centuries tell of an age, not of when something happened. */
const isEra = ({ earliest, latest }: When): boolean =>
  earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) > 800;

/** A day says more than a month, a month more than a year. */
const precision = ({ when }: TimeMention): number => {
  if (when === null) return 0;
  if (when.earliest !== null && when.earliest === when.latest) return 3;
  if (when.edtf.startsWith("XXXX")) return 2;
  if (when.earliest === null || when.latest === null) return 0;
  return dayNumber(when.latest) - dayNumber(when.earliest) <= 62 ? 2 : 1;
};

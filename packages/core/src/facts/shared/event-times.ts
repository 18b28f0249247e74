import type { Clause, NounPhrase } from "@chancery/language";

import { Chronicle, type QuotedSpan } from "../../document/index.ts";
import { contains, firstWhere, overlaps, type Span, type TimeMention, weekday } from "../../record/index.ts";
import { LentTimes } from "./lent-times.ts";
import {
  afterInsertion,
  aheadOf,
  aroundContent,
  aroundLeaders,
  followsNoun,
  isAttribute,
  isByDecree,
  isLeading,
  isSince,
  isUntil,
  opened,
  owns,
  type Placed,
  applying,
  recalledBy,
  trails,
} from "./time-owners.ts";
import { closed, isAdjunct, isAhead, isEra, nounsIn, precision } from "./time-scope.ts";
import { clauseAt, type Passage, type View } from "./view.ts";

/** Which times may date an event: not those of a treaty's name, nor those inside a quotation that the event is outside of. */
export class EventTimes {
  private readonly view: View;
  private readonly quotes: readonly QuotedSpan[];
  private readonly ownsTime: (phrase: Pick<NounPhrase, "head">) => boolean;
  private readonly lent: LentTimes;
  private readonly chronicle: Chronicle<TimeMention>;
  /** By passage, then by innermost clause. */
  private readonly placed = new Map<Passage, Map<Clause | undefined, Placed[]>>();

  /** `ownsTime` tells the nouns that are events themselves: "his trip last month" keeps its month from the verb of its clause. */
  constructor(
    view: View,
    quotes: readonly QuotedSpan[],
    ownsTime: (phrase: Pick<NounPhrase, "head">) => boolean = () => false,
  ) {
    this.view = view;
    this.quotes = quotes;
    this.ownsTime = ownsTime;
    this.chronicle = new Chronicle(view.text, view.doc.blocks, view.doc.times);
    this.lent = new LentTimes(view, {
      // "assessed events since their session in May and urged restraint": what is no time of the one verb is none of the other.
      of: (passage, clause, trigger) =>
        this.of(passage, clause, trigger).filter(
          ({ at }) => !isSince(this.view, clause, at) && !isUntil(this.view, clause, at),
        ),
      nearest: (times, trigger) => this.nearest(times, trigger),
    });
  }

  /**
   * Whether the clause gives a time of its own, be it one that could not be resolved ("on Wednesday"). A weekday that could
   * not be placed is no contradiction to `day`, another event's, where it is that weekday.
   */
  speaksOfTime(passage: Passage, clause: Clause, trigger: number, day: string | null): boolean {
    return this.of(passage, clause, trigger, true).some(({ time: { when, value } }) => {
      const named = when === null ? /^XXXX-WXX-(\d)$/.exec(value ?? "") : null;
      return named === null || day === null || weekday(day) !== Number(named[1]) % 7;
    });
  }

  private namesWeekday(passage: Passage, clause: Clause, trigger: number): boolean {
    return this.of(passage, clause, trigger, true).some(
      ({ time: { when, value } }) => when === null && value?.startsWith("XXXX-WXX-") === true,
    );
  }

  /** Every time that the clause itself gives, in reading order. */
  allOfClause(passage: Passage, clause: Clause, trigger: number): TimeMention[] {
    return this.of(passage, clause, trigger).map(({ time }) => time);
  }

  /** The time that a clause gives its own event, seen from the trigger: nearest first, sentence-opening ones last. */
  ofClause(passage: Passage, clause: Clause, trigger: number): TimeMention | null {
    const hosted = this.of(passage, clause, trigger).filter(
      ({ at }) => !isSince(this.view, clause, at) && !isUntil(this.view, clause, at),
    );
    // "signed on Monday a pact that ends on 5 March": a day of its own that could not be placed is no other clause's.
    const open = hosted.length === 0 && this.namesWeekday(passage, clause, trigger);
    return (
      this.nearest(hosted, trigger) ??
      (open ? null : this.lent.find(passage, clause, trigger)) ??
      this.ofEntry(passage, clause, trigger)
    );
  }

  /** Whether the sentence stands in a line of a chronicle. */
  isEntry({ span }: Passage): boolean {
    return this.chronicle.at(span).length > 0;
  }

  /** What a chronicle's line tells without a time of its own happened at the time that opens the line, or that stands over it. */
  ofEntry(passage: Passage, clause: Clause | null, trigger: number): TimeMention | null {
    const entry = this.chronicle.at(passage.span).find(({ when }) => when !== null);
    if (entry === undefined || clause === null) return entry ?? null;
    const { perfect, modal, tense } = clause.verb;
    const told = !perfect && modal === null && tense !== "future";
    return told && !this.speaksOfTime(passage, clause, trigger, null) ? entry : null;
  }

  /** Whether the time stands before the token. */
  isBefore({ span }: TimeMention, token: number): boolean {
    return span.end <= this.view.tokenSpan(token).start;
  }

  /** The time within tokens [first, last), as in "his trip last month to Kenya". */
  ofPhrase(first: number, last: number, trigger: number): TimeMention | null {
    const behind = followsNoun(this.view, { first, last, head: trigger });
    const inside = this.view
      .timesIn(first, behind ?? last)
      .map((time) => this.place(time, []))
      .filter((placed): placed is Placed => placed !== null && this.suits(placed, trigger, false));
    const time = this.nearest(inside, trigger);
    return time === null ? null : closed(time);
  }

  /** The time that stands between an event noun that is the subject and its verb: "The raid on Chad in May was condemned". */
  ofSubject(passage: Passage, clause: Clause, head: number): TimeMention | null {
    const own = (this.placedIn(passage).get(clause) ?? []).filter(
      (placed) => placed.owners.includes(head) && this.suits(placed, head, false),
    );
    return this.nearest(own, head);
  }

  /** Times whose innermost clause this is and that may date its trigger. */
  private of(passage: Passage, clause: Clause, trigger: number, unresolved = false): Placed[] {
    return (this.placedIn(passage).get(clause) ?? []).filter(
      (placed) => this.suits(placed, trigger, unresolved) && !placed.owners.some((head) => head !== trigger),
    );
  }

  private suits({ time, quote }: Placed, trigger: number, unresolved: boolean): boolean {
    if (time.when === null && !unresolved) return false;
    return quote === null || overlaps(quote.inner, this.view.tokenSpan(trigger));
  }

  private placedIn(passage: Passage): Map<Clause | undefined, Placed[]> {
    const known = this.placed.get(passage);
    if (known !== undefined) return known;
    const times = this.view.timesIn(passage.sentence.first, passage.sentence.last);
    const owners =
      times.length === 0 ? [] : nounsIn(passage.phrases).filter((phrase) => this.ownsTime(phrase));
    const subjects = owners.filter((phrase) => isLeading(passage, phrase));
    const byClause = new Map<Clause | undefined, Placed[]>();
    for (const time of times) {
      const placed = this.place(time, owners);
      if (placed === null) continue;
      // "denounced the 1985 treaty": the year tells which one.
      if (placed.owners.length === 0 && isAttribute(this.view, placed)) continue;
      // "Earlier this month Chad signed": an adverb of the time may stand before the clause.
      const last = this.view.tokenAt(time.span.end - 1);
      const around =
        opened(passage, this.view, placed) ??
        afterInsertion(passage, this.view, placed) ??
        clauseAt(passage, placed.at) ??
        clauseAt(passage, last) ??
        this.bracketed(passage, placed, last);
      const own =
        around === undefined
          ? around
          : (aroundLeaders(passage, around) ??
            this.untimed(passage, aroundContent(passage, around)) ??
            around);
      const clause = applying(passage, own);
      const led =
        subjects.find((phrase) => trails(phrase, clause, placed.at)) ??
        owners.find(
          (phrase) => placed.at < (followsNoun(this.view, phrase) ?? 0) && placed.at >= phrase.last,
        );
      const recalled = recalledBy(this.view, clause, placed.at, owners);
      const ahead = aheadOf(clause, placed.at);
      if (led !== undefined) placed.owners.push(led.head);
      else if (ahead !== undefined) placed.owners.push(ahead.head);
      else if (recalled !== undefined) placed.owners.push(recalled.head);
      // "Addo, fresh from a visit to Oslo on Monday, received": within commas before the verb the time is of the noun told there.
      else if (clause?.subject && clause.subject.last <= placed.at && placed.at < clause.verb.first) {
        const inserted = owners.findLast(
          ({ first, head }) => first >= (clause.subject?.last ?? 0) && head < placed.at,
        );
        const set = this.view.norm(clause.verb.first - 1) === ",";
        if (inserted !== undefined && set) placed.owners.push(inserted.head);
        // "Addo, envoy to Oslo until 2012, praised": when he was it.
        else if (set && this.isInApposition(clause.subject, placed.at)) continue;
      }
      const list = byClause.get(clause);
      if (list) list.push(placed);
      else byClause.set(clause, [placed]);
    }
    this.placed.set(passage, byClause);
    return byClause;
  }

  /** "signed a treaty (3 September 1940)": a day alone in brackets is of the clause that they stand behind, where that has no other time. */
  private bracketed(passage: Passage, { at, time: { when } }: Placed, last: number): Clause | undefined {
    const { view } = this;
    if (view.norm(at - 1) !== "(" || view.norm(last + 1) !== ")") return undefined;
    const clause = clauseAt(passage, at - 2);
    const isDay = when?.earliest != null && when.earliest === when.latest;
    if (!isDay || clause === undefined || clause.verb.last >= at - 1) return undefined;
    const told = view.timesIn(clause.first, clause.last);
    return told.every(({ span }) => view.norm(view.tokenAt(span.start) - 1) === "(") ? clause : undefined;
  }

  /** Whether no comma stands between what the phrase is called besides and the token behind. */
  private isInApposition({ appositions }: NounPhrase, at: number): boolean {
    const called = appositions.findLast(({ first }) => first <= at);
    return called !== undefined && this.view.tokens.slice(called.first, at).every(({ norm }) => norm !== ",");
  }

  /** The clause, where it has no time of its own. */
  private untimed(passage: Passage, clause: Clause | null): Clause | null {
    if (clause === null) return null;
    const own = this.view
      .timesIn(passage.sentence.first, passage.sentence.last)
      .some(({ span }) => clauseAt(passage, this.view.tokenAt(span.start)) === clause);
    return own ? null : clause;
  }

  /** Null for what can date nothing: eras, "now", the day in a treaty's name. */
  private place(time: TimeMention, owners: readonly NounPhrase[]): Placed | null {
    const { view } = this;
    const { span, when, type, rule } = time;
    if (type !== "date" && type !== "time") return null;
    // The day of writing that opens the report ("OSLO, 18 August 2022 (X): ...") is of no event in it.
    const dateline = view.doc.head?.dateline?.span;
    if (dateline !== undefined && contains(dateline, span)) return null;
    if (/vague|present-ref/.test(rule) || (when !== null && !rule.startsWith("time.range") && isEra(when)))
      return null;
    const at = view.tokenAt(span.start);
    if (view.mentionsAt(at).some(({ kind, span: name }) => kind === "agreement" && contains(name, span)))
      return null;
    // "resolution 2089 (2013)": the year is part of the number.
    if (view.norm(at - 1) === "(" && /^\d+$/.test(view.norm(at - 2)) && /^\d{4}$/.test(view.norm(at)))
      return null;
    // "welcomed Vision 2045", "the goals of Agenda 2063": a year ahead behind a name is what the plan is called.
    if (/^\d{4}$/.test(view.norm(at)) && isAhead(view, when) && isNamed(view, at - 1)) return null;
    // "for the first time since 2019", "his first visit since 2000": when it was last so.
    if (view.norm(at - 1) === "since" && isFirstBefore(view, at - 1)) return null;
    // "within its borders prior to 1967": as they ran then.
    if (BEFORE.test(view.norm(at - 1)) && LINES.test(view.lemma(at - (view.norm(at - 1) === "to" ? 3 : 2))))
      return null;
    // "met on Monday, six months later than planned": how late it was, not when.
    if (view.norm(view.tokenAt(span.end - 1) + 1) === "than") return null;
    // "as in 1995, he met": of another time like it.
    if (view.norm(at - 2) === "as" && /^(?:in|on)$/.test(view.norm(at - 1))) return null;
    // "the cease-fire of 17 December": an event's own day, where a treaty's is its name.
    if (isAdjunct(view, at, when) && !this.ownsTime({ head: at - 2 }) && !isByDecree(view, at)) return null;
    const quote = quoteAt(this.quotes, span);
    return { time, at, quote, owners: owners.filter((phrase) => owns(phrase, at)).map(({ head }) => head) };
  }

  private nearest(times: readonly Placed[], trigger: number): TimeMention | null {
    const at = this.view.tokenSpan(trigger).start;
    const ranked = times
      .map(({ time }) => time)
      .sort(
        (a, b) => precision(b) - precision(a) || Math.abs(a.span.start - at) - Math.abs(b.span.start - at),
      );
    return ranked[0] ?? null;
  }
}

/** "prior to", "before", "of" behind what has run otherwise at another time. */
const BEFORE = /^(?:to|before|of|in|from)$/;
const LINES = /^(?:border|frontier|boundary|line|territory|level|price)$/;

/** A word of a name, other than a month, a season or a feast. */
const isNamed = (view: View, i: number): boolean =>
  view.token(i)?.upos === "PROPN" && !CALENDAR.test(view.norm(i));
const CALENDAR =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$|^(?:spring|summer|autumn|fall|winter|christmas|easter|ramadan|eid|nowruz|diwali)$/;

/** Whether "first" or "only" and its noun stand before "since". */
function isFirstBefore(view: View, since: number): boolean {
  for (let i = since - 1; i >= 0 && i > since - 11; i -= 1) {
    // "high-ranking", "high-level": one word.
    if (view.norm(i - 1) === "-" || view.norm(i) === "-") continue;
    if (/^(?:first|only|biggest|largest|worst)$/.test(view.norm(i))) return true;
    const { upos = "X", sentence } = view.token(i) ?? {};
    if (upos === "VERB" || upos === "PUNCT" || sentence !== view.token(since)?.sentence) return false;
  }
  return false;
}

/** The quotation that holds the span; `quotes` are in order and do not overlap. */
function quoteAt(quotes: readonly QuotedSpan[], span: Span): QuotedSpan | null {
  const quote = quotes[firstWhere(quotes, ({ inner }) => inner.end > span.start)];
  return quote !== undefined && overlaps(quote.inner, span) ? quote : null;
}

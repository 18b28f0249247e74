import type { Clause, NounPhrase } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import {
  contains,
  dayWhen,
  overlaps,
  type Span,
  type TimeMention,
  weekday,
  type When,
} from "../../record/index.ts";
import {
  afterInsertion,
  aroundContent,
  aroundLeaders,
  followsNoun,
  isAdposition,
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
import { closed, isAdjunct, isEra, nounsIn, precision } from "./time-scope.ts";
import { clauseAt, clauseIndex, dependentsOf, type Passage, type View } from "./view.ts";

const REMEMBERING: ReadonlySet<string> = new Set(["remember", "recall", "know"]);

/** Which times may date an event: not those of a treaty's name, nor those inside a quotation that the event is outside of. */
export class EventTimes {
  private readonly view: View;
  private readonly quotes: readonly QuotedSpan[];
  private readonly ownsTime: (phrase: Pick<NounPhrase, "head">) => boolean;
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

  /** Every time that the clause itself gives, in reading order. */
  allOfClause(passage: Passage, clause: Clause, trigger: number): TimeMention[] {
    return this.of(passage, clause, trigger).map(({ time }) => time);
  }

  /** The time that a clause gives its own event, seen from the trigger: nearest first, sentence-opening ones last. */
  ofClause(passage: Passage, clause: Clause, trigger: number): TimeMention | null {
    const hosted = this.of(passage, clause, trigger).filter(
      ({ at }) => !isSince(this.view, clause, at) && !isUntil(this.view, clause, at),
    );
    return (
      this.nearest(hosted, trigger) ??
      this.referred(clause) ??
      this.cleft(passage, clause, trigger) ??
      this.ranked(passage, clause) ??
      this.beforeVerb(passage, clause, trigger) ??
      this.outOfRelative(passage, clause, trigger) ??
      this.premodified(clause) ??
      this.inDocument(passage, clause) ??
      this.opening(passage, clause, trigger) ??
      this.simultaneous(passage, clause) ??
      this.accompanying(passage, clause) ??
      this.conjoined(passage, clause) ??
      this.means(passage, clause)
    );
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

  /** "a 2019 agreement, signed in Lima": of a document its year says when that was done which made it. */
  private premodified({ kind, verb, subject }: Clause): TimeMention | null {
    if (kind !== "participial" || !verb.passive || subject === null || !MAKING.has(verb.lemma)) return null;
    const years = this.view
      .timesIn(subject.first, subject.head)
      .filter((time) => isAttribute(this.view, { time, at: this.view.tokenAt(time.span.start) }));
    return years.length === 1 && years[0] !== undefined ? closed(years[0]) : null;
  }

  /** "made up in May in an accord signed in Lima": what two sides did in a document they did when it was made. */
  private inDocument(passage: Passage, { kind, verb, subject, parent }: Clause): TimeMention | null {
    const outer = kind !== "participial" || parent === null ? undefined : passage.clauses[parent];
    if (outer === undefined || !verb.passive || !MAKING.has(verb.lemma) || outer.verb.tense !== "past")
      return null;
    const inside = outer.obliques.some(({ prep, phrase }) => prep === "in" && phrase.head === subject?.head);
    return inside ? this.nearest(this.of(passage, outer, outer.verb.head), outer.verb.head) : null;
  }

  /** "On Monday A met B and signed C": a time that opens the sentence holds for all that its main clauses tell. */
  private opening(passage: Passage, clause: Clause, trigger: number): TimeMention | null {
    if (clause.kind !== "main" && clause.kind !== "headline") return null;
    const first = passage.clauses.find(({ kind }) => kind === "main" || kind === "headline");
    if (first === undefined || first === clause || first.sentence !== clause.sentence) return null;
    const begins = first.subject?.first ?? first.verb.first;
    return this.nearest(
      this.of(passage, first, trigger).filter(({ at }) => at < begins),
      trigger,
    );
  }

  /** "A expelled B and recalled C on Monday": neighbouring verbs that share subject and tense share a time that only one of them gives. */
  private conjoined(passage: Passage, clause: Clause): TimeMention | null {
    if (clause.kind !== "main" || clause.subject === null || clause.verb.form !== "finite") return null;
    const { tense, modal, perfect } = clause.verb;
    // "fled the day after the coup and left on Saturday": counted from something else, it is of no neighbour's day.
    if (this.isCounted(clause)) return null;
    const at = clauseIndex(passage, clause);
    const others = passage.clauses
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      .filter(
        ({ kind, subject, verb }) =>
          kind === "main" &&
          subject?.head === clause.subject?.head &&
          verb.head !== clause.verb.head &&
          verb.tense === tense &&
          verb.modal === modal &&
          verb.perfect === perfect,
      );
    const times = others
      .flatMap((other) => this.allOfClause(passage, other, other.verb.head))
      // "thanked him and invited him to Oslo next spring": what is to come is no time of what was done.
      .filter(({ when }) => tense !== "past" || modal !== null || !this.isAhead(when));
    return times.length === 1 ? (times[0] ?? null) : null;
  }

  private isCounted({ verb, last }: Clause): boolean {
    for (let i = verb.last; i < last && this.view.norm(i) !== "and"; i += 1)
      if (UNITS.test(this.view.norm(i)) && /^(?:after|before|earlier|later)$/.test(this.view.norm(i + 1)))
        return true;
    return false;
  }

  private isAhead(when: When | null): boolean {
    const published = this.view.doc.published?.when.latest ?? null;
    return when?.earliest != null && published !== null && when.earliest > published;
  }

  /** "who in May became the first president to visit Cuba": what one is the first to do is done then. */
  private ranked(passage: Passage, { kind, parent }: Clause): TimeMention | null {
    const outer = kind === "infinitive" && parent !== null ? passage.clauses[parent] : undefined;
    if (outer === undefined || !/^(?:be|become)$/.test(outer.verb.lemma)) return null;
    const first = outer.objects.some(({ first: from, head }) =>
      this.view.tokens.slice(from, head).some(({ norm }) => RANKED.has(norm)),
    );
    if (!first) return null;
    // "had become the first to set foot there when he watched a match in May"
    return (
      this.nearest(this.of(passage, outer, outer.verb.head), outer.verb.head) ??
      this.simultaneous(passage, outer)
    );
  }

  /** "on 11 May, when Johnson went to Helsinki": the time that "when" refers to. */
  private referred({ kind, obliques }: Clause): TimeMention | null {
    const reference = kind === "relative" ? obliques.find(({ prep }) => prep === "when") : undefined;
    const time =
      reference === undefined ? this.dayOnWhich(kind, obliques) : this.view.timesAt(reference.phrase.head)[0];
    if (time?.when == null) return null;
    // "since 5 June 2017, when": the preposition bounds what is told, not the day that "when" means.
    const day = /^\d{4}-\d\d-\d\d$/.exec(time.value ?? "")?.[0];
    return day === undefined ? time : { ...time, when: dayWhen(day) };
  }

  /** "on July 22, the day on which A accused B": the day that is told before. */
  private dayOnWhich(kind: Clause["kind"], obliques: Clause["obliques"]): TimeMention | undefined {
    const day = obliques.find(({ prep, phrase }) => prep === "on" && this.view.norm(phrase.head) === "day");
    if (kind !== "relative" || day === undefined || this.view.norm(day.phrase.last) !== "on")
      return undefined;
    const before = day.phrase.first - 1;
    return this.view.timesAt(this.view.norm(before) === "," ? before - 1 : before)[0];
  }

  /** "It was in 1945 that they met": the time stands in the clause around. */
  private cleft(passage: Passage, { kind, marker, parent }: Clause, trigger: number): TimeMention | null {
    const outer =
      kind === "relative" && marker === "that" && parent !== null ? passage.clauses[parent] : null;
    if (outer?.verb.lemma !== "be" || outer.subject === null || this.view.norm(outer.subject.head) !== "it")
      return null;
    return this.nearest(this.of(passage, outer, trigger), trigger);
  }

  /** "Delegates meeting in Lima today adopted the treaty": a day with no preposition right before a verb is that verb's too. */
  private beforeVerb(passage: Passage, clause: Clause, trigger: number): TimeMention | null {
    const { first } = clause.verb;
    const before = this.view.timesAt(first - 1)[0];
    if (before === undefined || clause.subject === null || clause.subject.last > first - 1) return null;
    const inner = clauseAt(passage, first - 1);
    if (inner === undefined || inner === clause || inner.kind !== "participial") return null;
    const placed = this.of(passage, inner, trigger).find(({ time }) => time === before);
    return placed === undefined || isAdposition(this.view, placed.at - 1) ? null : placed.time;
  }

  /**
   * A day that closes a relative clause but is of the clause around it: "signed the agreement that ends the war on 5 March", where it does not fit what holds at
   * present, and "stormed the ship, which was carrying aid, on 31 May", where a comma parts it.
   */
  private outOfRelative(passage: Passage, clause: Clause, trigger: number): TimeMention | null {
    const { tense, form, perfect } = clause.verb;
    if (form !== "finite" || tense !== "past" || perfect) return null;
    const days = dependentsOf(passage, clause)
      .filter(({ kind, first }) => kind === "relative" && first >= clause.verb.last)
      .flatMap((inner) =>
        this.of(passage, inner, trigger).filter(({ time: { when, rule }, at }) => {
          // A weekday beside a present tense has been read as one to come.
          if (when === null || !isDay(when) || !rule.startsWith("time.date") || rule.includes("weekday"))
            return false;
          return this.view.norm(at - 2) === "," || holds(inner);
        }),
      );
    return days.length === 1 ? (days[0]?.time ?? null) : null;
  }

  /** "A gained independence when B collapsed in 1991": what happens when something else does happens at its time. */
  private simultaneous(passage: Passage, clause: Clause): TimeMention | null {
    const other = dependentsOf(passage, clause).find(
      ({ kind, marker, verb }) =>
        kind === "adverbial" &&
        (marker === "when" || marker === "as" || (marker === "if" && REMEMBERING.has(verb.lemma))),
    );
    if (other === undefined) return null;
    // "If you remember, in 1999 you came": the time is of what is remembered.
    const remembered = REMEMBERING.has(other.verb.lemma);
    if (!remembered && other.verb.tense !== clause.verb.tense) return null;
    return this.nearest(this.of(passage, other, other.verb.head), other.verb.head);
  }

  /**
   * "On Saturday A and B signed, as C hosted D", "shut the border in May, accusing Chad of sheltering rebels": what is told as going with
   * something else is of its time. "While" may only set one thing against another, and "having signed" is of earlier.
   */
  private accompanying(passage: Passage, clause: Clause): TimeMention | null {
    const { kind, marker, verb, parent, first } = clause;
    const outer = parent === null ? undefined : passage.clauses[parent];
    if (outer === undefined || (outer.kind !== "main" && outer.kind !== "headline") || verb.perfect)
      return null;
    const alongside = kind === "adverbial" && (marker === "as" || marker === "when");
    const adjunct =
      kind === "participial" &&
      verb.form === "gerund" &&
      outer.verb.head < verb.head &&
      this.view.norm(first - 1) === ",";
    if (alongside ? outer.verb.tense !== verb.tense || outer.verb.perfect : !adjunct) return null;
    return (
      this.nearest(this.of(passage, outer, outer.verb.head), outer.verb.head) ??
      this.opening(passage, outer, outer.verb.head)
    );
  }

  /** "founded a union on Monday by signing a treaty": what is done by the way is done then. */
  private means(passage: Passage, { kind, marker, verb, parent }: Clause): TimeMention | null {
    const way =
      kind !== "main" &&
      verb.form === "gerund" &&
      (marker === "by" || this.view.norm(verb.first - 1) === "by");
    const outer = way && parent !== null ? passage.clauses[parent] : undefined;
    if (outer === undefined || outer.verb.head > verb.head) return null;
    return (
      this.nearest(this.of(passage, outer, outer.verb.head), outer.verb.head) ??
      this.conjoined(passage, outer)
    );
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
        clauseAt(passage, last);
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
      if (led !== undefined) placed.owners.push(led.head);
      else if (recalled !== undefined) placed.owners.push(recalled.head);
      // "Addo, fresh from a visit to Oslo on Monday, received": within commas before the verb the time is of the noun told there.
      else if (clause?.subject && clause.subject.last <= placed.at && placed.at < clause.verb.first) {
        const inserted = owners.findLast(
          ({ first, head }) => first >= (clause.subject?.last ?? 0) && head < placed.at,
        );
        if (inserted !== undefined && this.view.norm(clause.verb.first - 1) === ",")
          placed.owners.push(inserted.head);
      }
      const list = byClause.get(clause);
      if (list) list.push(placed);
      else byClause.set(clause, [placed]);
    }
    this.placed.set(passage, byClause);
    return byClause;
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
    if (/^\d{4}$/.test(view.norm(at)) && this.isAhead(when) && isNamed(view, at - 1)) return null;
    // "for the first time since 2019", "his first visit since 2000": when it was last so.
    if (view.norm(at - 1) === "since" && isFirstBefore(view, at - 1)) return null;
    // "within its borders prior to 1967": as they ran then.
    if (BEFORE.test(view.norm(at - 1)) && LINES.test(view.lemma(at - (view.norm(at - 1) === "to" ? 3 : 2))))
      return null;
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

/** What makes a document what it is. */
const MAKING: ReadonlySet<string> = new Set(
  "sign conclude reach agree initial adopt negotiate broker".split(" "),
);

/** A clause in the plain present, of what lasts: "that ends the war". */
const holds = ({ verb: { lemma, tense, form, perfect, progressive, modal } }: Clause): boolean =>
  tense === "present" &&
  form === "finite" &&
  !perfect &&
  !progressive &&
  modal === null &&
  !SAME_IN_PAST.has(lemma);
/** "where they put their names to it on 5 May": verbs whose past looks like their present. */
const SAME_IN_PAST: ReadonlySet<string> = new Set(
  "put set cut let hit quit shut cast bid split spread read beat cost hurt rid".split(" "),
);

const isDay = ({ earliest, latest, edtf }: When): boolean =>
  (earliest !== null && earliest === latest) || /^XXXX-\d\d-\d\d$/.test(edtf);

const UNITS = /^(?:hour|day|week|month|year)s?$/;

const RANKED: ReadonlySet<string> = new Set("first second third last only latest".split(" "));

/** Clauses to either side among which verbs share a time. */
const NEIGHBOURS = 3;

/** The quotation that holds the span; `quotes` are in order and do not overlap. */
function quoteAt(quotes: readonly QuotedSpan[], span: Span): QuotedSpan | null {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.inner.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote !== undefined && overlaps(quote.inner, span) ? quote : null;
}

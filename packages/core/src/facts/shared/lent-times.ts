import { wordSet, type Clause } from "@chancery/language";

import type { TimeMention, When } from "../../record/index.ts";
import { makingOf } from "./made-texts.ts";
import { isAdposition, isAttribute, type Placed } from "./time-owners.ts";
import { closed, isAhead } from "./time-scope.ts";
import { clauseAt, clauseIndex, dependentsOf, type Passage, type View } from "./view.ts";

/** What a clause says of when by itself. */
export interface OwnTimes {
  of(passage: Passage, clause: Clause, trigger: number): readonly Placed[];
  nearest(times: readonly Placed[], trigger: number): TimeMention | null;
}

/** The time of an event whose own clause gives none, lent by a clause around or beside it: each way in which English does so, the surest first. */
export class LentTimes {
  private readonly view: View;
  private readonly given: OwnTimes;

  constructor(view: View, given: OwnTimes) {
    this.view = view;
    this.given = given;
  }

  find(passage: Passage, clause: Clause, trigger: number): TimeMention | null {
    return (
      this.referred(passage, clause) ??
      this.cleft(passage, clause, trigger) ??
      this.ranked(passage, clause) ??
      this.beforeVerb(passage, clause, trigger) ??
      this.outOfRelative(passage, clause, trigger) ??
      this.premodified(clause) ??
      this.inDocument(passage, clause) ??
      this.byText(passage, clause) ??
      this.opening(passage, clause, trigger) ??
      this.simultaneous(passage, clause) ??
      this.accompanying(passage, clause) ??
      this.conjoined(passage, clause) ??
      this.means(passage, clause) ??
      this.begun(passage, clause)
    );
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
    return inside
      ? this.given.nearest(this.given.of(passage, outer, outer.verb.head), outer.verb.head)
      : null;
  }

  /** "on Monday issued a statement condemning the raid": what a text does is done when it is made. */
  private byText(passage: Passage, clause: Clause): TimeMention | null {
    // "a treaty that settles the dispute": what it holds for good has no day.
    const outer = clause.kind === "participial" ? makingOf(passage, clause) : null;
    const made = outer?.verb.passive === true ? [outer.subject] : (outer?.objects ?? []);
    if (outer === null || !made.some((text) => text?.head === clause.subject?.head)) return null;
    return this.given.nearest(this.given.of(passage, outer, outer.verb.head), outer.verb.head);
  }

  /** "On Monday A met B and signed C": a time that opens the sentence holds for all that its main clauses tell. */
  private opening(passage: Passage, clause: Clause, trigger: number): TimeMention | null {
    if (clause.kind !== "main" && clause.kind !== "headline") return null;
    const first = passage.clauses.find(({ kind }) => kind === "main" || kind === "headline");
    if (first === undefined || first === clause || first.sentence !== clause.sentence) return null;
    const begins = first.subject?.first ?? first.verb.first;
    return this.given.nearest(
      this.given.of(passage, first, trigger).filter(({ at }) => at < begins),
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
      .flatMap((other) => this.given.of(passage, other, other.verb.head).map(({ time }) => time))
      // "thanked him and invited him to Oslo next spring": what is to come is no time of what was done.
      .filter(({ when }) => tense !== "past" || modal !== null || !isAhead(this.view, when));
    return times.length === 1 ? (times[0] ?? null) : null;
  }

  private isCounted({ verb, last }: Clause): boolean {
    for (let i = verb.last; i < last && this.view.norm(i) !== "and"; i += 1)
      if (UNITS.test(this.view.norm(i)) && /^(?:after|before|earlier|later)$/.test(this.view.norm(i + 1)))
        return true;
    return false;
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
      this.given.nearest(this.given.of(passage, outer, outer.verb.head), outer.verb.head) ??
      this.simultaneous(passage, outer)
    );
  }

  /** "on 11 May, when Johnson went to Helsinki and met the king": the time that "when" refers to, of all that is told behind it. */
  private referred(passage: Passage, clause: Clause): TimeMention | null {
    const { kind, obliques } = clause;
    const reference = kind === "relative" ? whenOf(passage, clause) : undefined;
    const time =
      reference === undefined ? this.dayOnWhich(kind, obliques) : this.view.timesAt(reference.phrase.head)[0];
    if (time === undefined || time.when === null) return null;
    // "since 5 June 2017, when": the preposition bounds what is told, not the day that "when" means.
    return closed(time);
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
    return this.given.nearest(this.given.of(passage, outer, trigger), trigger);
  }

  /** "Delegates meeting in Lima today adopted the treaty": a day with no preposition right before a verb is that verb's too. */
  private beforeVerb(passage: Passage, clause: Clause, trigger: number): TimeMention | null {
    const { first } = clause.verb;
    const before = this.view.timesAt(first - 1)[0];
    if (before === undefined || clause.subject === null || clause.subject.last > first - 1) return null;
    const inner = clauseAt(passage, first - 1);
    if (inner === undefined || inner === clause || inner.kind !== "participial") return null;
    const placed = this.given.of(passage, inner, trigger).find(({ time }) => time === before);
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
        this.given.of(passage, inner, trigger).filter(({ time: { when, rule }, at }) => {
          // A weekday beside a present tense has been read as one to come.
          if (when === null || !isDay(when) || !rule.startsWith("time.date") || rule.includes("weekday"))
            return false;
          const parted = this.view.norm(at - 2) === "," && isAdposition(this.view, at - 1);
          return parted || holds(inner);
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
    return this.given.nearest(this.given.of(passage, other, other.verb.head), other.verb.head);
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
      this.given.nearest(this.given.of(passage, outer, outer.verb.head), outer.verb.head) ??
      this.opening(passage, outer, outer.verb.head)
    );
  }

  /** "In 2020 the two began to restore ties", "failed on Monday to sign", "phoned on Monday to thank him": what is begun, brought off or not is so then. */
  private begun(passage: Passage, { kind, verb, parent }: Clause): TimeMention | null {
    const outer = kind === "infinitive" && parent !== null ? passage.clauses[parent] : undefined;
    if (outer === undefined || !BRINGING_OFF.has(outer.verb.lemma)) return null;
    if (outer.verb.negation !== null || outer.verb.form !== "finite" || outer.verb.head > verb.head)
      return null;
    return this.given.nearest(this.given.of(passage, outer, outer.verb.head), outer.verb.head);
  }

  /** "founded a union on Monday by signing a treaty": what is done by the way is done then. */
  private means(passage: Passage, { kind, marker, verb, parent }: Clause): TimeMention | null {
    const link = marker ?? this.view.norm(verb.first - 1);
    const way = kind !== "main" && verb.form === "gerund" && (link === "by" || link === "in");
    const outer = way && parent !== null ? passage.clauses[parent] : undefined;
    if (outer === undefined || outer.verb.head > verb.head) return null;
    // "On Monday Chad joined Mali in signing": of other verbs what follows "in" may be of another time.
    if (link === "in" && outer.verb.lemma !== "join") return null;
    return (
      this.given.nearest(this.given.of(passage, outer, outer.verb.head), outer.verb.head) ??
      this.conjoined(passage, outer)
    );
  }
}

const refersBack = ({ prep }: Clause["obliques"][number]): boolean => prep === "when";

/** What "when" stands for at the head of a relative clause, or of the one that the verb is joined to by "and". */
const whenOf = (passage: Passage, clause: Clause): Clause["obliques"][number] | undefined =>
  clause.obliques.find(refersBack) ??
  passage.clauses
    .filter(
      ({ kind, marker, parent, subject, verb }) =>
        kind === "relative" &&
        marker === "when" &&
        clause.marker === "when" &&
        parent === clause.parent &&
        subject?.head === clause.subject?.head &&
        verb.tense === clause.verb.tense &&
        verb.head < clause.verb.head,
    )
    .flatMap(({ obliques }) => obliques.filter(refersBack))[0];

/** What makes a document what it is. */
const MAKING: ReadonlySet<string> = wordSet("sign conclude reach agree initial adopt negotiate broker");
/** Clauses to either side among which verbs share a time. */
const NEIGHBOURS = 3;
const UNITS = /^(?:hour|day|week|month|year)s?$/;
const RANKED: ReadonlySet<string> = wordSet("first second third last only latest");
const BRINGING_OFF: ReadonlySet<string> = wordSet(
  "begin start manage proceed resume move fail help convene assemble gather telephone phone cable wire force compel prompt choose",
);
const REMEMBERING: ReadonlySet<string> = new Set(["remember", "recall", "know"]);
const isDay = ({ earliest, latest, edtf }: When): boolean =>
  (earliest !== null && earliest === latest) || /^XXXX-\d\d-\d\d$/.test(edtf);

/** A clause in the plain present, of what lasts: "that ends the war". */
const holds = ({ verb: { lemma, tense, form, perfect, progressive, modal } }: Clause): boolean =>
  tense === "present" &&
  form === "finite" &&
  !perfect &&
  !progressive &&
  modal === null &&
  !SAME_IN_PAST.has(lemma);
/** "where they put their names to it on 5 May": verbs whose past looks like their present. */
const SAME_IN_PAST: ReadonlySet<string> = wordSet(
  "put set cut let hit quit shut cast bid split spread read beat cost hurt rid",
);

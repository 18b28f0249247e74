import type { Clause, NounPhrase, Oblique } from "@chancery/language";

import { clauseAt, dependentsOf, type Passage, type View } from "../../shared/view.ts";
import { modalityOf, nounStatusUnder, PRESUPPOSED, type Modality } from "../modality/modality.ts";
import { CANCELLING, carrierKey, CARRIERS, OCCURRENCES } from "../patterns/index.ts";

/** Where an event noun stands in its clause, which decides who takes part and whether it happened. */
export interface Setting {
  readonly clause: Clause;
  /**
   * carried: "held talks"; occurring: "talks took place"; attended: "took part in the talks"; visiting: "is on a visit"; governed: "called
   * for talks", "plans a visit"; witnessed: "witnessed the signing", where and when, but not by whom; else mentioned.
   */
  readonly as:
    | "carried"
    | "occurring"
    | "attended"
    | "witnessed"
    | "visiting"
    | "after"
    | "governed"
    | "mentioned";
}

/** Verbs by whose passive an event is set for a day to come: "a referendum is pencilled in for the autumn". */
const SCHEDULING: ReadonlySet<string> = new Set(
  "fix schedule slate pencil plan set expect foresee".split(" "),
);

const STRETCHES: ReadonlySet<string> = new Set(
  "day hour week round series number couple month pair bout string flurry".split(" "),
);

const DUE = /^(?:due|expected|awaited)$/;

const JOURNEYS: ReadonlySet<string> = new Set("arrive fly travel go come head leave depart sail".split(" "));

const AFTER: ReadonlySet<string> = new Set([
  "after",
  "following",
  "before",
  "ahead of",
  "on the eve of",
  "prior to",
  "during",
  "at",
  "in",
]);

const ATTENDING: ReadonlySet<string> = new Set([
  "take",
  "participate",
  "attend",
  "speak",
  "arrive",
  "gather",
  "appear",
  "be",
  "go",
  "come",
  "travel",
  "fly",
  "invite",
  "meet",
  "join",
  "engage",
  "partake",
]);

/** Verbs of whoever is there while others do it. */
const WITNESSING: ReadonlySet<string> = new Set(["witness", "watch", "oversee", "grace"]);

/** "call off" is not "call", but "wrap up" is "wrap". */
const isCarrier = (key: string, lemma: string): boolean =>
  CARRIERS.has(key) || (CARRIERS.has(lemma) && !CANCELLING.has(key));

/** "The summit, which was put off by a storm, was chaired by Addo": what is told of it in the end, not what came between. */
const inTheEnd = ({ clauses }: Passage, clause: Clause, { head }: NounPhrase): Clause =>
  CANCELLING.has(carrierKey(clause.verb))
    ? (clauses.find(
        ({ kind, subject, verb }) =>
          kind === "main" &&
          subject?.head === head &&
          verb.first > clause.verb.first &&
          verb.tense === "past" &&
          !CANCELLING.has(carrierKey(verb)) &&
          (CARRIERS.has(carrierKey(verb)) || OCCURRENCES.has(carrierKey(verb))),
      ) ?? clause)
    : clause;

export function settingOf(view: View, passage: Passage, phrase: NounPhrase): Setting | null {
  const around = clauseAt(passage, phrase.head);
  if (around === undefined) return null;
  const clause = inTheEnd(passage, around, phrase);
  const { passive } = clause.verb;
  const { lemma } = clause.verb;
  const key = carrierKey(clause.verb);
  const within = (outer: NounPhrase | null): boolean =>
    outer !== null &&
    (outer === phrase ||
      // "two days of talks", "a round of talks"
      (STRETCHES.has(view.lemma(outer.head)) &&
        outer.modifiers.some(({ prep, phrase: inner }) => prep === "of" && inner === phrase)) ||
      outer.conjuncts.includes(phrase) ||
      (outer.head === phrase.head && outer.first <= phrase.first));
  if (clause.objects.some(within) && (isCarrier(key, lemma) || CANCELLING.has(key)))
    return { clause, as: "carried" };
  // "are scheduled to begin in Oslo on 10 May": where and when the infinitive says.
  const scheduled = passive ? SCHEDULING.has(lemma) : lemma === "be" && DUE.test(view.norm(clause.verb.last));
  const to = scheduled && within(clause.subject) ? beginning(passage, clause) : undefined;
  if (to !== undefined) return { clause: to, as: "occurring" };
  if (!passive && WITNESSING.has(lemma) && clause.objects.some(within)) return { clause, as: "witnessed" };
  if (isReceived(view, clause, phrase)) return { clause, as: "witnessed" };
  if (governs(clause, within)) return { clause, as: "governed" };
  // "Their talks followed the meeting at Davos in January": place and time are of what went before.
  const follows = !passive && (lemma === "follow" || lemma === "precede");
  if (follows && within(clause.subject)) return { clause, as: "mentioned" };
  if (follows && clause.verb.tense === "past" && clause.objects.some(within))
    return { clause, as: "occurring" };
  if (within(clause.subject)) {
    if (passive && (isCarrier(key, lemma) || CANCELLING.has(key) || SCHEDULING.has(lemma)))
      return { clause, as: "occurring" };
    if (!passive && (OCCURRENCES.has(lemma) || lemma === "take")) return { clause, as: "occurring" };
  }
  // "and in January came the signing of the accord": told behind its verb.
  if (!passive && lemma === "come" && clause.verb.particle === null && clause.objects.some(within))
    return { clause, as: "occurring" };
  const told = toldInRelative(view, passage, clause, phrase);
  const oblique = clause.obliques.find(({ phrase: inner }) => within(inner));
  // "invited them for a meeting, which will take place in May": what the relative clause tells is told of the meeting itself.
  if (told !== null && lemma === "invite") return { clause: told, as: "occurring" };
  if (oblique !== undefined) {
    if (lemma === "be" && oblique.prep === "on") return { clause, as: "visiting" };
    if (
      oblique.prep === "in" &&
      lemma === "take" &&
      clause.objects.some(({ head }) => view.lemma(head) === "part")
    )
      return { clause, as: "attended" };
    // "arrived on a visit", but not "went back on its recognition"
    const goes = oblique.prep === "for" || (oblique.prep === "on" && view.norm(clause.verb.last) !== "back");
    if (goes && ATTENDING.has(lemma)) return { clause, as: "attended" };
    if ((oblique.prep === "at" || oblique.prep === "in") && ATTENDING.has(lemma))
      return { clause, as: "attended" };
  }
  // "closed tonight with the adoption of a declaration", "ended in the signing of a pact"
  if (oblique?.prep === "with" && !passive && OCCURRENCES.has(lemma)) return { clause, as: "occurring" };
  if (told !== null) return { clause: told, as: "occurring" };
  // "Emerging from talks with Addo, Brandt said"
  const emerging = oblique?.prep === "from" && lemma === "emerge" && !passive;
  if (oblique !== undefined && (AFTER.has(oblique.prep) || emerging)) return { clause, as: "after" };
  return { clause, as: "mentioned" };
}

/** "received the visit from Brandt", "hosted a visit by Brandt": told by whoever is at home. */
export const isReceived = (view: View, { verb, objects }: Clause, { head, modifiers }: NounPhrase): boolean =>
  !verb.passive &&
  /^(?:receive|host|welcome)$/.test(verb.lemma) &&
  view.lemma(head) === "visit" &&
  objects.some((object) => object.head === head) &&
  modifiers.some(({ prep }) => /^(?:from|by|of)$/.test(prep));

/** "are expected to open", "are due to be held": the infinitive that tells of it. */
const beginning = (passage: Passage, clause: Clause): Clause | undefined =>
  dependentsOf(passage, clause).find(
    ({ kind, verb }) =>
      kind === "infinitive" &&
      verb.first >= clause.verb.last &&
      (verb.passive ? CARRIERS.has(carrierKey(verb)) : OCCURRENCES.has(verb.lemma) || verb.lemma === "take"),
  );

const OUTCOMES: ReadonlySet<string> = new Set(
  "outcome result conclusion end close course sideline margin".split(" "),
);

/** "the session, which was held at Lima in May", "the talks opening on Monday", "the summit to be held in Oslo": what a clause that hangs on the noun tells of it. */
function toldInRelative(view: View, passage: Passage, clause: Clause, phrase: NounPhrase): Clause | null {
  return (
    dependentsOf(passage, clause).find(({ kind, subject, verb }) => {
      if (kind !== "relative" && kind !== "participial" && kind !== "infinitive") return false;
      // The antecedent may have been taken for the last noun of the phrase ("the session of the council, which").
      if (subject === null || verb.first < phrase.head) return false;
      // "the outcome of the meeting between A and B, held in Lima"
      const around =
        subject.first < phrase.first &&
        subject.last === phrase.last &&
        OUTCOMES.has(view.lemma(subject.head));
      if (!around && (subject.head < phrase.head || subject.head >= phrase.last)) return false;
      const key = carrierKey(verb);
      // "an election that was boycotted by the opposition" was held all the same.
      if (verb.passive && verb.lemma === "boycott") return false;
      if (verb.passive)
        return (
          (CARRIERS.has(key) && !/^(?:give|take|make|do|have)$/.test(key)) ||
          CANCELLING.has(key) ||
          SCHEDULING.has(verb.lemma)
        );
      return kind !== "infinitive" && OCCURRENCES.has(key);
    }) ?? null
  );
}

/** "called for talks", "agreed to a summit", "rejected talks": a verb of wishing, planning or refusing has the noun as what is wished. */
function governs(
  { verb, objects, obliques, subject }: Clause,
  within: (phrase: NounPhrase | null) => boolean,
): boolean {
  if ((verb.particle !== null && verb.particle !== "for") || nounStatusUnder(verb.lemma) === null)
    return false;
  if (verb.passive) return within(subject);
  return (
    (verb.lemma !== "call" && objects.some(within)) ||
    // "On a visit to Oslo, Addo promised aid": what stands before the verb is not what is promised.
    obliques.some(
      ({ prep, phrase, at }) =>
        at > verb.first && (prep === "for" || prep === "to" || prep === "on") && within(phrase),
    )
  );
}

export const isCarriedBy = ({ clause, as }: Setting, verbs: readonly string[]): boolean =>
  (as === "carried" || as === "occurring" || as === "governed" || as === "attended") &&
  (verbs.includes(carrierKey(clause.verb)) || CANCELLING.has(carrierKey(clause.verb)));

/** "It was the first visit by an American president": what a thing is said to be tells of no second thing. */
export function isPredicate(view: View, { clause }: Setting, phrase: NounPhrase): boolean {
  const { verb, subject, objects } = clause;
  if (verb.lemma !== "be" || subject === null || view.norm(subject.head) === "there") return false;
  return objects.some(({ head, first }) => head === phrase.head && first <= phrase.first);
}

/** Before what is still to come; "before" alone may stand before what was done later that day. */
const AHEAD: ReadonlySet<string> = new Set([
  "ahead of",
  "on the eve of",
  "pending",
  "in advance of",
  "in the run-up to",
  "in preparation for",
]);

/** "the 60th anniversary of the establishment of relations": the token of the anniversary. */
function anniversaryBefore(view: View, { sentence }: Passage, head: number): number | null {
  for (let i = head - 1; i >= sentence.first && i > head - 8; i -= 1) {
    if (view.lemma(i) === "anniversary" && view.norm(i + 1) === "of") return i;
    if (view.token(i)?.upos === "VERB" || /^[,;:]$/.test(view.norm(i))) return null;
  }
  return null;
}

const holds = ({ first, last }: NounPhrase, token: number): boolean => first <= token && token < last;

/** "A vote will be held ten years after the election of that government": what is to come first is to come as well, unless its own time is told. */
const isToFollow = (view: View, { verb }: Clause, { prep, at, phrase }: Oblique): boolean =>
  /^(?:after|following)$/.test(prep) &&
  verb.tense === "future" &&
  view.timesAt(at - 1).some(({ type }) => type === "duration") &&
  view.timesIn(phrase.first, phrase.last).length === 0;

/** "They will speak to the press after their meeting": what is told to come first of what is to come, without a time of its own. */
const isOfSamePlan = (view: View, { verb }: Clause, { prep, phrase }: Oblique, head: number): boolean =>
  SAME_PLAN.test(prep) &&
  verb.tense === "future" &&
  !verb.perfect &&
  phrase.head === head &&
  /^(?:the|their|his|her|its)$/.test(view.norm(phrase.first)) &&
  view.timesIn(phrase.first, phrase.last).length === 0;
const SAME_PLAN = /^(?:after|following|before|during|at)$/;

/** "a time frame for a summit", "preparations for the meeting in London": what has still to be set has still to come. */
const SETTING_UP: ReadonlySet<string> = new Set(
  "preparation groundwork frame timeframe time-frame timetable date venue agenda arrangement plan schedule".split(
    " ",
  ),
);
function preparedFor(view: View, passage: Passage, { clause }: Setting, head: number): number | null {
  // "made preparations in May for the talks that ended in June": what is told as done has its own words.
  if (clause.verb.perfect && clause.verb.tense === "past") return null;
  for (let i = head - 1; i > Math.max(passage.sentence.first, head - 6); i -= 1) {
    // "a "time frame" for"
    const before = view.token(i - 1)?.upos === "PUNCT" ? i - 2 : i - 1;
    if (view.norm(i) === "for") return SETTING_UP.has(view.lemma(before)) ? before : null;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|DET|PRON|PART)$/.test(view.token(i)?.upos ?? "")) return null;
  }
  return null;
}

/** "an application for his arrest", "calls for the withdrawal of the troops": no more than asked for. */
const ASKED: ReadonlySet<string> = new Set(
  "application request call demand appeal bid motion petition campaign plea proposal warrant order".split(
    " ",
  ),
);
function askedFor(view: View, passage: Passage, head: number): number | null {
  for (let i = head - 1; i > Math.max(passage.sentence.first, head - 6); i -= 1) {
    if (view.norm(i) === "for") return ASKED.has(view.lemma(i - 1)) ? i - 1 : null;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|DET|PRON|PART)$/.test(view.token(i)?.upos ?? "")) return null;
  }
  return null;
}

/** "the forthcoming session of the council": it is still to come. */
const COMING: ReadonlySet<string> = new Set(
  "forthcoming upcoming impending planned proposed scheduled envisaged mooted".split(" "),
);
function comingBefore(view: View, passage: Passage, head: number): number | null {
  for (let i = head - 1; i >= Math.max(passage.sentence.first, head - 8); i -= 1) {
    if (COMING.has(view.norm(i))) return i;
    // "the forthcoming African Union (AU) summit"
    if (view.norm(i) === ")" && view.norm(i - 2) === "(") {
      i -= 2;
      continue;
    }
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(view.token(i)?.upos ?? "")) return null;
  }
  return null;
}

/** Verbs by which an event comes about, so that an indefinite noun behind them has no being of its own. */
const BRINGING: ReadonlySet<string> = new Set(
  `facilitate reach arrange organise organize broker start resume restart begin launch secure convene achieve negotiate conclude clinch promote revive initiate open
  bring feature include`.split(/\s+/),
);
const isBroughtAbout = (view: View, { verb, objects }: Clause, head: number): boolean =>
  BRINGING.has(verb.lemma) &&
  !verb.passive &&
  objects.some(
    (object) =>
      object.head === head &&
      object.possessor === null &&
      !/^(?:the|this|these|that|those)$/.test(view.norm(object.first)),
  );

/** "declared its recognition of Chad": what the words of those who have the say bring about. */
const isDeclared = ({ verb, objects }: Clause, head: number): boolean =>
  verb.lemma === "declare" && !verb.passive && objects.some((object) => object.head === head);

/** "will host President Addo on a state visit": he comes when he is received. */
const isReceivedOn = ({ verb, obliques }: Clause, head: number): boolean =>
  AT_HOME.has(verb.lemma) && obliques.some(({ prep, phrase }) => prep === "on" && phrase.head === head);
/** Verbs of those who stay at home, behind whose object a journey is the guest's. */
export const AT_HOME: ReadonlySet<string> = new Set("host receive welcome greet entertain fete".split(" "));

export function nounModality(view: View, passage: Passage, setting: Setting | null, head: number): Modality {
  const asked = askedFor(view, passage, head);
  if (asked !== null) return { status: "proposed", negated: false, cues: [view.tokenSpan(asked)] };
  const coming = comingBefore(view, passage, head);
  if (coming !== null && (setting === null || setting.as === "mentioned" || setting.as === "after"))
    return { status: "planned", negated: false, cues: [view.tokenSpan(coming)] };
  const anniversary = anniversaryBefore(view, passage, head);
  if (anniversary !== null) return { ...PRESUPPOSED, cues: [view.tokenSpan(anniversary)], recalled: true };
  if (setting === null) return PRESUPPOSED;
  const prepared = preparedFor(view, passage, setting, head);
  if (prepared !== null) return { status: "planned", negated: false, cues: [view.tokenSpan(prepared)] };
  // "ordered the arrest of Addo": whether he was caught is not told.
  const { verb: telling, objects } = setting.clause;
  if (
    /^(?:order|seek|authorise|authorize)$/.test(telling.lemma) &&
    /^(?:arrest|detention|extradition)$/.test(view.lemma(head)) &&
    !telling.passive &&
    objects.some((object) => object.head === head)
  )
    return { status: "proposed", negated: false, cues: [view.spanOf(telling)] };
  if (setting.as === "mentioned") {
    // "efforts to facilitate talks", "the trip would feature talks", "will declare their recognition of Chad": still to come about.
    const aimed =
      isBroughtAbout(view, setting.clause, head) ||
      isDeclared(setting.clause, head) ||
      isReceivedOn(setting.clause, head)
        ? modalityOf(view, passage, setting.clause)
        : null;
    return aimed === null || aimed.status === "actual" || aimed.status === "ongoing" ? PRESUPPOSED : aimed;
  }
  if (setting.as === "after") {
    const around = setting.clause.obliques.find(({ phrase }) => holds(phrase, head));
    const ahead =
      around !== undefined &&
      (AHEAD.has(around.prep) ||
        isToFollow(view, setting.clause, around) ||
        isOfSamePlan(view, setting.clause, around, head));
    return ahead ? { status: "planned", negated: false, cues: [view.tokenSpan(around.at)] } : PRESUPPOSED;
  }
  const found = modalityOf(view, passage, setting.clause);
  // "A summit between the two is due in Lima"
  if (
    setting.as === "occurring" &&
    setting.clause.verb.lemma === "be" &&
    setting.clause.verb.tense === "present" &&
    DUE.test(view.norm(setting.clause.verb.last)) &&
    found.status === "actual"
  )
    return { ...found, status: "planned", cues: [...found.cues, view.spanOf(setting.clause.verb)] };
  if (
    setting.as === "occurring" &&
    setting.clause.verb.passive &&
    SCHEDULING.has(setting.clause.verb.lemma) &&
    found.status === "actual" &&
    setting.clause.verb.tense !== "past"
  )
    return { ...found, status: "planned", cues: [...found.cues, view.spanOf(setting.clause.verb)] };
  if (
    (setting.as === "carried" || setting.as === "occurring") &&
    CANCELLING.has(carrierKey(setting.clause.verb))
  ) {
    return { ...found, negated: !found.negated, cues: [...found.cues, view.spanOf(setting.clause.verb)] };
  }
  if (setting.as === "governed") {
    const under = nounStatusUnder(setting.clause.verb.lemma);
    const cues = [...found.cues, view.spanOf(setting.clause.verb)];
    if (under === "negated") return { ...found, negated: !found.negated, cues };
    if (under !== null) return { status: under, negated: found.negated, cues };
  }
  // "arrived for talks with", "invited him for talks": an aim, until the text tells that they were held.
  const aimed =
    setting.as === "attended" &&
    (JOURNEYS.has(setting.clause.verb.lemma) || setting.clause.verb.lemma === "invite") &&
    setting.clause.obliques.some(({ prep, phrase }) => prep === "for" && holds(phrase, head));
  if (aimed && found.status === "actual")
    return {
      ...found,
      status: "planned",
      purpose: true,
      cues: [...found.cues, view.spanOf(setting.clause.verb)],
    };
  // "is due in Lima on Thursday for talks with Brandt"
  const { verb } = setting.clause;
  if (
    setting.as === "attended" &&
    verb.lemma === "be" &&
    DUE.test(view.norm(verb.last)) &&
    found.status === "actual"
  )
    return {
      ...found,
      status: "planned",
      purpose: true,
      cues: [...found.cues, view.spanOf({ first: verb.first, last: verb.last + 1 })],
    };
  if (setting.as === "visiting" && found.status === "actual" && setting.clause.verb.tense === "present") {
    return { ...found, status: "ongoing", cues: [view.spanOf(setting.clause.verb)] };
  }
  return found;
}

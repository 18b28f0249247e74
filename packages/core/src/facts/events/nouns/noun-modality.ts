import { wordSet, type Clause, type NounPhrase, type Oblique } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { modalityOf, nounStatusUnder, PRESUPPOSED, type Modality } from "../modality/modality.ts";
import { byAccount } from "../modality/untrue.ts";
import { CANCELLING, carrierKey } from "../patterns/index.ts";
import { COMING, DUE, isDescribedAway, isExpected, SCHEDULING, type Setting } from "./noun-setting.ts";
import { isUndated, saidOfEvent } from "./said-of-events.ts";
import {
  anniversaryBefore,
  askedFor,
  cancelledBefore,
  comingBefore,
  isWhole,
  mootBefore,
  nearedBefore,
  nextBefore,
  noneBefore,
  preparedFor,
  previousBefore,
  soonBefore,
  TOPICS,
  wantedBefore,
} from "./words-before.ts";

/** Before what is still to come; "before" alone may stand before what was done later that day. */
const AHEAD: ReadonlySet<string> = new Set([
  "ahead of",
  "on the eve of",
  "pending",
  "in advance of",
  "in the run-up to",
  "in preparation for",
]);

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
  (verb.tense === "future" || isExpected(verb)) &&
  !verb.perfect &&
  phrase.head === head &&
  !BEFALLING.has(view.lemma(head)) &&
  (/^(?:the|their|his|her|its)$/.test(view.norm(phrase.first)) ||
    // "will sign it at a meeting of the two": it has no other being than that.
    (/^(?:at|during)$/.test(prep) &&
      (/^an?$/.test(view.norm(phrase.first)) ||
        // "During talks with Addo, Brandt will discuss trade"
        (phrase.first === phrase.head && view.isPlural(phrase.head))))) &&
  view.timesIn(phrase.first, phrase.last).length === 0;
/** What nobody plans: "will look into it following the death of Addo". */
const BEFALLING: ReadonlySet<string> = wordSet(
  "death assassination killing murder coup putsch attack raid massacre bombing crash abduction kidnapping collapse overthrow",
);

const SAME_PLAN = /^(?:after|following|before|during|at)$/;

/** Verbs by which an event comes about, so that an indefinite noun behind them has no being of its own. */
const BRINGING: ReadonlySet<string> =
  wordSet(`facilitate reach ensure obtain arrange organise organize broker start resume restart begin launch secure convene achieve negotiate conclude clinch promote revive initiate open
  bring feature include expedite hasten accelerate speed`);

const isBroughtAbout = (view: View, { verb, objects }: Clause, head: number): boolean =>
  BRINGING.has(verb.lemma) &&
  !verb.passive &&
  objects.some(
    (object) =>
      object.head === head &&
      object.possessor === null &&
      (!/^(?:the|this|these|that|those)$/.test(view.norm(object.first)) || isEffected(verb.lemma, object)),
  );

/** "to negotiate the withdrawal of the troops": "the" only says which one, were it to come about. */
const isEffected = (lemma: string, { modifiers }: NounPhrase): boolean =>
  EFFECTING.has(lemma) && modifiers.some(({ prep }) => prep === "of");
const EFFECTING: ReadonlySet<string> = wordSet(
  "negotiate secure arrange broker obtain ensure achieve expedite hasten accelerate speed",
);

/** "discussions centred around the establishment of a committee": what talks turn on has still to come about. */
const isTurnedOn = (view: View, { verb, obliques }: Clause, head: number): boolean =>
  TURNING.has(verb.lemma) &&
  TOPICS.has(view.lemma(head)) &&
  obliques.some(
    ({ prep, phrase }) =>
      /^(?:on|upon|around|round|about)$/.test(prep) &&
      (phrase.head === head || phrase.conjuncts.some((member) => member.head === head)),
  );
/** "discussed trade and the tightening of sanctions": no more than spoken of. */
const isDiscussed = (view: View, { verb, last }: Clause, head: number): boolean =>
  /^(?:discuss|consider|debate|weigh|mull|study)$/.test(verb.lemma) &&
  !verb.passive &&
  verb.last <= head &&
  head < last &&
  isOfChange(view, head);

/** "supported the admission of Chad", "opposes the deployment of troops": whoever is for or against it speaks of what is still to come about. */
const isArgued = (view: View, { verb, objects }: Clause, head: number): boolean =>
  ARGUING.has(verb.lemma) &&
  !verb.passive &&
  TOPICS.has(view.lemma(head)) &&
  objects.some((object) => object.head === head);
const ARGUING: ReadonlySet<string> = wordSet(
  "support back favour favor endorse oppose resist champion defend",
);

/** "tightening of sanctions": what comes about once, or the noun that says what would become of it. */
const isOfChange = (view: View, head: number): boolean =>
  TOPICS.has(view.lemma(head)) ||
  CHANGES.test(view.norm(head)) ||
  (view.norm(head - 1) === "of" && CHANGES.test(view.norm(head - 2)));
const CHANGES = /^(?:tightening|imposition|introduction|extension|expansion)$/;
const TURNING: ReadonlySet<string> = wordSet("centre center focus concentrate revolve dwell touch");
/** "its commitment to the opening of an embassy", "readiness for the signing": what somebody means to bring about is not there yet. */
function isPledged(view: View, head: number): boolean {
  if (!TOPICS.has(view.lemma(head))) return false;
  const to = /^(?:the|an?|its|their)$/.test(view.norm(head - 1)) ? head - 2 : head - 1;
  return /^(?:to|for)$/.test(view.norm(to)) && MEANING.has(view.lemma(to - 1));
}
const MEANING: ReadonlySet<string> = wordSet("commitment readiness willingness dedication");

/** "declared its recognition of Chad": what the words of those who have the say bring about. */
const isDeclared = ({ verb, objects }: Clause, head: number): boolean =>
  verb.lemma === "declare" && !verb.passive && objects.some((object) => object.head === head);

/** "will host President Addo on a state visit": he comes when he is received. */
const isReceivedOn = ({ verb, obliques }: Clause, head: number): boolean =>
  AT_HOME.has(verb.lemma) && obliques.some(({ prep, phrase }) => prep === "on" && phrase.head === head);

/** "is to visit Lima in conjunction with the consultation of the leaders": held when that is done. */
const isAlongside = (view: View, { obliques }: Clause, head: number): boolean =>
  obliques.some(
    ({ prep, phrase }) =>
      holds(phrase, head) &&
      (prep === "in conjunction with" || (prep === "in" && view.norm(phrase.head) === "conjunction")),
  );

/** "a ceremony to mark the opening of the embassy": what is marked is there. */
const isMarked = ({ verb, objects }: Clause, head: number): boolean =>
  /^(?:mark|celebrate|commemorate)$/.test(verb.lemma) &&
  verb.form === "infinitive" &&
  objects.some((object) => object.head === head);

/** "plan to meet on the sidelines of the summit": held when that is done, where it has no time of its own. */
function besideOf(view: View, passage: Passage, clause: Clause, head: number): Modality | null {
  const around = clause.obliques.find(
    ({ prep, phrase }) =>
      /^on the (?:sidelines|margins|fringes) of$/.test(prep) &&
      phrase.head === head &&
      view.timesIn(phrase.first, phrase.last).length === 0,
  );
  return around === undefined ? null : modalityOf(view, passage, clause);
}

/** "could end in the dissolution of the union", "may lead to war": what comes of it, if it comes. */
const isOutcome = ({ verb, obliques }: Clause, head: number): boolean =>
  /^(?:lead|result|end|culminate)$/.test(verb.lemma) &&
  obliques.some(({ prep, phrase }) => /^(?:in|to|with|up in|up with)$/.test(prep) && phrase.head === head);

/** "invited its neighbours to a conference", "sent invitations for one": what others are asked to come to is still to be held. */
function isInvitedTo(view: View, { verb, objects, obliques }: Clause, head: number): boolean {
  if (verb.negation !== null) return false;
  const sent = objects.some((object) => /^invit(?:ation|e)$/.test(view.lemma(object.head)));
  if (verb.lemma !== "invite" && !sent) return false;
  return [...obliques, ...objects.flatMap(({ modifiers }) => modifiers)].some(
    ({ prep, phrase }) =>
      (prep === "to" || (sent && prep === "for")) &&
      phrase.head === head &&
      (!verb.passive || /^an?$/.test(view.norm(phrase.first))),
  );
}

/** Verbs of those who stay at home, behind whose object a journey is the guest's. */
export const AT_HOME: ReadonlySet<string> = wordSet("host receive welcome greet entertain fete");

const JOURNEYS: ReadonlySet<string> = wordSet("arrive fly travel go come head leave depart sail", COMING);

/** "ordered the arrest of Addo": whether he was caught is not told. */
const isOrdered = (view: View, { verb, objects }: Clause, head: number): boolean =>
  /^(?:order|seek|authorise|authorize)$/.test(verb.lemma) &&
  /^(?:arrest|detention|extradition)$/.test(view.lemma(head)) &&
  !verb.passive &&
  objects.some((object) => object.head === head);

/** "his election is a formality": still to come, though sure. */
const isSure = (view: View, { verb, subject, objects }: Clause, head: number): boolean =>
  verb.lemma === "be" &&
  verb.tense === "present" &&
  subject?.head === head &&
  objects.some((object) => /^(?:formality|certainty|foregone)$/.test(view.lemma(object.head)));

const isInSequence = ({ verb }: Clause): boolean =>
  /^(?:follow|precede)$/.test(verb.lemma) && verb.tense === "future" && verb.negation === null;

/** "There has not been a summit since 2016": none was held. */
const isSaidNotToBe = (view: View, { verb, subject, objects }: Clause, head: number): boolean =>
  verb.lemma === "be" &&
  verb.negation !== null &&
  objects.some((object) => object.head === head && /^an?$/.test(view.norm(object.first))) &&
  (subject === null || view.norm(subject.head) === "there");

/** "Cyprus's accession to the union could lead to a rift": of what comes about once, and might, only that is told. */
const isSupposed = (view: View, { verb, subject }: Clause, head: number): boolean =>
  subject?.head === head &&
  TOPICS.has(view.lemma(head)) &&
  /^(?:could|would|might)$/.test(verb.modal ?? "") &&
  !verb.perfect;

const isDescribed = (view: View, clause: Clause, head: number): boolean =>
  isDescribedAway(view, clause) &&
  clause.subject !== null &&
  (clause.subject.head === head || clause.subject.conjuncts.some((one) => one.head === head));

/** Whether an event that a noun names happened: by the words before the noun, then by how it stands in its clause. */
export function nounModality(view: View, passage: Passage, setting: Setting | null, head: number): Modality {
  const asked = askedFor(view, passage, head);
  if (asked !== null) return { status: "proposed", negated: false, cues: [view.tokenSpan(asked)] };
  const cancelled = cancelledBefore(view, passage, head);
  if (cancelled !== null) return { status: "actual", negated: true, cues: [view.tokenSpan(cancelled)] };
  const account = byAccount(view, passage, head);
  if (account !== null) {
    const cues = [view.tokenSpan(account.at)];
    return account.says === "negated"
      ? { status: "actual", negated: true, cues }
      : { status: "hypothetical", negated: false, cues };
  }
  const none = noneBefore(view, passage, head);
  if (none !== null && (setting === null || setting.as === "mentioned" || setting.as === "after"))
    return { status: "actual", negated: true, cues: [view.tokenSpan(none)] };
  if (setting !== null && isSaidNotToBe(view, setting.clause, head))
    return { status: "actual", negated: true, cues: [view.spanOf(setting.clause.verb)] };
  if (setting !== null && isSupposed(view, setting.clause, head))
    return { status: "hypothetical", negated: false, cues: [view.spanOf(setting.clause.verb)] };
  const said = setting === null ? null : saidOfEvent(view, setting.clause, head);
  if (said !== null && setting !== null)
    return { status: said, negated: false, cues: [view.spanOf(setting.clause.verb)] };
  if (setting !== null && isUndated(view, setting.clause, head))
    return { status: "planned", negated: false, cues: [view.spanOf(setting.clause.verb)] };
  const coming = comingBefore(view, passage, head);
  if (coming !== null && (setting === null || setting.as === "mentioned" || setting.as === "after"))
    return { status: "planned", negated: false, cues: [view.tokenSpan(coming)] };
  const moot =
    mootBefore(view, passage, head) ?? wantedBefore(view, passage, head) ?? soonBefore(view, passage, head);
  const neared = nearedBefore(view, passage, head);
  if (neared !== null && (setting === null || setting.as !== "occurring"))
    return { status: neared.says, negated: false, cues: [view.tokenSpan(neared.at)] };
  // "did not rule out its possible withdrawal": nor is what somebody leaves open.
  if (moot !== null && (setting === null || setting.as !== "occurring"))
    return { status: "hypothetical", negated: false, cues: [view.tokenSpan(moot)] };
  // "until the next session": of what is told as present or to come.
  const next = nextBefore(view, passage, head);
  if (
    next !== null &&
    (setting === null ||
      ((setting.as === "mentioned" || setting.as === "after") && setting.clause.verb.tense !== "past"))
  )
    return { status: "planned", negated: false, cues: [view.tokenSpan(next)] };
  const anniversary = anniversaryBefore(view, passage, head) ?? previousBefore(view, passage, head);
  if (anniversary !== null) return { ...PRESUPPOSED, cues: [view.tokenSpan(anniversary)], recalled: true };
  if (setting === null) return PRESUPPOSED;
  const prepared = preparedFor(view, passage, setting, head);
  if (prepared !== null) return { status: "planned", negated: false, cues: [view.tokenSpan(prepared)] };
  const { clause, as } = setting;
  if (
    isTurnedOn(view, clause, head) ||
    isDiscussed(view, clause, head) ||
    isArgued(view, clause, head) ||
    isPledged(view, head)
  )
    return { status: "hypothetical", negated: false, cues: [view.spanOf(clause.verb)] };
  if (isMarked(clause, head)) return PRESUPPOSED;
  const beside = besideOf(view, passage, clause, head);
  if (beside?.status === "planned") return { ...beside, negated: false };
  if (isOrdered(view, clause, head))
    return { status: "proposed", negated: false, cues: [view.spanOf(clause.verb)] };
  if (isInvitedTo(view, clause, head))
    return { status: "planned", negated: false, cues: [view.spanOf(clause.verb)] };
  // "Their meeting will be followed by the signing": both are still to come.
  if ((as === "mentioned" && isInSequence(clause)) || isSure(view, clause, head))
    return { status: "planned", negated: false, cues: [view.spanOf(clause.verb)] };
  // "Chad's accession is not on the list": of what is said not to be so, nobody says that it was done.
  if (as === "mentioned" && isDescribed(view, clause, head))
    return { status: "hypothetical", negated: false, cues: [view.spanOf(clause.verb)] };
  if (as === "mentioned" || (as === "after" && isOutcome(clause, head)))
    return ofMentioned(view, passage, clause, head);
  if (as === "after") return ofEarlier(view, clause, head);
  const found = modalityOf(view, passage, clause);
  // "will not attend the summit": nor is it held yet.
  if (as === "shunned")
    return found.status === "actual" || found.status === "ongoing"
      ? PRESUPPOSED
      : { ...found, status: "planned", negated: false };
  return as === "carried" || as === "occurring"
    ? ofOccurring(view, setting, found)
    : ofTakingPart(view, setting, head, found);
}

/** "efforts to facilitate talks", "the trip would feature talks", "will declare their recognition of Chad": still to come about. */
function ofMentioned(view: View, passage: Passage, clause: Clause, head: number): Modality {
  const aimed =
    isBroughtAbout(view, clause, head) ||
    isDeclared(clause, head) ||
    isReceivedOn(clause, head) ||
    isAlongside(view, clause, head) ||
    isMeansOf(clause, head) ||
    isOutcome(clause, head) ||
    isWhole(view, passage, head)
      ? modalityOf(view, passage, clause)
      : null;
  return aimed === null || aimed.status === "actual" || aimed.status === "ongoing" ? PRESUPPOSED : aimed;
}

/** "is expected to widen trade with the conclusion of an agreement": that by which something is to be done is to be done too. */
const isMeansOf = ({ obliques, objects }: Clause, head: number): boolean =>
  [...obliques, ...objects.flatMap(({ modifiers }) => modifiers)]
    .flatMap((one) => [one, ...one.phrase.modifiers])
    .some(({ prep, phrase }) => /^(?:with|through|by|via)$/.test(prep) && phrase.head === head);

/** "after the talks", but "ahead of the talks": what a preposition sets before or behind the clause. */
function ofEarlier(view: View, clause: Clause, head: number): Modality {
  const around = clause.obliques.find(({ phrase }) => holds(phrase, head));
  const ahead =
    around !== undefined &&
    (AHEAD.has(around.prep) ||
      // "takes place prior to the visit": of what is still told as present.
      (around.prep === "prior to" && clause.verb.tense !== "past") ||
      isToFollow(view, clause, around) ||
      isOfSamePlan(view, clause, around, head));
  return ahead ? { status: "planned", negated: false, cues: [view.tokenSpan(around.at)] } : PRESUPPOSED;
}

/** "held talks", "talks took place", "a summit is due", "the talks were called off". */
function ofOccurring(view: View, { clause: { verb, objects }, as }: Setting, found: Modality): Modality {
  const cues = [...found.cues, view.spanOf(verb)];
  const due = verb.lemma === "be" && verb.tense === "present" && DUE.test(view.norm(verb.last));
  const scheduled = verb.passive && SCHEDULING.has(verb.lemma) && verb.tense !== "past";
  // "Her resignation takes effect on the naming of a successor": not yet.
  const pending =
    verb.lemma === "take" &&
    verb.tense === "present" &&
    !verb.perfect &&
    objects.some(({ head }) => view.lemma(head) === "effect");
  if (as === "occurring" && (due || scheduled || pending) && found.status === "actual")
    return { ...found, status: "planned", cues };
  return CANCELLING.has(carrierKey(verb)) ? { ...found, negated: !found.negated, cues } : found;
}

/** "called for talks", "arrived for talks", "is due in Lima for talks", "is on a visit". */
function ofTakingPart(view: View, { clause, as }: Setting, head: number, found: Modality): Modality {
  const { verb, obliques } = clause;
  const cues = [...found.cues, view.spanOf(verb)];
  const under = as === "governed" ? nounStatusUnder(verb.lemma) : null;
  if (under === "negated") return { ...found, negated: !found.negated, cues };
  if (under !== null) return { status: under, negated: found.negated, cues };
  if (found.status !== "actual") return found;
  if (as === "visiting" && verb.tense === "present")
    return { ...found, status: "ongoing", cues: [view.spanOf(verb)] };
  if (as !== "attended") return found;
  // "arrived for talks with", "invited him for talks": an aim, until the text tells that they were held.
  const aimed =
    (JOURNEYS.has(verb.lemma) || verb.lemma === "invite") &&
    obliques.some(
      ({ prep, phrase }) =>
        (prep === "for" || (prep === "on" && verb.lemma === "invite")) && holds(phrase, head),
    );
  if (aimed) return { ...found, status: "planned", purpose: true, cues };
  // "is due in Lima on Thursday for talks with Brandt"
  return verb.lemma === "be" && DUE.test(view.norm(verb.last))
    ? {
        ...found,
        status: "planned",
        purpose: true,
        cues: [...found.cues, view.spanOf({ first: verb.first, last: verb.last + 1 })],
      }
    : found;
}

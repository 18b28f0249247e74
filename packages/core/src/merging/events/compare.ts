import { namedIn, sidesOf, type Account } from "./account.ts";
import { ENCOUNTERS, OF_ITS_OBJECT, OWN_STEPS, SINGULAR, SPOKEN, STEPS } from "./families.ts";
import {
  ASK,
  MATTER,
  ONE_OCCASION,
  ONE_SENTENCE,
  PLACE,
  RECALLED,
  SAME,
  SAME_WORDS,
  SPOKEN_SHARE,
  SPOKEN_WORDS,
  TIME,
  WHO,
} from "./thresholds.ts";
import { timeFit, timeStrength } from "./times.ts";
import { placesApart, placeStrength } from "./where.ts";
import {
  companyOf,
  directionsClash,
  isOneCircle,
  organsClash,
  peopleClash,
  shared,
  whoStrength,
} from "./who.ts";

const isLocal = (id: string): boolean => id.startsWith("local:");

/** Why two accounts can never be of one event; null where nothing excludes it. Symmetric. */
export function neverSame(a: Account, b: Account): string | null {
  if (a.family !== b.family) return "family";
  if (a.negated !== b.negated) return "negated";
  if (a.mood !== b.mood) return "mood";
  if (timeFit(a, b) === "apart") return "time";
  if (a.family !== "call" && placesApart(a, b)) return "place";
  if (noneInCommon(a, b) || organsClash(a, b)) return "participants";
  if (ENCOUNTERS.has(a.family) && (peopleClash(a, b) || isOtherCompany(a, b))) return "company";
  if (directionsClash(a, b)) return "direction";
  if (isOtherMatter(a, b)) return "matter";
  return null;
}

function noneInCommon(a: Account, b: Account): boolean {
  const [sidesA, sidesB] = [sidesOf(a), sidesOf(b)];
  if (shared(sidesA, sidesB).length > 0 || shared(a.people, b.people).length > 0) return false;
  const told = sidesA.length > 0 && sidesB.length > 0;
  if (shared(a.about, b.about).length > 0) return told && OWN_STEPS.has(a.family);
  // Nobody is named: one place on one day may still be one event.
  return told || a.place === null || b.place === null;
}

function isOtherCompany(a: Account, b: Account): boolean {
  if (namedIn(a).length === 0 || namedIn(b).length === 0) return false;
  if (companyOf(a, b) === "other" || a.assemblies !== b.assemblies) return true;
  // A body's session is not the talks that its members hold beside it, nor another body's session.
  return (
    a.family === "meet" &&
    a.bodies.length > 0 &&
    b.bodies.length > 0 &&
    shared(a.bodies, b.bodies).length === 0 &&
    shared(a.people, b.people).length === 0
  );
}

function isOtherMatter(a: Account, b: Account): boolean {
  const differ = (x: readonly string[], y: readonly string[]): boolean =>
    x.length > 0 && y.length > 0 && shared(x, y).length === 0 && ![...x, ...y].some(isLocal);
  if (STEPS.has(a.family) && differ(a.agreements, b.agreements)) return true;
  return OF_ITS_OBJECT.has(a.family) && differ(a.about, b.about);
}

export interface Comparison {
  /** Hundredths: from SAME on one event, from ASK on a question. */
  readonly strength: number;
  readonly reasons: readonly string[];
}

/** How much speaks for one event, of two accounts that could be. */
export function strengthOf(a: Account, b: Account): Comparison {
  const parts = {
    who: whoStrength(a, b),
    when: timeStrength(a, b),
    where: placeStrength(a, b),
    matter: matterStrength(a, b),
  };
  // A recollection is of an event that the other tells: two people and the month, with nothing against it, are enough.
  const recalls = a.background !== b.background && isRecallable(a, parts) ? RECALLED : 0;
  const occasion = isOneOccasion(a, b, parts) ? ONE_OCCASION : 0;
  const words = saysTheSame(a, b) ? SAME_WORDS.strength : 0;
  if (isOneSentence(a, b)) return { strength: SAME, reasons: ["copy"] };
  const sum = parts.who + parts.when + parts.where + parts.matter + recalls + occasion + words;
  const reasons = Object.entries(parts).flatMap(([name, value]) => (value > 0 ? [`${name}:${value}`] : []));
  if (isLoose(parts)) return { strength: Math.min(sum, ASK - 1), reasons };
  const limit = limitOf(a, b, parts);
  if (limit === null || sum < SAME) return { strength: Math.min(sum, 100), reasons };
  return { strength: SAME - 1, reasons: [...reasons, `only-asked:${limit}`] };
}

/**
 * Much of the press names the states alone: of one day's papers, and one town, they tell of one meeting. What the same states do
 * to one another they do not do twice within the news of a day.
 */
function isOneOccasion(a: Account, b: Account, { who, when, where }: Parts): boolean {
  if (when < TIME.published) return false;
  if (a.family === "meet") return who >= WHO.states && where === PLACE.town && companyOf(a, b) === "same";
  return !ENCOUNTERS.has(a.family) && isOneCircle(a, b);
}

/** Of a signing one of the signers and its day are enough: nobody signs two treaties in a day that are both remembered. */
const isRecallable = ({ family }: Account, { who, when }: Parts): boolean =>
  (who >= WHO.people && when > 0) || (STEPS.has(family) && who >= WHO.person && when >= TIME.day);

function matterStrength(a: Account, b: Account): number {
  const agreements = shared(a.agreements, b.agreements);
  // To join a body is a step of its own, as to join an agreement.
  if (a.family === "accession" && shared(a.about, b.about).length > 0) return MATTER.step;
  if (agreements.length > 0) {
    return STEPS.has(a.family) && a.family !== "amendment" ? MATTER.step : MATTER.agreement;
  }
  return shared(a.about, b.about).length > 0 ? MATTER.other : MATTER.none;
}

/**
 * The same sides take the same step of the same agreement: that is one event, even where one article tells it twice, of a parliament and of
 * its state, of ministers and of their states.
 */
export const isOneStep = (a: Account, b: Account): boolean =>
  STEPS.has(a.family) &&
  a.family !== "amendment" &&
  shared(a.agreements, b.agreements).length > 0 &&
  companyOf(a, b) === "same";

type Parts = Readonly<Record<"who" | "when" | "where" | "matter", number>>;

/** "They met in 2015": the same people alone would ask about each of their meetings. */
const isLoose = ({ when, where, matter }: Parts): boolean =>
  when < TIME.month && where < PLACE.town && matter === MATTER.none;

/** What is never decided without a person, however much speaks for it. */
function limitOf(a: Account, b: Account, parts: Parts): string | null {
  const step = parts.matter >= MATTER.step;
  const days = ["day", "week"].includes(a.precision) && ["day", "week"].includes(b.precision);
  const people = a.people.length > 0 || b.people.length > 0;
  if (timeFit(a, b) === "near") return "neighbouring-days";
  const marked =
    (step && parts.who > 0) ||
    (parts.matter > 0 && parts.who >= WHO.statesActing && parts.when >= TIME.published) ||
    SINGULAR.has(a.family) ||
    isOneOccasion(a, b, parts);
  if (!people && !days && !marked && !saysTheSame(a, b)) return "states-without-day";
  if (parts.when === 0 && !step) return "no-time-in-common";
  if (parts.who === 0 && !days) return "nobody-in-common";
  if (STEPS.has(a.family) && a.agreements.length > 0 && b.agreements.length > 0 && !step) return "other-name";
  const company = companyOf(a, b);
  if (company === "part" && shared(a.people, b.people).length < 2 && !step && parts.who < 50)
    return "part-of-company";
  if (STEPS.has(a.family) && peopleClash(a, b)) return "other-signers";
  if (a.family === "meet" && a.bodies.length > 0 !== b.bodies.length > 0 && company !== "same")
    return "body-or-talks";
  return SPOKEN.has(a.family) && !speakAlike(a, b) ? "other-words" : null;
}

function speakAlike(a: Account, b: Account, least: number = SPOKEN_WORDS, share = SPOKEN_SHARE): boolean {
  const common = shared(a.words, b.words).length;
  const [x, y] = [a.words.length, b.words.length];
  // A sentence is one only where neither says more; a speech is quoted in part.
  const all = share > SPOKEN_SHARE ? Math.max(x, y) : Math.min(x, y);
  return common >= least && common * 100 >= all * share;
}

/** Copies of one report tell an event without a day in the same sentence, but for a word that one of them mended. */
const isOneSentence = (a: Account, b: Account): boolean =>
  a.copy !== null && a.copy === b.copy && speakAlike(a, b, ONE_SENTENCE.least, ONE_SENTENCE.share);

const saysTheSame = (a: Account, b: Account): boolean =>
  SPOKEN.has(a.family) && speakAlike(a, b, SAME_WORDS.least);

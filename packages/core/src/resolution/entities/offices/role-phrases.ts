import type { RoleMatch } from "@chancery/knowledge";
import { wordSet, type Sentence } from "@chancery/language";

import { roleAt, wordsOfSentence, type ResolvedMention } from "../../../document/index.ts";
import { isPlural, type Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { portfolioEnd, titleGoesOn, titleOfNext } from "./office-fields.ts";
import { wordsBefore } from "./phrase-before.ts";
import { foreignMinistry, isSentAbroad, ministryState, ofList, onlyBefore } from "./phrase-owners.ts";
import { COLLECTIVE_HEADS, COURTESY, PEER, TITLE_HEADS } from "./title-words.ts";
import { POLITIES, type Title } from "./title-ending.ts";

/** A noun phrase headed by an office: "the Fijian prime minister", "Norway's envoy to the talks", "his counterpart". */
export interface RolePhrase {
  /** The whole phrase: tokens [first, last), determiner and of-phrase included. */
  readonly first: number;
  readonly last: number;
  /** The title alone. */
  readonly titleFirst: number;
  readonly titleLast: number;
  readonly role: RoleMatch | null;
  readonly plural: boolean;
  /** "the", "a", "his", "both", "two" ... lower case; null for none. */
  readonly determiner: string | null;
  /** States or bodies that it is an office of, in order. */
  readonly polities: readonly string[];
  readonly modifier: string | null;
  /** Possessed by a person or by something that is no state or body: "Kishida's spokesman". */
  readonly owned: boolean;
  /** The person who possesses it or whom it serves: "Kishida's spokesman", "adviser to President X". */
  readonly serves: string | null;
  /** Where the states or bodies are named, in the order of `polities`. */
  readonly owners: readonly ResolvedMention[];
  /** Where the state or body is named; null for none or several. */
  readonly owner: ResolvedMention | null;
  /** "the visiting president": whoever of them is the guest. */
  readonly visiting: boolean;
  /** Nouns between polity and role that narrow the role: "opposition" in "opposition leader". */
  readonly narrowed: boolean;
}

/** The title that the words of the phrase are. */
export const titleOf = ({ titleFirst, titleLast, role, modifier }: RolePhrase): Title => ({
  first: titleFirst,
  last: titleLast,
  role,
  modifier,
});

/** Role phrases of a sentence that are not titles right before a name. */
export function rolePhrases(discourse: Discourse, sentence: Sentence): readonly RolePhrase[] {
  const { scene } = discourse;
  const words = wordsOfSentence(scene.analysis, sentence);
  const out: RolePhrase[] = [];
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const token = scene.token(i);
    if (token === undefined) continue;
    const role = roleAt(scene.knowledge, words, i - sentence.first);
    const lemma = isPlural(token) ? token.lemma.toLowerCase() : token.norm;
    const own = (TITLE_HEADS.has(lemma) && !COURTESY.has(lemma)) || PEER.has(lemma) ? 1 : 0;
    const length = Math.max(role?.length ?? 0, own);
    if (length === 0) continue;
    // "Deputy Special Representative": a rank before another title is a part of it.
    if (length === 1 && RANK.test(token.norm) && roleAt(scene.knowledge, words, i + 1 - sentence.first))
      continue;
    const covering = discourse.covering(i);
    const end = i + length;
    // Inside a name ("Prime Minister's Office", "President Hotel") it is no phrase of its own.
    const named = covering !== undefined && covering.kind !== "country" && covering.last >= end;
    const phrase = named ? null : phraseAt(discourse, sentence, i, end, role);
    if (phrase !== null) out.push(ofSameState(scene, out.at(-1), phrase));
    i = end - 1;
  }
  return out;
}

const SEE = "VA";

const RANK = /^(?:deputy|vice|assistant)$/;

/** "the Iraqi president, prime minister and speaker": offices in a row are of the state that the first one names. */
function ofSameState({ token }: Scene, before: RolePhrase | undefined, phrase: RolePhrase): RolePhrase {
  const { first, last, determiner, polities, owned, plural, role } = phrase;
  if (before === undefined || before.owner?.kind !== "country" || before.plural || plural || role === null)
    return phrase;
  const apart = token(before.last)?.norm === "," && token(before.last + 1)?.norm === "and" ? 2 : 1;
  const joined = first === before.last + apart && /^(?:,|and)$/.test(token(before.last)?.norm ?? "");
  // Only behind an adjective or a possessor: "the president of Peru, prime minister of" names its own.
  const leading = before.owner.last <= before.titleFirst;
  if (!joined || !leading || determiner !== null || owned || polities.length > 0) return phrase;
  if (token(last)?.norm === "of" || token(last)?.upos === "PROPN") return phrase;
  return { ...phrase, polities: before.polities, owners: before.owners, owner: before.owner };
}

function phraseAt(
  discourse: Discourse,
  sentence: Sentence,
  from: number,
  to: number,
  role: RoleMatch | null,
): RolePhrase | null {
  const head = discourse.scene.token(to - 1)?.norm;
  if (head === undefined || goesOn(discourse, sentence, to) || isSplitByState(discourse, to)) return null;
  const before = wordsBefore(discourse, sentence, from);
  if (head === "chair" && isSeat(discourse, before.first, from)) return null;
  // "permanent secretary for foreign affairs": the field belongs to the title.
  const titleLast = portfolioEnd(discourse, sentence, to);
  const behind = ownersBehind(discourse, sentence, to, titleLast, before.owners.length > 0);
  const last = behind?.last ?? titleLast;
  // "Presidents of Peru and Chile A and B": as a list of states has it, the title is of several.
  const plural = isSeveral(discourse, from, to);
  const shared = plural && (behind?.owners.length ?? 0) > 1;
  if (!shared && isTitleOfNamed(discourse, sentence, before.titleFirst, to, last)) return null;
  const named = [...before.owners, ...(behind?.owners ?? [])];
  const its = named.length === 0 && before.determiner === "its";
  const owners = its ? senderOf(discourse, sentence, before.first, head) : named;
  const ministry = named.length === 1 ? foreignMinistry(discourse, head, named[0]!) : null;
  const seats = owners.map((owner) => (its ? sentFrom(discourse, owner, head) : (ministry ?? owner.entity)));
  // "The Pope thanked them": of one see, which nobody names beside him.
  const polities =
    seats.length === 0 && role?.role === "pope" && before.determiner === "the" && !before.narrowed
      ? [SEE]
      : seats;
  return {
    first: before.first,
    last,
    titleFirst: before.titleFirst,
    // "head of Polish diplomacy": of the state he is no head.
    titleLast: ministry !== null && named[0]?.kind === "country" ? last : titleLast,
    role: ministry === null ? role : discourse.scene.knowledge.matchRole(["foreign", "minister"], 0),
    plural,
    determiner: before.determiner,
    polities,
    modifier: before.modifier ?? (/-(?:elect|designate)$/.test(head) ? "elect" : null),
    visiting: before.visiting,
    narrowed: before.narrowed,
    owned: before.owned || isOfOther(discourse, sentence, to, titleLast, behind !== null),
    serves: before.serves ?? served(discourse, sentence, last),
    owners: owners.toSorted((a, b) => a.first - b.first),
    owner: owners.length === 1 ? (owners[0] ?? null) : null,
  };
}

/** "handed over the rotating chair", "took the chair of the union": what is held in turn, and nobody. */
function isSeat({ scene }: Discourse, first: number, head: number): boolean {
  for (let i = first - 1; i < head; i += 1)
    if (/^(?:rotating|revolving|annual|yearly|monthly|vacant|empty)$/.test(scene.token(i)?.norm ?? ""))
      return true;
  const over = scene.token(first - 1)?.norm === "over";
  const verb = over ? first - 2 : first - 1;
  return HOLDING.has(scene.token(verb)?.lemma ?? "");
}
const HOLDING = wordSet(
  "hold assume take hand pass cede regain relinquish resume occupy vacate surrender give",
);

/** "minister council", "Deputy Undersecretary": a compound goes on behind the title, and what it names is no holder of it. */
function goesOn(discourse: Discourse, sentence: Sentence, to: number): boolean {
  const next = discourse.scene.token(to);
  if (next === undefined || to >= sentence.last || !next.spaceBefore) return false;
  if (next.upos === "NOUN") return !COLLECTIVE_HEADS.has(next.lemma);
  // The first word only weighs the second.
  return next.upos === "PROPN" && TITLE_HEADS.has(next.norm) && discourse.covering(to) === undefined;
}

/** "the chief US negotiator": rank before state and office. */
function isSplitByState(discourse: Discourse, to: number): boolean {
  const { token } = discourse.scene;
  return (
    token(to - 1)?.norm === "chief" &&
    discourse
      .startingAt(to)
      .some(({ kind, last }) => POLITIES.has(kind) && TITLE_HEADS.has(token(last)?.norm ?? ""))
  );
}

/** The states and bodies named behind a title: "of Peru, Fiji and Chad"; null for none. */
function ownersBehind(
  discourse: Discourse,
  sentence: Sentence,
  to: number,
  titleLast: number,
  hasOwners: boolean,
): { owners: readonly ResolvedMention[]; last: number } | null {
  const { token } = discourse.scene;
  // "Minister of Foreign Affairs and Cooperation of the Republic of Benin": behind a field only whose office it is.
  if (titleLast > to && token(titleLast)?.norm !== "of") return null;
  const of = ofList(discourse, sentence, titleLast);
  if (of === null) return null;
  // "Chile's ambassador to Peru" is Chile's: the other state is where the office looks to.
  const belonging = token(to)?.norm === "to" || hasOwners ? [] : of.polities;
  return { owners: belonging, last: of.last };
}

/** "the head of the house": of something that is no state or body. */
const isOfOther = (
  { scene }: Discourse,
  sentence: Sentence,
  to: number,
  titleLast: number,
  told: boolean,
): boolean => !told && titleLast === to && scene.token(to)?.norm === "of" && to < sentence.last;

/** Behind "its": the one state or body that it can be. */
function senderOf(
  discourse: Discourse,
  sentence: Sentence,
  first: number,
  head: string,
): readonly ResolvedMention[] {
  const owner = onlyBefore(discourse, sentence, first, isSentAbroad(head));
  return owner === null ? [] : [owner];
}

/** "Peru's foreign ministry recalled its ambassador": he is the state's. */
const sentFrom = (discourse: Discourse, owner: ResolvedMention, head: string): string =>
  (isSentAbroad(head) ? ministryState(discourse, owner) : null) ?? owner.entity;

/** Whether a name follows whose title the phrase is. */
function isTitleOfNamed(
  discourse: Discourse,
  sentence: Sentence,
  titleFirst: number,
  to: number,
  last: number,
): boolean {
  const named = discourse.startingAt(last).some(({ kind, form }) => kind === "person" && form === "name");
  if (named || titleGoesOn(discourse, sentence, last)) return true;
  return discourse.scene.token(to)?.norm === "of" && titleOfNext(discourse, sentence, titleFirst, last);
}

/** "foreign ministers", "Heads of State": the title's own noun, which may stand before its "of", is a plural. */
function isSeveral({ scene }: Discourse, from: number, to: number): boolean {
  let head = to - 1;
  for (let i = from + 1; i < to; i += 1)
    if (scene.token(i)?.norm === "of") {
      head = i - 1;
      break;
    }
  const token = scene.token(head);
  return (
    token !== undefined && (isPlural(token) || /^(?:heads|chiefs|secretaries|ministers)$/.test(token.norm))
  );
}

/** "adviser to Prime Minister X": the person at most a title behind "to". */
function served(discourse: Discourse, sentence: Sentence, at: number): string | null {
  const { scene } = discourse;
  if (at >= sentence.last || scene.token(at)?.norm !== "to") return null;
  for (let i = at + 1; i < sentence.last && i < at + 6; i += 1) {
    const person = discourse.startingAt(i).find(({ kind, form }) => kind === "person" && form === "name");
    if (person !== undefined) return person.entity;
    if (!["PROPN", "NOUN", "ADJ", "DET"].includes(scene.token(i)?.upos ?? "X")) return null;
  }
  return null;
}

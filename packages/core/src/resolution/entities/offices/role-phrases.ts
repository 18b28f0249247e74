import type { RoleMatch } from "@chancery/knowledge";
import type { Sentence } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import { isPlural, type Discourse } from "../discourse.ts";
import { APPOINTED, DETERMINERS, GENERAL, isStance } from "../references/phrase-words.ts";
import type { Scene } from "../scene.ts";
import { isField, portfolioEnd, titleGoesOn, titleOfNext } from "./office-fields.ts";
import { foreignMinistry, isSentAbroad, ministryState, ofList, onlyBefore } from "./phrase-owners.ts";
import { COLLECTIVE_HEADS, COURTESY, MODIFIERS, PEER, TITLE_HEADS } from "./title-words.ts";
import { POLITIES } from "./titles-in-text.ts";

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

const NOMINAL = new Set(["NOUN", "ADJ", "PROPN", "NUM"]);

/** Role phrases of a sentence that are not titles right before a name. */
export function rolePhrases(discourse: Discourse, sentence: Sentence): readonly RolePhrase[] {
  const { scene } = discourse;
  const words = scene.analysis.tokens.slice(sentence.first, sentence.last).map(({ text }) => text);
  const out: RolePhrase[] = [];
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const token = scene.token(i);
    if (token === undefined) continue;
    const role = scene.knowledge.matchRole(words, i - sentence.first);
    const lemma = isPlural(token) ? token.lemma.toLowerCase() : token.norm;
    const own = (TITLE_HEADS.has(lemma) && !COURTESY.has(lemma)) || PEER.has(lemma) ? 1 : 0;
    const length = Math.max(role?.length ?? 0, own);
    if (length === 0) continue;
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
  const { scene } = discourse;
  const head = scene.token(to - 1);
  // "leader's", "ministers of": a compound goes on ("minister council" is no minister).
  const next = scene.token(to);
  if (
    head === undefined ||
    (next?.upos === "NOUN" && to < sentence.last && !COLLECTIVE_HEADS.has(next.lemma) && next.spaceBefore)
  )
    return null;
  // "Deputy Undersecretary": the first word only weighs the second.
  if (
    next !== undefined &&
    to < sentence.last &&
    next.spaceBefore &&
    next.upos === "PROPN" &&
    TITLE_HEADS.has(next.norm) &&
    discourse.covering(to) === undefined
  )
    return null;
  // "the chief US negotiator": rank before state and office.
  const between = scene.token(to - 1)?.norm === "chief" ? discourse.startingAt(to) : [];
  if (between.some(({ kind, last }) => POLITIES.has(kind) && TITLE_HEADS.has(scene.token(last)?.norm ?? "")))
    return null;
  let titleFirst = from;
  let first = from;
  let narrowed = false;
  let modifier: string | null = /-(?:elect|designate)$/.test(head.norm) ? "elect" : null;
  let determiner: string | null = null;
  let owned = false;
  let visiting = false;
  let serves: string | null = null;
  const polities: string[] = [];
  const owners: ResolvedMention[] = [];
  for (let i = from - 1; i >= sentence.first; i -= 1) {
    const token = scene.token(i);
    if (token === undefined) break;
    const name = discourse.endingAt(i + 1).find(({ kind }) => POLITIES.has(kind));
    if (name !== undefined && isStance(scene.token, name.first)) {
      owned = true;
      ({ first } = name);
      continue;
    }
    if (name !== undefined) {
      polities.unshift(name.entity);
      owners.push(name);
      first = name.first;
      i = name.first;
      // "the Russian and Kazakh presidents"
      // "the Chinese, American and Korean envoys": a comma joins what goes before "and".
      const link = scene.token(i - 1)?.norm;
      const joined =
        (link === "and" || (link === "," && polities.length > 1)) &&
        discourse
          .endingAt(i - 1)
          .some(({ kind, form }) => POLITIES.has(kind) && (form === "demonym") === (name.form === "demonym"));
      if (joined) i -= 1;
      else if (name.form !== "demonym" && name.form !== "acronym" && scene.token(name.last)?.norm === "'s") {
        if (scene.token(i - 1)?.norm === "the") first = i - 1;
        break;
      }
      continue;
    }
    const other = discourse.covering(i);
    // "Australia's Pacific minister": the region that is his field.
    if (other !== undefined && isField(discourse, other)) {
      ({ first } = other);
      titleFirst = other.first;
      narrowed = true;
      i = other.first;
      continue;
    }
    if (other !== undefined) {
      owned ||= scene.token(i + 1)?.norm === "'s" || scene.token(i + 1)?.norm === "'";
      if (owned) {
        ({ first } = other);
        if (other.kind === "person") serves = other.entity;
      }
      break;
    }
    if (token.norm === "'s" || token.norm === "'") {
      owned = discourse.endingAt(i).every(({ kind }) => !POLITIES.has(kind));
      continue;
    }
    if (DETERMINERS.has(token.norm)) {
      determiner = determiner === null || token.norm !== "the" ? token.norm : determiner;
      first = i;
      if (token.upos === "NUM" || token.norm === "two" || token.norm === "three" || token.norm === "new")
        continue;
      break;
    }
    const mod = MODIFIERS.get(token.norm);
    if (mod !== undefined) {
      modifier = mod;
      first = i;
      continue;
    }
    if (token.text === "-" && !token.spaceBefore) continue;
    if (APPOINTED.has(token.norm)) {
      visiting ||= token.norm === "visiting";
      first = i;
      continue;
    }
    if (!NOMINAL.has(token.upos)) break;
    first = i;
    // "the union's chairman": what is possessed begins after the possessor.
    if (polities.length === 0 && !owned && !GENERAL.has(token.norm)) {
      titleFirst = i;
      narrowed = true;
    }
  }
  // "permanent secretary for foreign affairs": the field belongs to the title.
  const field = portfolioEnd(discourse, sentence, to);
  let last = field;
  // "Minister of Foreign Affairs and Cooperation of the Republic of Benin": behind a field only whose office it is.
  const of = field > to && scene.token(field)?.norm !== "of" ? null : ofList(discourse, sentence, field);
  if (of !== null) {
    // "Chile's ambassador to Peru" is Chile's: the other state is where the office looks to.
    const belonging = scene.token(to)?.norm === "to" || polities.length > 0 ? [] : of.polities;
    polities.push(...belonging.map(({ entity }) => entity));
    owners.push(...belonging);
    last = of.last;
  } else if (field === to && scene.token(to)?.norm === "of" && to < sentence.last) owned = true;
  const ministry = owners.length === 1 ? foreignMinistry(discourse, head.norm, owners[0]!) : null;
  if (ministry !== null) {
    role = scene.knowledge.matchRole(["foreign", "minister"], 0);
    polities.splice(0, 1, ministry);
  }
  if (polities.length === 0 && determiner === "its") {
    const owner = onlyBefore(discourse, sentence, first, isSentAbroad(head.norm));
    if (owner !== null) {
      // "Peru's foreign ministry recalled its ambassador": he is the state's.
      polities.push(
        isSentAbroad(head.norm) ? (ministryState(discourse, owner) ?? owner.entity) : owner.entity,
      );
      owners.push(owner);
    }
  }
  // A name right after it: the phrase is that person's title.
  const named = discourse.startingAt(last).some(({ kind, form }) => kind === "person" && form === "name");
  if (named || titleGoesOn(discourse, sentence, last)) return null;
  if (scene.token(to)?.norm === "of" && titleOfNext(discourse, sentence, titleFirst, last)) return null;
  return {
    first,
    last,
    titleFirst,
    titleLast: field,
    role,
    plural: isSeveral(discourse, from, to),
    determiner,
    polities,
    modifier,
    visiting,
    narrowed,
    owned,
    serves: serves ?? served(discourse, sentence, last),
    owners: owners.toSorted((a, b) => a.first - b.first),
    owner: owners.length === 1 ? (owners[0] ?? null) : null,
  };
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

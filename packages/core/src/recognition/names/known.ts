import type { Knowledge, NameHit, NameMatch } from "@chancery/knowledge";
import type { Analysis, Sentence } from "@chancery/language";

import { wordsOfSentence } from "../../document/index.ts";
import { RANK, type Candidate } from "./candidate.ts";
import { isAcronym, isCapital } from "./text.ts";
import { titleLength } from "./titles.ts";
import { PARTICLES, TITLE_NOUNS } from "./words.ts";

const strength = ({ form, strength: worth }: NameHit): number =>
  form === "metonym" ? 2 : worth === "strong" ? 0 : 1;

/** Best first: strong names, weak names, metonyms; otherwise in the order of the knowledge base. */
const bestFirst = (hits: readonly NameHit[]): readonly NameHit[] =>
  hits.toSorted((a, b) => strength(a) - strength(b));

/** The unique ids of the hits, best first. */
export const idsOf = (hits: readonly NameHit[]): readonly string[] => [
  ...new Set(bestFirst(hits).map(({ entity }) => entity)),
];

const FORM = { name: "name", acronym: "acronym", demonym: "demonym", metonym: "metonym" } as const;
const HYPHENS = /[-\u2010\u2011\u2012\u2013]/;
/** "ex-Soviet": a name after a prefix. */
const CAPITAL_INSIDE = /-\p{Lu}/u;

/**
 * The longest names of the knowledge base, from each token on. A lone word that is weak there (a surname, a word that is
 * common English too) is left to the other voters and to the document.
 */
export function knownNames(
  analysis: Analysis,
  sentence: Sentence,
  knowledge: Knowledge,
  free: (token: number) => boolean,
): readonly Candidate[] {
  const out: Candidate[] = [];
  const words = wordsOfSentence(analysis, sentence);
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const token = analysis.tokens[i];
    // "US$ 5.9 billion": the sign of a currency, and no state.
    if (
      token === undefined ||
      token.text.endsWith("$") ||
      !free(i) ||
      !(isCapital(token) || CAPITAL_INSIDE.test(token.text))
    )
      continue;
    const match = wholeMatch(knowledge, words, i - sentence.first);
    const last = match === null ? i : i + match.length;
    const end = analysis.tokens[last - 1]?.end ?? token.end;
    const best = match === null ? undefined : bestFirst(match.hits)[0];
    if (best?.form === "demonym" && match?.length === 1 && isOfDescent(analysis, sentence, knowledge, i))
      continue;
    if (best?.kind === "organization" && match?.length === 1 && isInner(analysis, sentence, i)) continue;
    if (best?.kind === "organization" && isAnothers(analysis, sentence, knowledge, i, best)) continue;
    // "SANA": an agency's acronym, and no town that is called so in small letters.
    if (
      best?.kind === "place" &&
      match?.length === 1 &&
      isAcronym(token.text) &&
      knowledge.agency(token.text) !== null
    )
      continue;
    if (best !== undefined && match?.length === 1 && isSurname(analysis, sentence, knowledge, i, best))
      continue;
    // "Bruno Eduardo Rodriguez Parrilla": amid a longer name nobody whose name its middle is.
    if (best?.kind === "person" && isAmid(analysis, sentence, knowledge, i, last)) continue;
    if (best?.kind === "person" && isForebear(analysis, sentence, i, last)) continue;
    if (
      match !== null &&
      best !== undefined &&
      (accepted(match.hits, match.length) || isTheForum(analysis, knowledge, i, match.hits))
    ) {
      const named =
        best.kind === "person"
          ? personRange(analysis, sentence, knowledge, words, i, last)
          : { first: bodyStart(analysis, best, i, last), last };
      out.push({
        start: analysis.tokens[named.first]?.start ?? token.start,
        end: analysis.tokens[named.last - 1]?.end ?? end,
        ...named,
        form: FORM[best.form],
        kind: best.kind,
        candidates: idsOf(match.hits),
        rule: `names.known.${best.form}`,
        rank: match.length > 1 ? RANK.knownLong : RANK.known,
        nests: best.kind !== "person" && best.kind !== "agreement",
      });
      if (best.kind === "organization" && match.length > 1)
        out.push(...statePart(analysis, knowledge, i, named.last));
      // The parties in a treaty's title are names of their own.
      if (best.kind !== "agreement") i = named.last - 1;
    } else if (COMPASS.test(token.text)) {
      out.push(...halvedName(analysis, sentence, knowledge, i));
    } else if (HYPHENS.test(token.text)) {
      out.push(...compoundParts(token.text, token.start, i, knowledge));
    }
  }
  return out;
}

/** "The Lagoon Times": an article is no part of a body's name, though the base lists it so; where the name begins. */
const bodyStart = ({ tokens }: Analysis, { kind }: NameHit, at: number, last: number): number =>
  kind === "organization" && last - at > 1 && tokens[at]?.norm === "the" ? at + 1 : at;

/** "the OAS General Assembly": an organ called as another body's is, right behind the body that it is of. */
function isAnothers(
  { tokens }: Analysis,
  { first }: Sentence,
  knowledge: Knowledge,
  at: number,
  { entity }: NameHit,
): boolean {
  const parent = knowledge.entity(entity)?.parent ?? null;
  const before = tokens[at - 1];
  if (parent === null || before === undefined || at <= first || !isAcronym(before.text)) return false;
  return knowledge
    .lookup(before.text)
    .some(
      ({ kind, strength: worth, entity: id }) =>
        kind === "organization" && worth === "strong" && id !== parent && id !== entity,
    );
}

/** "the Bodo Liberation Tigers": a word amid a longer name is not the paper that is called so. */
function isInner({ tokens }: Analysis, { first, last }: Sentence, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    at - 1 > first &&
    at + 1 < last &&
    before !== undefined &&
    after !== undefined &&
    [before, after].every(
      (token) => isCapital(token) && /^\p{Lu}\p{Ll}{2,}/u.test(token.text) && token.upos === "PROPN",
    ) &&
    !isAcronym(tokens[at]?.text ?? "")
  );
}

/**
 * "ethnic Albanians", "Kosovo Albanian leaders", "the Bosnian Serbs": a people by descent, behind the word that says so or behind another state's
 * name, and no state. "Israeli Palestinian talks" tell of two.
 */
function isOfDescent(
  { tokens, text }: Analysis,
  { first }: Sentence,
  knowledge: Knowledge,
  at: number,
): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || word === undefined || at <= first) return false;
  if (before.norm === "ethnic" || (before.text === "-" && tokens[at - 2]?.norm === "ethnic")) return true;
  // "Greek Cypriots" are of Cyprus.
  if (/^cypriots?$/.test(word.norm)) return false;
  const land = knowledge.lookup(text.slice(before.start, before.end));
  if (
    !isCapital(before) ||
    !land.some(({ kind, strength: worth }) => kind === "country" && worth === "strong")
  )
    return false;
  const own = knowledge.lookup(word.text).find(({ form }) => form === "demonym")?.entity;
  if (land.some(({ entity }) => entity === own)) return false;
  return (word.norm.endsWith("s") && word.xpos.endsWith("S")) || PERSONAL.test(after?.norm ?? "");
}

/** One person or people of a group, as against the officials of two states. */
const PERSONAL =
  /^(?:leader|leaders|official|politician|politicians|negotiator|negotiators|representative|representatives|community|minority|guerrilla|guerrillas|rebel|rebels|refugees|separatists|party|parties|villagers|civilians|general|commander|forces|army|wing)$/;

const COMPASS = /^(?:North|South|East|West)$/;

/** "South and North Korea": the first of two states that share the rest of their names. */
function halvedName(
  { tokens, text }: Analysis,
  { last }: Sentence,
  knowledge: Knowledge,
  at: number,
): readonly Candidate[] {
  const [first, and, other, rest] = tokens.slice(at, Math.min(at + 4, last));
  if (first === undefined || rest === undefined || and?.norm !== "and" || !COMPASS.test(other?.text ?? ""))
    return [];
  const hits = knowledge
    .lookup(`${first.text} ${text.slice(rest.start, rest.end)}`)
    .filter(({ kind }) => kind === "country");
  const [best] = bestFirst(hits);
  if (best === undefined) return [];
  return [
    {
      start: first.start,
      end: first.end,
      first: at,
      last: at + 1,
      form: FORM[best.form],
      kind: best.kind,
      candidates: idsOf(hits),
      rule: "names.known.halved",
      rank: RANK.known,
      nests: true,
    },
  ];
}

/**
 * A listed person's name without the title that the base lists with it ("Sheikh Tamim ...", but "Pope Francis" whole), and with
 * the rest of a longer form of it ("Sultan Haitham bin Tariq").
 */
function personRange(
  analysis: Analysis,
  sentence: Sentence,
  knowledge: Knowledge,
  words: readonly string[],
  from: number,
  to: number,
): { readonly first: number; readonly last: number } {
  const { tokens } = analysis;
  let last = to;
  while (last < sentence.last) {
    const at = PARTICLES.has(tokens[last]?.norm ?? "") ? last + 1 : last;
    const next = tokens[at];
    const goesOn = at > last || (next !== undefined && next.norm.startsWith("al-"));
    if (!goesOn || next === undefined || at >= sentence.last || !isCapital(next)) break;
    last = at + 1;
  }
  const title = titleLength(
    knowledge,
    tokens.slice(sentence.first, sentence.last),
    words,
    from - sentence.first,
  );
  if (SUFFIX.test(tokens[last]?.norm ?? "")) {
    // The period of "Jr." may be a token of its own.
    last +=
      tokens[last + 1]?.text === "." && tokens[last + 1]?.spaceBefore === false && last + 2 < sentence.last
        ? 2
        : 1;
  }
  const first = title > 0 && last - from - title > 1 ? from + title : from;
  return { first: first === from ? initialsBefore(analysis, sentence, knowledge, from, last) : first, last };
}

/** "K P Sharma Oli", where "Sharma Oli" is listed too: the initials before a name are its own where the base knows it with them. */
function initialsBefore(
  { tokens, text }: Analysis,
  sentence: Sentence,
  knowledge: Knowledge,
  from: number,
  last: number,
): number {
  let first = from;
  while (first > sentence.first && first > from - 3 && /^\p{Lu}\.?$/u.test(tokens[first - 1]?.text ?? ""))
    first -= 1;
  if (first === from) return from;
  const idsIn = (at: number): ReadonlySet<string> => {
    const words = text.slice(tokens[at]?.start, tokens[last - 1]?.end);
    return new Set(
      [...knowledge.lookup(words), ...knowledge.lookupSpelling(words)].map(({ entity }) => entity),
    );
  };
  const short = idsIn(from);
  return [...idsIn(first)].some((id) => short.has(id)) ? first : from;
}

/** States whose English names are common surnames too. */
const STATE_SURNAMES = new Set(
  "jordan israel ireland england holland france wales scotland britain germany poland".split(" "),
);

/** "Simon Birmingham", "Hamilton Jordan": a town or state right behind a given name that is no name of its own is a surname. */
function isSurname(
  { tokens }: Analysis,
  { first }: Sentence,
  knowledge: Knowledge,
  at: number,
  { kind, form }: NameHit,
): boolean {
  const given = tokens[at - 1];
  const word = tokens[at];
  if (given === undefined || word === undefined || at <= first) return false;
  // "Pedro Joaquin Chamorro": nothing that it could describe stands behind it.
  const people = form === "demonym" && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? "");
  const state = kind === "country" && form === "name" && STATE_SURNAMES.has(word.norm);
  if (!people && !state && (kind !== "place" || form !== "name")) return false;
  return (
    given.upos === "PROPN" &&
    /^\p{Lu}\p{Ll}/u.test(given.text) &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    knowledge.gender(given.text) !== null &&
    knowledge.lookup(given.text).every(({ strength: worth }) => worth === "weak")
  );
}

/** A given name right before and a further name right behind: what stands between is a part of somebody's longer name. */
function isAmid(
  { tokens }: Analysis,
  { first, last: end }: Sentence,
  knowledge: Knowledge,
  at: number,
  last: number,
): boolean {
  const [before, after] = [tokens[at - 1], tokens[last]];
  return (
    at > first &&
    last < end &&
    before !== undefined &&
    after !== undefined &&
    [before, after].every(({ text, upos }) => upos === "PROPN" && /^\p{Lu}\p{Ll}+$/u.test(text)) &&
    // "Marcos Arbizu De Souza Campos": a particle holds a name together as a given name opens one.
    (knowledge.gender(before.text) !== null || PARTICLES.has(tokens[at]?.norm ?? "")) &&
    !TITLE_NOUNS.has(before.norm) &&
    !knowledge.lookup(before.text).some(({ kind }) => kind !== "person") &&
    knowledge.lookup(after.text).every(({ kind }) => kind === "person")
  );
}

/**
 * "Khalid bin Salman bin Abdulaziz": behind a particle of descent stands somebody's father, and "Abdulaziz al-Shammari" is no king of that one name.
 */
function isForebear({ tokens }: Analysis, { first, last: end }: Sentence, at: number, last: number): boolean {
  const before = at > first ? (tokens[at - 1]?.norm ?? "") : "";
  if (/^(?:bin|ibn|bint)$/.test(before) && at - 2 >= first && tokens[at - 2]?.upos === "PROPN") return true;
  const after = last < end ? (tokens[last]?.text ?? "") : "";
  return (
    last === at + 1 && /^[Aa]l-\p{Lu}/u.test(after) && !/^(?:king|sultan|emir|shah|caliph)$/.test(before)
  );
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** "the CSTO's Collective Security Council" is two names even where the base lists the body with its parent's before it. */
function wholeMatch(knowledge: Knowledge, words: readonly string[], at: number): NameMatch | null {
  const match = knowledge.match(words, at);
  if (match !== null && match.length > 1) {
    const further = knowledge.match(words, at + 1);
    // "The East African Community": what begins behind the article and reaches further is the name, whatever paper is called so.
    const article = /^the$/i.test(words[at] ?? "");
    // "Chairman Mao Tsetung": the fuller of two names of one.
    const longer = further !== null && further.length + 1 > match.length;
    if (longer && (article || sharesBearer(match, further))) return null;
  }
  if (match === null || match.length < 3) return match;
  const owner = words.slice(at, at + match.length).findIndex((word) => /^['\u2019]s$/.test(word));
  if (owner < 1) return match;
  const rest = knowledge.match(words, at + owner + 1);
  const same = rest !== null && rest.length === match.length - owner - 1;
  // "People's Republic of China" is one name: "People" possesses nothing.
  const possessor = same ? knowledge.match(words.slice(0, at + owner), at) : null;
  return possessor ?? match;
}

const sharesBearer = ({ hits }: NameMatch, other: NameMatch): boolean =>
  hits.some(({ entity }) => other.hits.some((hit) => hit.entity === entity));

/** Organs that a state has, as against bodies of states whose name begins with a region. */
const ORGAN =
  /^(?:senate|congress|parliament|ministry|department|army|navy|government|council|court|embassy|bank|assembly|house|duma|force)$/;

/** "U.S. Senate", "Chinese Foreign Ministry": the state at the head of an organ's listed name is a name too. */
function statePart(
  analysis: Analysis,
  knowledge: Knowledge,
  first: number,
  last: number,
): readonly Candidate[] {
  const from = analysis.tokens[first];
  if (from === undefined || !ORGAN.test(analysis.tokens[last - 1]?.norm ?? "")) return [];
  for (let end = Math.min(last - 1, first + 2); end > first; end -= 1) {
    const to = analysis.tokens[end - 1];
    if (to === undefined) continue;
    const hits = knowledge
      .lookup(analysis.text.slice(from.start, to.end))
      .filter(({ kind, strength: worth }) => kind === "country" && worth === "strong");
    const [best] = bestFirst(hits);
    if (best === undefined) continue;
    return [
      {
        start: from.start,
        end: to.end,
        first,
        last: end,
        form: FORM[best.form],
        kind: "country",
        candidates: idsOf(hits),
        rule: "names.known.owner",
        rank: RANK.known,
        nests: true,
      },
    ];
  }
  return [];
}

/** "the Quad": a bare noun with an article and a capital, by which the base knows one group of states alone. */
const isTheForum = (
  { tokens }: Analysis,
  knowledge: Knowledge,
  at: number,
  hits: readonly NameHit[],
): boolean =>
  tokens[at - 1]?.norm === "the" &&
  idsOf(hits).length === 1 &&
  knowledge.entity(hits[0]?.entity ?? "")?.subtype === "forum" &&
  !isCapital(tokens[at + 1]);

/** A weak name of one word needs more than a capital; so does a metonym of a body without a place of that name. */
function accepted(hits: readonly NameHit[], length: number): boolean {
  return length > 1 || hits.some((hit) => hit.strength === "strong");
}

/** "Russian-led", "EU-Kazakhstan", "ex-Soviet", "Ukrainian-EU": the names inside one token, by their own offsets. */
function compoundParts(text: string, start: number, at: number, knowledge: Knowledge): readonly Candidate[] {
  const out: Candidate[] = [];
  let offset = 0;
  // "al-Sabah" is a family, whatever Sabah is by itself.
  if (/^(?:al|el|as|ash|at|ad|an|ar)-/.test(text)) return out;
  for (const part of text.split(HYPHENS)) {
    const hit = /^\p{Lu}/u.test(part)
      ? bestFirst(knowledge.lookup(part)).find(
          ({ strength: worth, kind, form }) =>
            worth === "strong" &&
            kind !== "person" &&
            // "Shangri-La" holds no "L.A.".
            (form !== "acronym" || isAcronym(part)),
        )
      : undefined;
    if (hit !== undefined) {
      out.push({
        start: start + offset,
        end: start + offset + part.length,
        first: at,
        last: at + 1,
        form: isAcronym(part) && hit.form === "name" ? "acronym" : FORM[hit.form],
        kind: hit.kind,
        candidates: idsOf(knowledge.lookup(part)),
        rule: "names.compound",
        rank: RANK.known,
        nests: true,
      });
    }
    offset += part.length + 1;
  }
  return out;
}

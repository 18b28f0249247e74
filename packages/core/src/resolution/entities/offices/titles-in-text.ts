/** Titles as they stand in the text: where one begins and ends, what it is a title of, and what stands between it and a name. */
import type { RoleMatch } from "@chancery/knowledge";
import type { Sentence } from "@chancery/language";

import { GOVERNING_OFFICES, isWork } from "../../../document/index.ts";
import { isPlural, type Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import {
  BELIEFS,
  FORMERLY,
  isCourtesy,
  isRank,
  isRankPart,
  MODIFIERS,
  PEER,
  PORTFOLIO,
  RANKS,
  TITLE_HEADS,
} from "./title-words.ts";

/** A title as it stands in the text: tokens [first, last). */
export interface Title {
  readonly first: number;
  readonly last: number;
  readonly role: RoleMatch | null;
  readonly modifier: string | null;
}

export const POLITIES: ReadonlySet<string> = new Set(["country", "organization"]);
const NOMINAL = new Set(["NOUN", "ADJ", "PROPN"]);
/** Words between a title and the state that it is accredited to. */
const TOWARDS = new Set(["of", "to", "in", "for"]);

export const isTitled = (lemma: string): boolean => TITLE_HEADS.has(lemma) || PEER.has(lemma);

/** The titles that end right before token `at`, the nearest first: "Deputy Prime Minister and Trade Minister A. Okello". */
export function titlesBefore(discourse: Discourse, at: number): readonly Title[] {
  const { scene } = discourse;
  const sentence = scene.sentenceOf(at);
  if (sentence === undefined) return [];
  const courteous = behindDash(scene, skipCourtesy(scene, at, sentence.first), sentence);
  const end = skipAccreditation(discourse, courteous);
  const title =
    officeBeforeRank(discourse, sentence.first, end) ??
    officeBeforeStyle(discourse, sentence.first, end) ??
    titleEnding(discourse, sentence.first, end) ??
    portfolioTitle(discourse, sentence.first, end) ??
    portfolioTitle(discourse, sentence.first, courteous);
  if (title === null) return [];
  const server = serverOf(discourse, sentence.first, title, at);
  if (server !== null) return [server];
  const joined =
    scene.token(title.first - 1)?.norm === "and"
      ? (titleEnding(discourse, sentence.first, title.first - 1) ??
        deputyTitle(discourse, sentence.first, title.first - 1) ??
        partyTitle(discourse, sentence.first, title.first - 1))
      : chairBefore(discourse, sentence.first, title);
  // "the prime minister and President X" are two persons: a second title of one person needs a capital of its own.
  const capital = /^\p{Lu}/u.test(scene.token((joined?.last ?? 1) - 1)?.text ?? "");
  // "Winston Peters MP and External Affairs Minister X": letters behind somebody else's name.
  const another =
    joined !== null &&
    (discourse.endingAt(joined.first).some(({ kind }) => kind === "person") ||
      isOther(discourse, joined, at));
  return joined !== null && capital && !another ? [title, joined] : [title];
}

/** "Chief of Army Staff General Addo", "junta leader Senior Gen. Addo": the office, where a rank stands between it and the name. */
function officeBeforeRank(discourse: Discourse, start: number, end: number): Title | null {
  const { scene } = discourse;
  const norm = (at: number): string => scene.token(at)?.norm ?? "";
  let first = end;
  while (first > start && (isRankPart(norm(first - 1)) || (/^[.-]$/.test(norm(first - 1)) && first < end)))
    first -= 1;
  if (
    first === end ||
    !isRank(
      scene.analysis.tokens
        .slice(first, end)
        .map(({ text }) => text)
        .join(" "),
    )
  )
    return null;
  const title = titleEnding(discourse, start, first);
  const words = scene.analysis.tokens.slice(title?.first ?? first, first);
  // "Secretary General", "Governor General" are offices, not ranks.
  const ends = words.some((word) => word.norm === "of") || RANKED.test(words.at(-1)?.norm ?? "");
  return title !== null && title.role !== null && ends ? title : null;
}
/** Offices behind which a rank is a rank. */
const RANKED = /^(?:minister|president|premier|chairman|leader|chief|commander-in-chief|spokesman)$/;

/**
 * "Secretary-General Ambassador Addo", "Minister of Works Senator Addo": behind an office what its holder was or is besides is only how he is
 * addressed.
 */
function officeBeforeStyle(discourse: Discourse, start: number, end: number): Title | null {
  const { text = "" } = discourse.scene.token(end - 1) ?? {};
  if (!ADDRESSED.test(text) || end - 1 <= start) return null;
  const field = portfolioTitle(discourse, start, end - 1);
  if (field !== null) return field;
  const title = titleEnding(discourse, start, end - 1);
  // "Chief Justice Addo": the style ends a title that is longer than what stands before it.
  if (title !== null && isOneRole(discourse.scene, title.first, end)) return null;
  const last = discourse.scene.token(end - 2)?.text ?? "";
  return title !== null && title.role !== null && /^\p{Lu}/u.test(last) ? title : null;
}
/** The tokens are one role of the tables. */
const isOneRole = ({ knowledge, analysis }: Scene, first: number, end: number): boolean => {
  const words = analysis.tokens.slice(first, end).map(({ text }) => text);
  return knowledge.matchRole(words, 0)?.length === words.length;
};

const ADDRESSED = /^(?:Ambassador|Senator|Professor|Justice|Engineer|Advocate|Archbishop)$/;

/** Words of an entry in a list of those who hold offices. */
const ENTRY = 18;

/** "Ambassador of Peru – Dr. Ana Quispe": where the office ends, in an entry of a list that is no more than it and the name. */
function behindDash({ token }: Scene, at: number, { first, last }: Sentence): number {
  const dash = token(at - 1);
  if (dash === undefined || !/^[–—:-]$/.test(dash.text) || last - first > ENTRY) return at;
  return dash.spaceBefore && at - 1 > first ? at - 1 : at;
}

/**
 * "Secretary to the President Dr. Addo", "Deputy Head of the Office of the President of Peru Ana Ruiz": with an article the second
 * office is of the one whom the bearer of the name serves, unless it is known for his.
 */
function serverOf(
  discourse: Discourse,
  start: number,
  { first, last, role }: Title,
  at: number,
): Title | null {
  const { scene } = discourse;
  const norm = (token: number): string => scene.token(token)?.norm ?? "";
  const demonym = discourse.endingAt(first).find(({ form }) => form === "demonym");
  let link = (demonym?.first ?? first) - 1;
  if (norm(link) !== "the") return null;
  link -= 1;
  const house = norm(link) === "of" && HOUSES.test(norm(link - 1));
  if (house) link = norm(link - 2) === "the" ? link - 3 : link - 2;
  if (!/^(?:of|to|for|in)$/.test(norm(link)) || (norm(link) !== "to" && role === null)) return null;
  const server = scene.token(link - 1);
  if (server === undefined || link - 1 < start || !/^\p{Lu}/u.test(server.text)) return null;
  const holds = discourse
    .startingAt(at)
    .some(({ entity }) =>
      scene.knowledge.offices(entity).some(({ office }) => office.endsWith(`/${role?.role ?? ""}`)),
    );
  const title = !holds && (house || SERVING.test(server.norm)) ? titleEnding(discourse, start, link) : null;
  return title === null ? null : { ...title, last, role: null };
}
const HOUSES = /^(?:office|administration|secretariat|chancellery|chancery|cabinet|bureau|staff|executive)$/;
const SERVING =
  /^(?:secretary|adviser|advisor|aide|assistant|counsellor|counselor|spokesman|spokeswoman|spokesperson)$/;

/** "The Secretary General and Prime Minister Addo": whoever is told of by office alone stands beside somebody told of by surname. */
const isOther = (discourse: Discourse, { first }: Title, at: number): boolean =>
  discourse.scene.token(first - 1)?.norm === "the" &&
  discourse.startingAt(at).some(({ kind, last }) => kind === "person" && last === at + 1);

/** "Deputy Prime Minister of Peru and Minister of Trade Addo": a deputy has a portfolio besides; two who lead would be two people. */
function deputyTitle(discourse: Discourse, start: number, and: number): Title | null {
  const end = skipAccreditation(discourse, and);
  const title = end === and ? null : titleEnding(discourse, start, end);
  return title !== null && isDeputy(discourse, title) ? title : null;
}

/** "Deputy Prime Minister", "First Vice-President". */
export const isDeputy = ({ scene }: Discourse, { first, last }: Pick<Title, "first" | "last">): boolean =>
  scene.analysis.tokens
    .slice(first, last)
    .some(({ norm }) => /^(?:deputy|vice|vice-president|vice-premier)$/.test(norm)) &&
  /^(?:minister|premier|president|vice-president|vice-premier)$/.test(scene.token(last - 1)?.norm ?? "");

/** "General Secretary of the Party Central Committee and President of X": what one is in a party joins what he is in its state. */
function partyTitle(discourse: Discourse, start: number, and: number): Title | null {
  const body = discourse.endingAt(and).find(({ kind }) => kind === "organization");
  const end = body === undefined ? and : skipAccreditation(discourse, and);
  if (body === undefined || end === and) return null;
  const words = discourse.scene.analysis.text.slice(discourse.scene.token(end)?.start, body.span.end);
  return PARTY.test(words) ? titleEnding(discourse, start, end) : null;
}
const PARTY = /\b(?:party|politburo|central committee|front|movement|military commission)\b/i;

/** "OSCE Chairperson-in-Office and Polish Foreign Minister X", or without the "and": whoever is in the chair of a body is a minister at home. */
function chairBefore(discourse: Discourse, start: number, { first }: Title): Title | null {
  const { scene } = discourse;
  const state = discourse.endingAt(first).find(({ kind }) => kind === "country");
  if (state === undefined) return null;
  const and = scene.token(state.first - 1)?.norm === "and" ? state.first - 1 : state.first;
  const chair = titleEnding(discourse, start, and);
  const body = chair === null ? undefined : discourse.endingAt(chair.first)[0];
  if (chair === null || body?.kind !== "organization" || scene.token(body.first - 1)?.upos === "DET")
    return null;
  return CHAIR.test(scene.token(chair.last - 1)?.norm ?? "") ? chair : null;
}
const CHAIR = /^(?:chair(?:man|woman|person)?(?:-in-office)?|president-in-office)$/;
/** "Foreign Secretary Sir Alec ...": forms of address between title and name. */
export function skipCourtesy(scene: Scene, at: number, start: number): number {
  let end = at;
  while (end > start) {
    const token = scene.token(end - 1);
    const dotted = token?.text === "." && end - 1 > start ? 1 : 0;
    const word = scene.token(end - 1 - dotted);
    if (word === undefined || !(isCourtesy(word) || isBirth(scene, end - 1) || opensStyle(scene, end - 1)))
      break;
    end -= 1 + dotted;
  }
  return end;
}

/** "His Excellency", "Dr. the Right Honourable": the small words that belong to a style. */
const opensStyle = ({ token }: Scene, at: number): boolean =>
  (/^(?:his|her|the|most|right)$/.test(token(at)?.norm ?? "") && STYLED.test(token(at + 1)?.norm ?? "")) ||
  // "Tan Sri": without its degree the word is a family's name.
  (token(at)?.norm === "tan" && /^(?:sri|seri)$/.test(token(at + 1)?.norm ?? ""));
const STYLED = /^(?:excellency|majesty|highness|holiness|eminence|hono(?:u)?rable|hon\.?|rt\.?|most|right)$/;

/** "Foreign Minister Prince Saud": behind an office a rank of birth only addresses him; "Crown Prince" is what he is. */
const isBirth = ({ token }: Scene, at: number): boolean =>
  /^(?:prince|princess)$/.test(token(at)?.norm ?? "") &&
  /^\p{Lu}/u.test(token(at - 1)?.text ?? "") &&
  TITLE_HEADS.has(token(at - 1)?.norm ?? "") &&
  !RANKS.has(token(at - 1)?.norm ?? "");

/** "President of the Republic of Kenya William Ruto", "Ambassador to Japan Rahm Emanuel": the state between them. */
function skipAccreditation(discourse: Discourse, at: number): number {
  const state = discourse
    .endingAt(at)
    .find(
      ({ kind, form, first }) =>
        (POLITIES.has(kind) || kind === "place") && form !== "demonym" && form !== "pronoun" && first < at,
    );
  if (state === undefined) return at;
  const { scene } = discourse;
  const first = state.kind === "organization" ? wholeFirst(discourse, state.first) : state.first;
  const link = /^(?:the|its)$/.test(scene.token(first - 1)?.norm ?? "") ? first - 2 : first - 1;
  const towards = scene.token(link)?.norm ?? "";
  if (!TOWARDS.has(towards)) return at;
  // "Special Representative for Central Asia Peter Burian": a region is dealt with; what it has is a premier or a mayor.
  const governed = towards === "of" && GOVERNING_OFFICES.has(scene.token(link - 1)?.norm ?? "");
  if (state.kind === "place" && towards !== "for" && !governed) return at;
  // "Ambassador of Peru to Kenya Ana Quispe": whose he is, before where he is sent.
  return towards === "to" ? skipAccreditation(discourse, link) : link;
}
/** "the Democratic Party (DP) Central Committee", "the Council's Committee": where the body begins that the body at the token is part of. */
function wholeFirst(discourse: Discourse, at: number): number {
  const { scene } = discourse;
  let first = at;
  for (let steps = 0; steps < 3; steps += 1) {
    const bracket = scene.token(first - 1)?.text === ")" && scene.token(first - 3)?.text === "(";
    const owned = /^['\u2019]s?$/.test(scene.token(first - 1)?.text ?? "");
    const end = bracket ? first - 3 : owned ? first - 1 : first;
    const whole = discourse
      .endingAt(end)
      .find(({ kind, form }) => kind === "organization" && form !== "pronoun" && form !== "nominal");
    if (whole === undefined) return first;
    ({ first } = whole);
  }
  return first;
}

/** "Permanent Secretary for Foreign Affairs Yogesh Karan": the field of the office between role and name. */
function portfolioTitle(discourse: Discourse, start: number, end: number): Title | null {
  const { scene } = discourse;
  // "the Minister of Justice and Ali Okello": what joins two belongs to neither.
  if (scene.token(end - 1)?.norm === "and") return null;
  for (let at = end - 1; at > start && at > end - 13; at -= 1) {
    const token = scene.token(at);
    if (token === undefined) return null;
    if (token.norm === "for" || token.norm === "of") {
      const title = at < end - 1 ? titleEnding(discourse, start, at) : null;
      return title === null ? null : { ...title, last: end };
    }
    // "of National Defence, Former Combatants and War Veterans X"
    const next = scene.token(at + 1)?.norm ?? "";
    const listed = (token.norm === "," || token.norm === "the") && PORTFOLIO.has(next) && next !== "and";
    const field = PORTFOLIO.has(token.norm) || listed;
    const work = isWork(token) && PORTFOLIO.has(scene.token(at - 1)?.norm ?? "");
    if (!field && !work) return null;
  }
  return null;
}

const REIGNING = /^(?:king|queen|emperor|empress|sultan|emir|amir|pope)$/;

/** The title whose last token is end - 1. */
export function titleEnding(discourse: Discourse, start: number, end: number): Title | null {
  const { scene } = discourse;
  const words = scene.analysis.tokens.slice(start, end).map(({ text }) => text.replace(FORMERLY, ""));
  const head = scene.token(end - 1);
  if (head === undefined || end <= start || isCourtesy(head)) return null;
  let role: RoleMatch | null = null;
  let first = end;
  for (let i = Math.max(0, words.length - 6); i < words.length; i += 1) {
    const match = scene.knowledge.matchRole(words, i);
    if (match !== null && i + match.length === words.length) {
      // "European Council President": what belongs to the body's name is no part of the title.
      const body = discourse.covering(start + i);
      if (body !== undefined && body.kind === "organization" && body.last < end) continue;
      role = match;
      first = start + i;
      break;
    }
  }
  if (role === null) {
    if (
      !isTitled(
        isPlural(head) ? head.lemma.toLowerCase() : head.norm.replace(/\.$/, "").replace(FORMERLY, ""),
      )
    )
      return null;
    first = end - 1;
  }
  // "Custodian of the Two Holy Mosques King Abdullah": what is said before a monarch's title is another.
  if (
    REIGNING.test(head.norm) &&
    !/^(?:crown|grand|queen|prince|acting|late|former)$/.test(scene.token(first - 1)?.norm ?? "")
  )
    return { first, last: end, role, modifier: modifierOf(discourse, first, start) };
  // The rest of the title: "deputy trade minister", "opposition leader", "foreign-policy chief".
  for (let i = first - 1; i >= start; i -= 1) {
    const token = scene.token(i);
    if (token === undefined || discourse.covering(i) !== undefined) break;
    if (MODIFIERS.has(token.norm) || isCourtesy(token)) break;
    // "Angola's Marxist President": what he thinks, not what he is; "Socialist leader" is what he leads.
    if (BELIEFS.has(token.norm) && role !== null && GOVERNING_OFFICES.has(head.norm)) break;
    // "Last night President Addo": when it was, not what he is.
    if (WHEN.has(token.norm)) break;
    // "At the Council Meeting Minister Addo": where it was.
    if (MEETINGS.has(token.norm)) break;
    // "Peru recognised opposition leader Addo": what is done, not what he is.
    if (isVerb(scene, i)) break;
    // "Foreign Affairs and International Cooperation Minister": two fields of one office.
    if (joinsFields(scene, i, head.norm)) continue;
    const hyphen = token.text === "-" && !token.spaceBefore && i > first - 3;
    if (!hyphen && !NOMINAL.has(token.upos) && !WORKING.has(token.norm)) break;
    if (!hyphen) first = i;
  }
  return { first, last: end, role, modifier: modifierOf(discourse, first, start) };
}

/** An "and" in capitals behind a field of offices, in what a minister is for; not behind "of", whose field is of the office before. */
function joinsFields({ token }: Scene, at: number, office: string): boolean {
  if (token(at)?.norm !== "and" || !/^(?:minister|secretary)$/.test(office)) return false;
  let field = at - 1;
  if (!PORTFOLIO.has(token(field)?.norm ?? "")) return false;
  if (![field, at + 1].every((i) => /^\p{Lu}/u.test(token(i)?.text ?? ""))) return false;
  while (/^\p{Lu}/u.test(token(field - 1)?.text ?? "")) field -= 1;
  return token(field - 1)?.norm !== "of";
}

/** The token is in the verb group of a clause that has a subject of its own. */
const isVerb = (scene: Scene, at: number): boolean =>
  scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses.some(
    ({ verb, subject }) => subject !== null && verb.first <= at && at < verb.last,
  ) ?? false;

const MEETINGS = new Set(
  "meeting meetings conference summit session talks ceremony retreat reception banquet visit".split(" "),
);

/** Participles that are part of an office: "coordinating minister". */
const WORKING = new Set([
  "coordinating",
  "co-ordinating",
  "managing",
  "presiding",
  "commanding",
  "supervising",
]);

const WHEN = new Set(
  "time times night morning afternoon evening week month year today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december".split(
    " ",
  ),
);

/** "former", "acting" before the title, or before the demonym before it: "the former Chadian foreign minister". */
function modifierOf(discourse: Discourse, first: number, start: number): string | null {
  const { scene } = discourse;
  if (FORMERLY.test(scene.token(first)?.norm ?? "")) return "former";
  let at = first - 1;
  for (let steps = 0; steps < 4 && at >= start; steps += 1) {
    const token = scene.token(at);
    if (token === undefined) return null;
    const modifier = MODIFIERS.get(token.norm);
    if (modifier !== undefined) return modifier;
    const name = discourse.covering(at);
    if (token.norm === "'s" || token.text === "-") at -= 1;
    else if (name !== undefined && POLITIES.has(name.kind)) at = name.first - 1;
    else return null;
  }
  return null;
}

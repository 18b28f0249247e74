import { MONARCHS, wordSet } from "@chancery/language";
import type { RoleMatch } from "@chancery/knowledge";

import { GOVERNING_OFFICES } from "../../../document/index.ts";
import { isPlural, type Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { BELIEFS, FORMERLY, MODIFIERS, PEER, PORTFOLIO, TITLE_HEADS, isCourtesy } from "./title-words.ts";

/** A title as it stands in the text: tokens [first, last). */
export interface Title {
  readonly first: number;
  readonly last: number;
  readonly role: RoleMatch | null;
  readonly modifier: string | null;
}

/** What an office is of. */
export const POLITIES: ReadonlySet<string> = new Set(["country", "organization"]);

const NOMINAL = new Set(["NOUN", "ADJ", "PROPN"]);

/** A noun that heads titles, of state or of nobility. */
export const isTitled = (lemma: string): boolean => TITLE_HEADS.has(lemma) || PEER.has(lemma);

const REIGNING: ReadonlySet<string> = wordSet("pope", MONARCHS);

/** The title whose last token is end - 1. */
export function titleEnding(discourse: Discourse, start: number, end: number): Title | null {
  const { scene } = discourse;
  const head = scene.token(end - 1);
  if (head === undefined || end <= start || isCourtesy(head)) return null;
  // "Chair of the Board of Directors Jin": of whom the board is, and nobody's office.
  if (isPlural(head) && /^(?:of|the)$/.test(scene.token(end - 2)?.norm ?? "") && isBoardOf(scene, end - 2))
    return null;
  const words = scene.analysis.tokens
    .slice(start, end)
    .map(({ text }) => (text.includes("-") ? text.replace(FORMERLY, "") : text));
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
    REIGNING.has(head.norm) &&
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
    // "At the Council Meeting Minister Addo", "freed from detention President Addo": where it was, and he.
    if (MEETINGS.has(token.norm) || CONFINED.has(token.norm)) break;
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

const MEETINGS = wordSet(
  "meeting meetings conference summit session talks ceremony retreat reception banquet visit",
);

const CONFINED = wordSet("detention custody captivity prison jail exile");

/** "the Board of", "the House of the": what sits together, of whom the plural behind it tells. */
const isBoardOf = ({ token }: Scene, at: number): boolean => {
  const of = token(at)?.norm === "the" ? at - 1 : at;
  return (
    token(of)?.norm === "of" &&
    /^(?:board|council|conference|college|house|assembly|committee)$/.test(token(of - 1)?.norm ?? "")
  );
};

/** Participles that are part of an office: "coordinating minister". */
const WORKING = new Set([
  "coordinating",
  "co-ordinating",
  "managing",
  "presiding",
  "commanding",
  "supervising",
]);

const WHEN = wordSet(
  "time times night morning afternoon evening week month year today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december",
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

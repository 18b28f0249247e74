import type { RoleMatch } from "@chancery/knowledge";

import type { OfficeStatement, ResolvedMention } from "../../document/index.ts";
import { span } from "../../record/index.ts";
import type { Ledger } from "./ledger.ts";
import type { Scene } from "./scene.ts";
import { COURTESY, MODIFIERS, TITLE_HEADS } from "./title-words.ts";

/** A title as it stands in the text: tokens [first, last). */
export interface Title {
  readonly first: number;
  readonly last: number;
  readonly role: RoleMatch | null;
  readonly modifier: string | null;
}

const POLITIES = new Set(["country", "organization"]);
const NOMINAL = new Set(["NOUN", "ADJ", "PROPN"]);

/** Mentions by the token at which they end and start; the widest first. */
export interface MentionIndex {
  endingAt(token: number): readonly ResolvedMention[];
  startingAt(token: number): readonly ResolvedMention[];
  covering(token: number): ResolvedMention | undefined;
}

export function indexMentions(mentions: readonly ResolvedMention[]): MentionIndex {
  const ends = new Map<number, ResolvedMention[]>();
  const starts = new Map<number, ResolvedMention[]>();
  const covers = new Map<number, ResolvedMention>();
  for (const mention of mentions) {
    (ends.get(mention.last) ?? ends.set(mention.last, []).get(mention.last))?.push(mention);
    (starts.get(mention.first) ?? starts.set(mention.first, []).get(mention.first))?.push(mention);
    for (let i = mention.first; i < mention.last; i += 1) if (!covers.has(i)) covers.set(i, mention);
  }
  return {
    endingAt: (token) => ends.get(token) ?? [],
    startingAt: (token) => starts.get(token) ?? [],
    covering: (token) => covers.get(token),
  };
}

/** Offices stated by a title right before a person's name. */
export function titledOffices(scene: Scene, ledger: Ledger): readonly OfficeStatement[] {
  const mentions = ledger.mentions();
  const index = indexMentions(mentions);
  const out: OfficeStatement[] = [];
  for (const mention of mentions) {
    if (mention.kind !== "person" || mention.form !== "name") continue;
    const title = titleBefore(scene, index, mention.first);
    if (title === null) continue;
    out.push(
      statement(scene, mention.entity, title, polityOf(scene, index, title, mention), "offices.title"),
    );
  }
  return out;
}

/** The statement of an office by a title. `polity` as found; the office of the base where polity and role name one. */
export function statement(
  scene: Scene,
  person: string,
  { first, last, role, modifier }: Title,
  polity: string | null,
  rule: string,
): OfficeStatement {
  const { knowledge, analysis, on } = scene;
  const start = analysis.tokens[first]?.start ?? 0;
  const end = analysis.tokens[last - 1]?.end ?? start;
  // Without a polity in the text, the person's own office of that role on the day names it.
  const held =
    role === null || modifier === "former"
      ? undefined
      : knowledge.offices(person, on).find(({ office }) => fits(scene, office, role));
  const place = polity ?? (held === undefined ? null : (knowledge.office(held.office)?.polity ?? null));
  const office =
    role === null || place === null ? null : (knowledge.officesOf(place, role.role)[0]?.id ?? null);
  return {
    person,
    title: analysis.text.slice(start, end),
    office,
    polity: place,
    span: span(start, end),
    modifier,
    rule,
  };
}

const fits = ({ knowledge }: Scene, office: string, role: RoleMatch): boolean => {
  const row = knowledge.office(office);
  return (
    row !== undefined &&
    (row.id.endsWith(`/${role.role}`) || role.classes.some((name) => row.is.includes(name)))
  );
};

/** The title that ends right before token `at`; null when none does. */
export function titleBefore(scene: Scene, index: MentionIndex, at: number): Title | null {
  const sentence = scene.sentenceOf(at);
  if (sentence === undefined) return null;
  let end = at;
  // "President of the Republic of Kenya William Ruto": the state stands between title and name.
  const polity = index.endingAt(at).find(({ kind, first }) => POLITIES.has(kind) && first < at);
  if (polity !== undefined) {
    let before = polity.first - 1;
    if (scene.token(before)?.norm === "the") before -= 1;
    if (scene.token(before)?.norm !== "of") return null;
    end = before;
  }
  return titleEnding(scene, index, sentence.first, end);
}

/** The title whose last token is end - 1. */
export function titleEnding(scene: Scene, index: MentionIndex, start: number, end: number): Title | null {
  const words = scene.analysis.tokens.slice(start, end).map(({ text }) => text);
  const head = scene.token(end - 1);
  if (head === undefined || end <= start) return null;
  let role: RoleMatch | null = null;
  let first = end;
  for (let i = Math.max(0, words.length - 6); i < words.length; i += 1) {
    const match = scene.knowledge.matchRole(words, i);
    if (match !== null && i + match.length === words.length) {
      role = match;
      first = start + i;
      break;
    }
  }
  const lemma = head.norm.replace(/\.$/, "");
  if (role === null) {
    if (!TITLE_HEADS.has(lemma) || COURTESY.has(lemma)) return null;
    first = end - 1;
  }
  // The rest of the title: "deputy trade minister", "opposition leader", "special envoy".
  for (let i = first - 1; i >= start; i -= 1) {
    const token = scene.token(i);
    if (
      token === undefined ||
      index.covering(i) !== undefined ||
      !NOMINAL.has(token.upos) ||
      MODIFIERS.has(token.norm)
    )
      break;
    if (scene.token(i + 1)?.spaceBefore === false && token.text !== "-") break;
    first = i;
  }
  return { first, last: end, role, modifier: modifierOf(scene, index, first, start) };
}

/** "former", "acting" before the title, or before the demonym before it: "the former Chadian foreign minister". */
function modifierOf(scene: Scene, index: MentionIndex, first: number, start: number): string | null {
  let at = first - 1;
  for (let steps = 0; steps < 3 && at >= start; steps += 1) {
    const token = scene.token(at);
    if (token === undefined) return null;
    const modifier = MODIFIERS.get(token.norm);
    if (modifier !== undefined) return modifier;
    const name = index.covering(at);
    if (token.norm === "'s" || token.text === "-") at -= 1;
    else if (name !== undefined && POLITIES.has(name.kind)) at = name.first - 1;
    else return null;
  }
  return null;
}

/** The state or body whose office it is: adjective or name before the title, possessor, of-phrase after it. */
export function polityOf(
  scene: Scene,
  index: MentionIndex,
  { first, last }: Title,
  person: ResolvedMention | null,
): string | null {
  let before = first;
  for (let steps = 0; steps < 3; steps += 1) {
    const norm = scene.token(before - 1)?.norm ?? "";
    if (MODIFIERS.has(norm) || norm === "'s" || norm === "'" || norm === "-") before -= 1;
  }
  const adjacent = index.endingAt(before).find(({ kind }) => POLITIES.has(kind));
  if (adjacent !== undefined) return adjacent.entity;
  let after = last;
  if (scene.token(after)?.norm === "of" || scene.token(after)?.norm === "for") {
    after += 1;
    if (scene.token(after)?.norm === "the") after += 1;
    const owner = index
      .startingAt(after)
      .find(({ kind, last: end }) => POLITIES.has(kind) && (person === null || end <= person.first));
    if (owner !== undefined) return owner.entity;
  }
  return null;
}

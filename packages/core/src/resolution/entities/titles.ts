import type { RoleMatch } from "@chancery/knowledge";

import type { OfficeStatement, ResolvedMention } from "../../document/index.ts";
import { span } from "../../record/index.ts";
import type { Appointment } from "./appointments.ts";
import type { Discourse } from "./discourse.ts";
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

/** Offices stated by a title right before a person's name. */
export function titledOffices(discourse: Discourse): readonly Appointment[] {
  const out: Appointment[] = [];
  for (const mention of discourse.mentions) {
    if (mention.kind !== "person" || mention.form !== "name") continue;
    for (const title of titlesBefore(discourse, mention.first)) {
      const polity = polityOf(discourse, title, mention);
      out.push({
        statement: statement(discourse.scene, mention.entity, title, polity, "offices.title"),
        role: title.role,
        at: title.first,
      });
    }
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

/** The titles that end right before token `at`, the nearest first: "Deputy Prime Minister and Trade Minister A. Okello". */
function titlesBefore(discourse: Discourse, at: number): readonly Title[] {
  const { scene } = discourse;
  const sentence = scene.sentenceOf(at);
  if (sentence === undefined) return [];
  let end = at;
  // "President of the Republic of Kenya William Ruto": the state stands between title and name.
  const polity = discourse.endingAt(at).find(({ kind, first }) => POLITIES.has(kind) && first < at);
  if (polity !== undefined) {
    let before = polity.first - 1;
    if (scene.token(before)?.norm === "the") before -= 1;
    if (scene.token(before)?.norm !== "of") return [];
    end = before;
  }
  const title = titleEnding(discourse, sentence.first, end);
  if (title === null) return [];
  const joined =
    scene.token(title.first - 1)?.norm === "and"
      ? titleEnding(discourse, sentence.first, title.first - 1)
      : null;
  // "the prime minister and President X" are two persons: a second title of one person needs a capital of its own.
  const capital = /^\p{Lu}/u.test(scene.token((joined?.last ?? 1) - 1)?.text ?? "");
  return joined !== null && capital ? [title, joined] : [title];
}

/** The title whose last token is end - 1. */
export function titleEnding(discourse: Discourse, start: number, end: number): Title | null {
  const { scene } = discourse;
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
  // The rest of the title: "deputy trade minister", "opposition leader", "foreign-policy chief".
  for (let i = first - 1; i >= start; i -= 1) {
    const token = scene.token(i);
    if (token === undefined || discourse.covering(i) !== undefined || MODIFIERS.has(token.norm)) break;
    const hyphen = token.text === "-" && !token.spaceBefore && i > first - 3;
    if (!hyphen && !NOMINAL.has(token.upos)) break;
    if (!hyphen) first = i;
  }
  return { first, last: end, role, modifier: modifierOf(discourse, first, start) };
}

/** "former", "acting" before the title, or before the demonym before it: "the former Chadian foreign minister". */
function modifierOf(discourse: Discourse, first: number, start: number): string | null {
  const { scene } = discourse;
  let at = first - 1;
  for (let steps = 0; steps < 3 && at >= start; steps += 1) {
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

/** The state or body whose office it is: adjective or name before the title, possessor, of-phrase after it. */
function polityOf(discourse: Discourse, { first, last }: Title, person: ResolvedMention): string | null {
  const { scene } = discourse;
  let before = first;
  for (let steps = 0; steps < 3; steps += 1) {
    const norm = scene.token(before - 1)?.norm ?? "";
    if (MODIFIERS.has(norm) || norm === "'s" || norm === "'" || norm === "-") before -= 1;
  }
  const adjacent = discourse.endingAt(before).find(({ kind }) => POLITIES.has(kind));
  if (adjacent !== undefined) return adjacent.entity;
  let after = last;
  if (scene.token(after)?.norm === "of" || scene.token(after)?.norm === "for") {
    after += 1;
    if (scene.token(after)?.norm === "the") after += 1;
    const owner = discourse
      .startingAt(after)
      .find(({ kind, last: end }) => POLITIES.has(kind) && end <= person.first);
    if (owner !== undefined) return owner.entity;
  }
  return null;
}

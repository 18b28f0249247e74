// Titles of monarchs that are part of a listed name, and names that are spelt like such a title.

import { GIVEN_TITLES, MONARCHS, wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import type { Title } from "./title-ending.ts";

/** "King Hussein", "Emperor Akihito": the title that is part of a monarch's listed name; of first mentions only, since it is repeated. */
export function regnalTitle(
  { scene }: Discourse,
  { first, last, entity }: ResolvedMention,
): readonly Title[] {
  const word = scene.token(first);
  const heir = word?.norm === "crown" && scene.token(first + 1)?.norm === "prince" ? 2 : 1;
  if (word === undefined || last - first < heir + 1 || (heir === 1 && !REGNAL.has(word.norm))) return [];
  const title = scene.analysis.tokens.slice(first, first + heir).map(({ text }) => text);
  const role = scene.knowledge.matchRole(title, 0);
  const known = scene.knowledge.entity(entity)?.kind === "person";
  return role === null || !known || isGivenName(scene, { first, last: first + heir }, entity)
    ? []
    : [{ first, last: first + heir, role, modifier: null }];
}

/** "Shah Mahmood Qureshi": the title of a monarch is a given name of many who never reigned; "Sultan Al Shamsi" where no state is told. */
export const isGivenName = (
  { token, knowledge }: Scene,
  { first, last }: Pick<Title, "first" | "last">,
  person: string,
  names: ReadonlySet<string> = GIVEN_TITLES,
): boolean =>
  names.has(token(last - 1)?.norm ?? "") &&
  last - first === 1 &&
  !knowledge.offices(person).some(({ office }) => REGNAL.has(office.slice(office.indexOf("/") + 1)));

export const SULTAN: ReadonlySet<string> = new Set(["sultan"]);

const REGNAL: ReadonlySet<string> = wordSet("monarch pope", MONARCHS);

import { differing, distance } from "@chancery/knowledge";

import type { NameSpan } from "../../../document/index.ts";
import { foldWords } from "../names/fold.ts";
import type { Scene } from "../scene.ts";
import { roleBefore, stateOfTitle } from "./before-names.ts";
import { dayOf } from "./lives.ts";
import { textOf } from "./full-names.ts";

/** Nobody's name has longer words: what is longer is not compared. */
const LONGEST = 30;

/**
 * Whom a title means though his name is misspelt: "Eritrean President Isaas Afwarki", where he who can hold that office on the day is called nearly so, word
 * by word. Only where the name is nobody's that is listed, the title stands right before it, and one holder alone fits; the state is the
 * title's own, else any that the article names.
 */
export function misspeltHolder(scene: Scene, name: NameSpan, polities: ReadonlySet<string>): string | null {
  const { knowledge } = scene;
  const on = dayOf(scene, name.first);
  if (name.candidates.length > 0) return null;
  const title = roleBefore(scene, name.first);
  if (title === null) return null;
  const own = stateOfTitle(scene, name.first);
  const words = foldWords(textOf(scene, name));
  const fits = new Set<string>();
  for (const polity of own === null ? polities : [own])
    for (const { id } of knowledge.officesOf(polity, title.role))
      for (const { person } of knowledge.holders(id, on))
        if (isNearly(words, foldWords(knowledge.entity(person)?.name ?? ""))) fits.add(person);
  const [only = null] = fits;
  return fits.size === 1 ? only : null;
}

/** The same number of words, each the other's but for a letter or two; or all but the first of three and more ("President Tejan Kabbah" of Ahmad Tejan Kabbah). */
const isNearly = (written: readonly string[], listed: readonly string[]): boolean =>
  (written.length === listed.length && areNearly(written, listed)) ||
  (written.length > 1 &&
    listed.length === written.length + 1 &&
    written.every((word, i) => word === listed[i + 1]));

const areNearly = (written: readonly string[], listed: readonly string[]): boolean =>
  written.every((word, i) => {
    const other = listed[i] ?? "";
    if (Math.max(word.length, other.length) > LONGEST) return false;
    return distance(word, other) <= differing(other);
  });

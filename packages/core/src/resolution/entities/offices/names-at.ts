import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";

// Names of people at a place in the text, and what may stand beside them.

export const isName = ({ kind, form }: ResolvedMention): boolean => kind === "person" && form === "name";

export const personEndingAt = (discourse: Discourse, token: number): ResolvedMention | undefined =>
  discourse.endingAt(token).find(isName);

/** "Nazarov, 76, the president of Y": the age stands between. */
export function agedPerson(discourse: Discourse, comma: number): ResolvedMention | undefined {
  const { scene } = discourse;
  return /^[1-9]\d$/.test(scene.token(comma - 1)?.text ?? "") && scene.token(comma - 2)?.text === ","
    ? personEndingAt(discourse, comma - 2)
    : undefined;
}

/** Words of a form of address before a name on a line of its own. */
const STYLE = 5;

/** "Her Excellency Ana Ruiz" on one line, "High Commissioner of Fiji" on the next: whose office a line is that says nothing else. */
export function nameAbove(
  discourse: Discourse,
  { first, last }: { readonly first: number; readonly last: number },
): ResolvedMention | undefined {
  const { scene } = discourse;
  const line = scene.sentenceOf(first);
  if (line === undefined || line.first !== first || line.last > last + 1) return undefined;
  const name = scene.sentenceOf(first - 1);
  if (name === undefined || name.block !== line.block - 1 || name.last !== first) return undefined;
  const person = personEndingAt(discourse, first);
  return person !== undefined && person.first - name.first <= STYLE ? person : undefined;
}

export const ENDS = new Set([",", ".", ";", ":", ")", "\u2014", "\u2013", "-"]);

/** A finite verb that is no word of saying set off by a comma: "the minister, X said, had left". */
export const isFiniteAt = ({ token }: Scene, at: number): boolean =>
  /^(?:VBZ|VBD|VBP|MD)$/.test(token(at)?.xpos ?? "") && token(at + 1)?.text !== ",";

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

export const ENDS = new Set([",", ".", ";", ":", ")", "\u2014", "\u2013", "-"]);

/** A finite verb that is no word of saying set off by a comma: "the minister, X said, had left". */
export const isFiniteAt = ({ token }: Scene, at: number): boolean =>
  /^(?:VBZ|VBD|VBP|MD)$/.test(token(at)?.xpos ?? "") && token(at + 1)?.text !== ",";

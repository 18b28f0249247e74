import { wordSet } from "@chancery/language";

import { clauseAt, type Scene } from "../scene.ts";

/** "It is clear that", "it was announced that", "it takes": no one. Who "said that" or "demanded that" is somebody. */
export function isExpletive(scene: Scene, at: number): boolean {
  const sentence = scene.sentenceOf(at);
  const next = scene.token(at + 1);
  if (sentence === undefined || next === undefined) return true;
  if (isSaid(scene, at) || isDoing(scene, at)) return false;
  for (let i = at + 1; i < Math.min(sentence.last, at + 9); i += 1) {
    const token = scene.token(i);
    if (token?.norm === "that" || token?.norm === "whether") return true;
    if (token?.norm === "to" && ["be", "seem", "appear", "take"].includes(next.lemma)) return true;
    if (token?.text === "," || token?.text === ".") return false;
  }
  return false;
}

/** "it would insist that", "it had warned them that": an active verb of saying has somebody for its subject. */
function isSaid(scene: Scene, at: number): boolean {
  const clause = clauseAt(scene, at);
  return (
    clause?.subject?.head === at &&
    !clause.verb.passive &&
    (SPEAKING.has(clause.verb.lemma) || DEMANDING.has(clause.verb.lemma))
  );
}

/** "it was moving its embassy to Lima": whoever is about something is somebody; "it was becoming clear that" tells of nobody. */
const isDoing = ({ token }: Scene, at: number): boolean =>
  token(at + 1)?.lemma === "be" && token(at + 2)?.xpos === "VBG" && !BECOMING.has(token(at + 2)?.lemma ?? "");
const BECOMING = wordSet("become get look seem turn prove rain snow");

const DEMANDING = wordSet(
  "demand request ask urge propose suggest agree promise pledge vow deny accept acknowledge admit claim hope believe fear expect recommend rule decide complain protest threaten undertake confirm concede",
);

/** Verbs of one who goes on speaking. */
export const SPEAKING = wordSet(
  "say add tell stress note warn explain argue reply recall remark insist declare announce continue",
);

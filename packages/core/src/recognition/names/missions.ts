/** Missions, which are called by where they are sent to. */
import type { Token } from "@chancery/language";

import { type Ground, isTown } from "./ground.ts";
import { isCapital } from "./text.ts";

export const SENT_TO =
  /^(?:embassy|mission|delegation|representation|office|consulate|council|committee|commission|force|team|response|advisers?|panel|legation|fund|secretariat)$/;

/** What a mission is for, before the noun: "Observer Mission", "Integrated Office". */
const MISSIONS =
  /^(?:observer|observation|monitoring|verification|assistance|support|stabili[sz]ation|political|peace-?building|peacekeeping|integrated|offices|advisory|training|supervision|interim|transition|transitional)$/;

const SENT = /^(?:mission|operation|force|office|administration|team)$/;

/** "United Nations Observer Mission": a body behind whose noun the place stands where it is. */
export const isMission = (tokens: readonly Token[], at: number): boolean =>
  SENT.test(tokens[at]?.norm ?? "") &&
  MISSIONS.test(tokens[at - 1]?.norm ?? "") &&
  [at - 2, at - 1, at].every((i) => isCapital(tokens[i]));

/** "United Nations Observer Mission in Sierra Leone", "... in Afghanistan and Pakistan": where the name of a mission ends that begins before token `at`; `at` for none. */
export function sentTo({ analysis: { tokens }, sentence, knownAt }: Ground, at: number): number {
  if (
    !/^(?:in|to|for)$/.test(tokens[at]?.norm ?? "") ||
    at - 3 < sentence.first ||
    !isMission(tokens, at - 1)
  )
    return at;
  const place = (from: number): number => {
    const first = tokens[from]?.norm === "the" ? from + 1 : from;
    const name = knownAt(first);
    return isTown(name) && name?.first === first && name.form === "name" ? name.last : from;
  };
  const end = place(at + 1);
  if (end === at + 1) return at;
  const other = tokens[end]?.norm === "and" ? place(end + 1) : end + 1;
  return other > end + 1 ? other : end;
}

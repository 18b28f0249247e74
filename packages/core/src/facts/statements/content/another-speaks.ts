import type { Passage, View } from "../../shared/view.ts";
import { cueOf } from "../cues.ts";

/** Where, between two tokens, another is said to speak (", and Chad said", ", according to"); else the second of them. */
export function anotherSpeaks(view: View, { clauses }: Passage, start: number, last: number): number {
  let end = last;
  for (const { verb, subject } of clauses) {
    if (verb.first <= start || verb.first >= end || verb.passive || cueOf(verb) === undefined) continue;
    let at =
      subject !== null && subject.first > start && subject.last === verb.first ? subject.first : verb.first;
    while (at > start && /^(?:and|but|while)$/.test(view.norm(at - 1))) at -= 1;
    if (at > start && view.norm(at - 1) === ",") end = at - 1;
  }
  for (let i = start + 1; i < end; i += 1)
    if (view.norm(i) === "according" && view.norm(i - 1) === ",") end = i - 1;
  return end;
}

/** "The port, he said, would open": what is said behind a cue that commas set into it. */
import { wordSet, type Clause } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { anotherSpeaks } from "./another-speaks.ts";

/** Where the words behind such a cue begin and end; null where what follows is told by the writer. */
export function behindInsertion(
  view: View,
  passage: Passage,
  cue: Clause,
  leading: { readonly first: number; readonly last: number },
): { readonly first: number; readonly last: number } | null {
  const { verb, subject } = cue;
  const { sentence } = passage;
  if (
    subject === null ||
    ![leading.last - 1, leading.last].some((at) => view.norm(at) === ",") ||
    verb.tense === "future"
  )
    return null;
  const closing = closingOf(view, passage, cue);
  const first = closing + 1;
  if (closing < 0 || sentence.last - first < FEWEST) return null;
  const inverted = subject.first > verb.first;
  if (!goesOn(view, passage, { first, inverted, leading })) return null;
  const last = anotherSpeaks(view, passage, first, sentence.last);
  return last - first < FEWEST ? null : { first, last };
}
/** A stop and two words. */
const FEWEST = 3;

/** The comma that closes the cue: behind its verb, who speaks, who hears it, where and when; -1 where none does. */
function closingOf(view: View, { sentence }: Passage, { verb, subject, objects, obliques }: Clause): number {
  let at = Math.max(verb.last, subject !== null && subject.first > verb.first ? subject.last : 0);
  for (const { first, last } of objects) if (first === at) at = last;
  for (const { at: prep, phrase } of obliques) if (prep === at) at = phrase.last;
  while (at < sentence.last && view.timesAt(at).length > 0) at += 1;
  return view.norm(at) === "," ? at : -1;
}

function goesOn(
  view: View,
  { clauses }: Passage,
  {
    first,
    inverted,
    leading,
  }: {
    readonly first: number;
    readonly inverted: boolean;
    readonly leading: { readonly first: number; readonly last: number };
  },
): boolean {
  const word = view.norm(first);
  const tag = view.token(first)?.xpos ?? "";
  if (GOING_ON.has(word)) return true;
  // "said Addo, who had come": of whoever speaks, where the name stands right before.
  if (/^(?:who|whom|whose|which)$/.test(word)) return !inverted;
  if (word === "to") return view.token(first + 1)?.xpos === "VB";
  if (word === "by") return view.norm(first + 1).endsWith("ing");
  // "What is less certain, he said, is whether they will": the verb of what stands before.
  if (/^(?:VBZ|VBP|MD)$/.test(tag) || (tag === "VBD" && /^(?:was|were|had|did)$/.test(word))) return true;
  // "If they wait, he said, the port will shut", "And yet on Friday, he said, they left": nothing before the cue is a sentence yet.
  const finite = clauses.filter(({ kind, verb }) => kind !== "relative" && verb.form === "finite");
  const whole =
    !CONDITION.test(view.norm(leading.first)) &&
    finite.some(({ verb }) => verb.first >= leading.first && verb.last <= leading.last);
  return !whole && finite.some(({ verb }) => verb.first > first);
}
const CONDITION = /^(?:if|unless|once|when|because|although|though|given)$/;

/** What hangs on a sentence told before it: "he said, because they had waited". */
const GOING_ON = wordSet("because that if unless than rather though although even so unlike whether");

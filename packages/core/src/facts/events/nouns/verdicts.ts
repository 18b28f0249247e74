import type { View } from "../../shared/view.ts";
import type { Modality, Status } from "../modality/modality.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What a line without a verb says of the event at its head. */
const SAID: ReadonlyMap<string, Status | "not"> = new Map<string, Status | "not">([
  ...words("postponed cancelled canceled shelved denied refused averted prevented foiled").map(
    (word) => [word, "not"] as const,
  ),
  ...words("planned scheduled slated due expected imminent awaited likely").map(
    (word) => [word, "planned"] as const,
  ),
  ...words("demanded urged sought proposed requested suggested").map((word) => [word, "proposed"] as const),
  ...words(
    "unlikely possible doubtful uncertain considered mulled mooted rumoured rumored feared threatened",
  ).map((word) => [word, "hypothetical"] as const),
]);

export const isVerdict = (word: string): boolean => SAID.has(word);

/**
 * "Visit to Lima postponed", "Talks with Peru unlikely", "Release of envoys demanded by Chad", "Talks off", "No talks with Peru": whether what the noun at
 * `head` names came about, where no verb tells it. Null where nothing is said of that.
 */
export function verdictOn(view: View, head: number, end: number): Modality | null {
  if (view.norm(head - 1) === "no") return not(view, head - 1, head);
  for (let at = head + 1; at < end; at += 1) {
    // "of Addo, who had been expected in May": told of him.
    if (/^(?:who|whom|whose|which|that|where|when|after|before|because)$/.test(view.norm(at))) return null;
    const said = SAID.get(view.norm(at));
    const next = view.token(at + 1)?.upos ?? "";
    // "the planned visit", "a possible truce": said of something else.
    if (said !== undefined && (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next) || view.timesAt(at + 1).length > 0))
      return said === "not"
        ? not(view, at, at + 1)
        : { status: said, negated: false, cues: [view.tokenSpan(at)] };
    if (view.norm(at) === "off" && /^(?:called|put)$/.test(view.norm(at - 1)))
      return not(view, at - 1, at + 1);
  }
  return null;
}

const not = (view: View, first: number, last: number): Modality => ({
  status: "actual",
  negated: true,
  cues: [view.spanOf({ first, last })],
});

/** Where and when a paper is signed, told behind what the paper is for: "signed a treaty banning mines at a ceremony in Ottawa on Wednesday". */
import type { Adjunct, Draft } from "../model.ts";
import type { Source } from "../source.ts";
import { wordSet } from "../../word-set.ts";

/** Verbs by which a text is made or takes effect. */
const MAKING: ReadonlySet<string> = wordSet(
  "sign initial seal ink conclude adopt approve ratify endorse issue exchange",
);
/** What people gather for: no paper bans, sets up or ends anything at one. */
const OCCASIONS: ReadonlySet<string> = wordSet(
  "ceremony summit conference meeting session gathering reception",
);

/** Gives the phrases from such an occasion on to the clause that the paper's maker acts in; the reader has left them with the nearest verb. */
export function raiseOccasion({ tokens }: Source, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { kind, verb, parent } = draft;
    if ((kind !== "infinitive" && kind !== "participial") || verb === null || verb.form === "participle")
      continue;
    const outer = parent?.verb;
    if (!outer || !MAKING.has(outer.lemma) || outer.last > verb.first || parent.objects.length === 0)
      continue;
    const isOccasion = ({ prep, at, phrase }: Adjunct): boolean =>
      /^(?:at|during)$/.test(prep) && at >= verb.last && OCCASIONS.has(tokens[phrase.head]!.lemma);
    const object = draft.objects.at(-1);
    const hung = object?.modifiers.at(-1);
    if (object && hung && isOccasion(hung)) {
      // "to end the war at a ceremony": taken for the war's.
      object.modifiers.pop();
      object.last = hung.at;
      parent.obliques.push(hung, ...draft.obliques.splice(0));
      continue;
    }
    const from = draft.obliques.findIndex(isOccasion);
    if (from >= 0) parent.obliques.push(...draft.obliques.splice(from));
  }
}

/** What is said behind words for where it was said: "said in a statement released on Monday that the port was shut". */
import type { Draft } from "../model.ts";
import { SPEECH } from "../words/lexicon.ts";

/** Verbs that may have somebody spoken to before what is said. */
const TELLING = new Set(["tell", "inform", "remind", "assure", "warn"]);

/**
 * A clause behind a noun that lacks nothing is no relative of it: it is what the verb of saying has said, on whose statement, letter or interview the
 * participle between them hangs. The reader has taken the nearest noun for what it describes.
 */
export function saidBehind(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== "relative" || draft.gap === null || !isWhole(draft)) continue;
    const said =
      draft.parent?.kind === "participial" && draft.parent.verb?.form === "participle"
        ? draft.parent.parent
        : null;
    if (said?.verb?.form !== "finite" || !SPEECH.has(said.verb.lemma) || said.verb.passive) continue;
    if (said.objects.length > (TELLING.has(said.verb.lemma) ? 1 : 0)) continue;
    if (drafts.some(({ kind, parent }) => parent === said && kind === "complement")) continue;
    draft.kind = "complement";
    draft.parent = said;
    draft.gap = null;
  }
}

/** Subject, verb and whatever the verb wants behind it: nothing is left for a noun before the clause to be. */
const isWhole = ({ marker, subject, ownSubject, verb, objects }: Draft): boolean =>
  (marker === "that" || marker === null) &&
  verb?.form === "finite" &&
  ownSubject &&
  subject !== null &&
  (objects.length > 0 || verb.passive || (verb.lemma === "be" && subject.nounClass !== "pronoun"));

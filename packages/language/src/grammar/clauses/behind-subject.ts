/** "The release of the hostages by the Taliban was welcomed": what stands between a deed and the verb of its clause is the deed's own. */
import type { Draft } from "../model.ts";

/** Prepositions that say whose deed it is, and on which others it bears. */
const OF_DEEDS: ReadonlySet<string> = new Set(["by", "to", "from", "with", "between", "against", "for"]);

/**
 * Gives the subject the phrases that follow it without a break before the verb, where the subject is a noun with its "of" or its doer: the
 * nearer noun has kept them from it, and the verb has taken them.
 */
export function claimBehindSubject(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { subject, verb } = draft;
    if (subject === null || !draft.ownSubject || verb === null || subject.last > verb.first) continue;
    if (subject.nounClass !== "desc" || subject.conjuncts.length > 0) continue;
    for (;;) {
      const next = draft.obliques.find(
        ({ prep, at, phrase }) => at === subject.last && OF_DEEDS.has(prep) && phrase.last <= verb.first,
      );
      if (next === undefined) break;
      // Without an "of" only the doer is sure to be the noun's: "the demand by Chad for talks".
      if (next.prep !== "by" && !subject.modifiers.some(({ prep }) => prep === "of" || prep === "by")) break;
      draft.obliques.splice(draft.obliques.indexOf(next), 1);
      subject.modifiers.push(next);
      subject.last = next.phrase.last;
    }
  }
}

/** "launched strikes on what it said were camps": what is spoken of by nothing but what somebody says that it is. */
import { REPORTING } from "../words/lexicon.ts";
import type { Draft } from "../model.ts";
import type { Source } from "../source.ts";

/** Gives the clause before "what" the thing that the reporter says it was: its object, or the phrase of the preposition that stands there. */
export function nameWhat({ tokens, tags }: Source, drafts: readonly Draft[]): void {
  for (const said of drafts) {
    const { subject, parent: reporter, verb, objects } = said;
    if (said.kind !== "complement" || subject !== null || verb?.lemma !== "be" || verb.negation) continue;
    if (reporter?.marker !== "what" || reporter.markerAt === null) continue;
    if (!reporter.verb || !REPORTING.has(reporter.verb.lemma)) continue;
    const governor = reporter.parent;
    const [thing] = objects;
    if (!governor?.verb || !thing) continue;
    const at = reporter.markerAt - 1;
    if (/^(?:IN|TO)$/.test(tags[at] ?? ""))
      // Where the camps are, the strikes are.
      governor.obliques.push({ prep: tokens[at]!.norm, at, phrase: thing }, ...said.obliques);
    else if (governor.objects.length === 0 && governor.verb.last > at) governor.objects.push(thing);
  }
}

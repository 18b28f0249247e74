import type { QuotedSpan } from "../../document/index.ts";
import { overlaps } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import { accordingTo } from "./according-to.ts";
import { asTold } from "./as-told.ts";
import { attributes } from "./attributing.ts";
import type { Attribution } from "./attribution.ts";
import { behindColon } from "./behind-colon.ts";
import { claims } from "./claims.ts";
import { quotesOver } from "./content/quoted.ts";
import { resumedCue } from "./content/resumed-cue.ts";
import { cueOf, nominalCue } from "./cues.ts";
import { heldViews } from "./held-views.ts";
import { judged } from "./judged.ts";
import { quotedActs } from "./quoted-acts.ts";
import { spoken } from "./spoken.ts";

/** Every attribution that the passage's own cues make. */
export function attributionsIn(view: View, passage: Passage, quotes: readonly QuotedSpan[]): Attribution[] {
  const found: Attribution[] = [];
  const around = quotesOver(quotes, passage.span);
  for (const clause of passage.own) {
    const cue = cueOf(clause.verb) ?? nominalCue(view, clause);
    if (cue === undefined || !attributes(view, passage, clause)) continue;
    const span = view.spanOf(clause.verb);
    // A cue inside somebody's speech is that speech.
    if (around.some(({ kind, inner }) => kind === "utterance" && overlaps(inner, span))) continue;
    // "“We wait,” said the minister was quoted as saying": no cue outside the marks is of a subject inside them.
    const subject = clause.subject === null ? null : view.spanOf(clause.subject);
    // "“We wait,” X said, adding that": grammar hangs the participle on what stands in the marks; whoever spoke adds it.
    const going = clause.verb.form === "gerund" && resumedCue(view, clause) !== null;
    if (
      subject !== null &&
      !going &&
      around.some(
        ({ kind, inner }) => kind === "utterance" && inner.start <= subject.start && subject.end <= inner.end,
      )
    )
      continue;
    const near = around.filter((quote) => !overlaps(quote.span, span));
    found.push(...spoken(view, passage, clause, cue, near), ...judged(view, passage, clause, cue, near));
  }
  // "“I have been clear that we wait,” said Addo": a view within what is quoted is part of it.
  const outside = ({ cue }: Attribution): boolean =>
    cue === null || !around.some(({ kind, inner }) => kind === "utterance" && overlaps(inner, cue));
  found.push(
    ...accordingTo(view, passage, around),
    ...asTold(view, passage, around),
    ...heldViews(view, passage, around).filter(outside),
    ...claims(view, passage, around).filter(outside),
    ...behindColon(view, passage, quotes),
  );
  found.push(...quotedActs(view, passage, around, found));
  return found;
}

import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import type { Span } from "../../record/index.ts";
import type { View } from "../shared/view.ts";

/** "thanked those who had, he said, “kept it alive”": the cue breaks a verb in two, so that the marked words alone are said. */
export function brokenOff(
  view: View,
  { verb, subject }: Clause,
  spans: readonly Span[],
  near: readonly QuotedSpan[],
): Span | null {
  const opening = Math.min(verb.first, subject?.first ?? verb.first);
  if (view.norm(opening - 1) !== "," || !HELPING.test(view.norm(opening - 2))) return null;
  const start = view.token(opening - 2)?.start ?? 0;
  if (!spans.some((span) => span.start < start && start < span.end)) return null;
  const closing = Math.max(verb.last, subject?.last ?? 0);
  const quote = near.find(
    ({ kind, span }) =>
      kind === "fragment" &&
      view.tokenAt(span.start) - closing >= 0 &&
      view.tokenAt(span.start) - closing <= 1,
  );
  return quote?.inner ?? null;
}

const HELPING = /^(?:has|have|had|is|are|was|were|will|would|could|should|may|might|must)$/;

/** Infinitives: "urged Peru to leave", "was to visit", "a plan to leave". */
import { isJoiner } from "../ahead.ts";
import type { Chunk, Draft, Verb } from "../model.ts";
import { OBJECT_CONTROL } from "../words/lexicon.ts";
import { conjoin, partnerOf } from "./conjoined.ts";
import { give } from "./give-verb.ts";
import type { Reader } from "./reader.ts";
import { control } from "./whose-act.ts";

export function onInfinitive(r: Reader, verb: Verb): void {
  const { top } = r;
  if (r.joiner) {
    const partner = partnerOf(r, ({ form }) => form === "infinitive");
    if (partner) {
      conjoin(r, partner, verb);
      if (eitherPurpose(r, partner)) r.top.inherits = null;
      return;
    }
  }
  if (top.verb === null && top.subject !== null && r.headline && !r.laterFinite(isListed)) {
    // "President to Visit Peru", "President to visit Peru, sign pact"
    const tense = isRanked(r, top) ? "present" : "future";
    return give(r, top, { ...verb, form: "finite", tense });
  }
  const main = outsideInsertion(r) ?? r.finiteBelow();
  // "voted, with Chad abstaining, to extend": a comma closes what stands between.
  if (r.comma && main && top.kind !== "main" && top !== main) r.closeTo(main);
  const draft = r.pushSubjectless("infinitive", null, verb);
  draft.marker = "to";
  draft.markerAt = verb.first;
  control(r, draft);
}

/** "Morocco first to recognise Peru", "Morocco latest state to recognise Peru": it has done so. "First Kenyan envoy to visit Peru" may be on his way. */
const isRanked = ({ source, chunks, i }: Reader, { subject }: Draft): boolean => {
  const to = chunks[i]?.first ?? 0;
  for (let t = (subject?.first ?? to) + 1; t < to; t += 1)
    if (/^(?:first|second|third|latest|last|newest|only)$/i.test(source.tokens[t]?.text ?? "")) return true;
  return false;
};

/** A plain form behind a comma or a conjunction goes on with what is to be done. */
const isListed = ({ verb }: Chunk, before: Chunk | undefined): boolean =>
  verb?.tag === "VBP" && before !== undefined && (before.kind === "comma" || isJoiner(before));

/**
 * "met Addo to brief him on Peru's plan to leave and to urge him": the second may go on with what Addo's visitor wants as well as with the plan. Whose
 * doing it is, is not said.
 */
const eitherPurpose = ({ stack }: Reader, { subject, inherits, parent }: Draft): boolean =>
  subject !== null &&
  inherits === null &&
  !OBJECT_CONTROL.has(parent?.verb?.lemma ?? "") &&
  stack.some(
    ({ verb, inherits: shared, marker }) => verb?.form === "infinitive" && marker === "to" && shared !== null,
  );

/** "offered, should Chad ask, to send", "flew to Lima with Addo, who leads the bloc, to meet": what a comma closes governs no infinitive behind it. */
function outsideInsertion({ comma, top, stack }: Reader): Draft | null {
  if (!comma || !/^(?:adverbial|relative)$/.test(top.kind)) return null;
  if (!top.afterComma || top.verb?.form !== "finite") return null;
  return stack.findLast(({ kind, verb }) => kind !== top.kind && verb?.form === "finite") ?? null;
}

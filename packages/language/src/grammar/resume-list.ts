/** "by Addo, who was in Lima, Brandt and Diallo": a list goes on behind the relative clause of one of its members. */
import type { Draft, Phrase } from "./model.ts";
import type { Reader } from "./reader.ts";

/** A place that holds a phrase. */
interface Slot {
  readonly phrase: Phrase;
  put(phrase: Phrase): void;
}

/** Levels of modifiers looked into. */
const MAX_DEPTH = 6;

/** Reads the phrase at the current chunk into the list that the clause interrupted. True when there is one. */
export function resumeList(r: Reader): boolean {
  if (!r.comma || r.joiner === null || r.joiner === "but") return false;
  const clause = r.stack.findLast(({ kind, afterComma }) => kind === "relative" && afterComma);
  const outside = clause?.parent;
  const antecedent = clause ? (clause.gap ?? (clause.ownSubject ? null : clause.subject)) : null;
  if (!clause?.verb || !outside?.verb || !antecedent || !r.stack.includes(outside)) return false;
  const slot = slotOf(outside, antecedent);
  const next = r.chunks[r.i]!.phrase!;
  if (!slot || next.nounClass !== antecedent.nounClass) return false;
  const added = r.phrase(null, false);
  slot.put(r.merge(slot.phrase, added));
  r.closeTo(outside);
  r.settle(added);
  return true;
}

function slotOf(draft: Draft, antecedent: Phrase): Slot | null {
  const { agent } = draft;
  const tops: Slot[] = [];
  if (agent) tops.push({ phrase: agent, put: (phrase) => (draft.agent = phrase) });
  const oblique = draft.obliques.at(-1);
  if (oblique) tops.push({ phrase: oblique.phrase, put: (phrase) => (oblique.phrase = phrase) });
  const object = draft.objects.length - 1;
  if (object >= 0)
    tops.push({ phrase: draft.objects[object]!, put: (phrase) => (draft.objects[object] = phrase) });
  for (const top of tops) {
    let slot = top;
    for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
      if (slot.phrase === antecedent || slot.phrase.conjuncts.at(-1) === antecedent) return slot;
      const inner = (slot.phrase.conjuncts.at(-1) ?? slot.phrase).modifiers.at(-1);
      if (!inner) break;
      slot = { phrase: inner.phrase, put: (phrase) => (inner.phrase = phrase) };
    }
  }
  return null;
}

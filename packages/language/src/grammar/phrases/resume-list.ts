/** "by Addo, who was in Lima, Brandt and Diallo": a list goes on behind the relative clause of one of its members. */
import { isPerson } from "./likeness.ts";
import type { Draft, Phrase } from "../model.ts";
import type { Reader } from "../clauses/reader.ts";
import type { Source } from "../source.ts";

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
  // "..., and the host, Chancellor Brandt.": an office in a list of names.
  const office = next.nounClass === "role" && isPerson(r.source, antecedent);
  if (!slot || (next.nounClass !== antecedent.nounClass && !office)) return false;
  const added = r.phrase(null, false);
  const members = listed(r.source, slot.phrase);
  if (members !== null) describe(clause, antecedent, members.at(-1)!);
  slot.put(r.merge(slot.phrase, added, members ?? undefined));
  r.closeTo(outside);
  r.settle(added);
  return true;
}

/**
 * "Secretary of State Ruiz, Foreign Minister Brandt, Kofi Addo": names behind commas look like one person renamed until the list
 * goes on. Null where nobody else is named.
 */
function listed(source: Source, phrase: Phrase): readonly Phrase[] | null {
  if (phrase.conjuncts.length > 0) return null;
  const apart = (name: Phrase): boolean =>
    source.tokens[name.first - 1]?.text === "," && isPerson(source, name);
  const [opening, ...more] = phrase.appositions.filter((name) => apart(name));
  const named =
    isPerson(source, phrase) || phrase.appositions.some((name) => !apart(name) && isPerson(source, name));
  const others = new Set(named && opening ? [opening, ...more] : more);
  if (others.size === 0) return null;
  const first: Phrase = { ...phrase, appositions: [] };
  const members = [first];
  for (const part of phrase.appositions) {
    if (others.has(part)) members.push(part);
    else members.at(-1)!.appositions.push(part);
  }
  first.last = members[1]!.first - 1;
  return members;
}

/** The relative clause describes one of the list. */
function describe(clause: Draft, before: Phrase, member: Phrase): void {
  if (clause.gap === before) clause.gap = member;
  if (clause.subject === before) clause.subject = member;
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

/** Past participles that stand for a past tense: a tagger's error, or a headline's passive. */
import { INTRANSITIVE, NAMING } from "../words/lexicon.ts";
import type { Draft, Verb } from "../model.ts";
import type { Source } from "../source.ts";

/** Participles that differ from their past tense: "taken", "drawn", "begun", "gone". */
const DISTINCT = /(?:en|wn|rn|un|ne|um)$/;

export function couldBePast({ tokens }: Source, verb: Verb): boolean {
  return (
    verb.form === "participle" &&
    !verb.perfect &&
    verb.tag === "VBN" &&
    !DISTINCT.test(tokens[verb.head]!.norm)
  );
}

export const asPast = (verb: Verb): Verb => ({ ...verb, form: "finite", tense: "past", tag: "VBD" });

/** Clauses on either side in which the participle is looked for. */
const WINDOW = 60;

/** Gives a clause that got no verb the participle that depends on it, when that can be a past tense. */
export function promoteParticiples(source: Source, drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>();
  for (const [index, waiting] of drafts.entries()) {
    if (waiting.verb !== null || waiting.subject === null) continue;
    const near = drafts.slice(Math.max(0, index - WINDOW), index + WINDOW);
    const found = near.findLast((draft) => !gone.has(draft) && canBecomeVerb(source, draft, waiting));
    if (!found) continue;
    gone.add(found);
    promote(waiting, found, near);
  }
  return drafts.filter((draft) => !gone.has(draft));
}

/** A participle without an agent that depends on a clause still without a verb, and could be its past tense. */
export function canBecomeVerb(source: Source, draft: Draft, waiting: Draft): boolean {
  const { verb } = draft;
  if (verb === null || draft.kind !== "participial" || draft.agent !== null || waiting.subject === null)
    return false;
  return verb.head > waiting.subject.head && dependsOn(draft, waiting) && couldBePast(source, verb);
}

/** Moves the verb of `found`, with all that belongs to it, into `waiting`. */
export function promote(waiting: Draft, found: Draft, near: readonly Draft[]): void {
  waiting.verb = { ...found.verb!, form: "finite", tense: "past", passive: false };
  waiting.objects.push(...found.objects);
  waiting.obliques.push(...found.obliques);
  for (const draft of near) {
    if (draft.parent === found) draft.parent = waiting;
    if (draft.inherits === found) draft.inherits = waiting;
  }
}

function dependsOn(draft: Draft, above: Draft): boolean {
  let at = draft.parent;
  for (let n = 0; at && n < 8; n += 1) {
    if (at === above) return true;
    at = at.parent;
  }
  return false;
}

/** "Ghana's Mahama sworn in", "Treaty signed by leaders": of a headline without a verb the participle is one. */
export function promotePassives(drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>();
  for (const [index, waiting] of drafts.entries()) {
    if (waiting.verb !== null || waiting.subject === null || waiting.kind !== "main") continue;
    const near = drafts.slice(Math.max(0, index - WINDOW), index + WINDOW);
    const found = near.find(
      ({ kind, verb, parent }) => kind === "participial" && parent === waiting && verb?.form === "participle",
    );
    if (!found || found.verb!.head < waiting.subject.head) continue;
    gone.add(found);
    promote(waiting, found, near);
    waiting.agent = found.agent;
    waiting.verb = { ...waiting.verb!, passive: true };
  }
  return drafts.filter((draft) => !gone.has(draft));
}

/** "Envoy Expelled From Chad": headlines tell what happened in the present; a lone past form is a passive. */
export function headlinePassives(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { verb } = draft;
    if (draft.kind !== "main" || verb === null || verb.first !== verb.head || verb.passive) continue;
    if (
      verb.tense !== "past" ||
      (draft.objects.length > 0 && !NAMING.has(verb.lemma)) ||
      INTRANSITIVE.has(verb.lemma)
    )
      continue;
    draft.verb = { ...verb, passive: true };
    const by = draft.obliques.findIndex(({ prep }) => prep === "by");
    if (by >= 0) draft.agent = draft.obliques.splice(by, 1)[0]!.phrase;
  }
}

import { isPhrase, isTime } from "../ahead.ts";
import { NO_PASSIVE } from "../chunks/joined-pasts.ts";
import type { Draft, Verb } from "../model.ts";
import { ADDRESSEE_VERBS, DISTINCT_PASTS, REPORTING } from "../words/lexicon.ts";
import type { Reader } from "./reader.ts";
import { wordSet } from "../../word-set.ts";

/** Transitive verbs by which a document is made. */
const MAKES_DOCUMENTS: ReadonlySet<string> = wordSet("sign conclude initial adopt ratify negotiate broker");

/** Transitive verbs by which something is arranged. */
const ARRANGES: ReadonlySet<string> = wordSet("schedule plan slate pencil arrange hold reach");

/** Without an object behind it such a verb is said of the object before: a comma alone joins no second act. */
export const tellsOfDocument = ({ top, chunks, i }: Reader, { lemma }: Verb): boolean =>
  MAKES_DOCUMENTS.has(lemma) &&
  top.verb?.form === "finite" &&
  top.objects.length > 0 &&
  (chunks[i + 1]?.kind === "prep" || isTime(chunks[i + 1]));

/** Clauses read last that can still depend on one that is repaired. */
const RECENT = 60;

/** One word, past, and the same form as its participle. */
export const reducible = (verb: Verb | null): boolean =>
  verb?.form === "finite" &&
  verb.first === verb.head &&
  (verb.tag === "VBD" || verb.tag === "VBN") &&
  !DISTINCT_PASTS.has(verb.lemma) &&
  !NO_PASSIVE.has(verb.lemma) &&
  !/^(?:meet|talk|speak)$/.test(verb.lemma);

/** "Peru noted that it counts the people employed there": who was told may be described so ("people told that ..."), what says so is the verb. */
const tellsThat = (r: Reader, clause: Draft): boolean =>
  clause.verb !== null &&
  REPORTING.has(clause.verb.lemma) &&
  (!ADDRESSEE_VERBS.has(clause.verb.lemma) || clause.objects.length > 0) &&
  r.drafts
    .slice(-RECENT)
    .some(
      ({ parent, kind, marker, subject }) =>
        parent === clause && kind === "complement" && (marker === "that" || isNominative(r, subject)),
    );

/** "Addo suggested they should wait": such a pronoun is the subject of what is said, and no participle has it behind it. */
const isNominative = ({ source }: Reader, subject: Draft["subject"]): boolean =>
  subject !== null && /^(?:he|she|they|we)$/.test(source.tokens[subject.head]?.norm ?? "");

/** "The pact signed in Lima was void": what was taken for the verb is a participle. */
export function repairGardenPath(r: Reader, verb: Verb): boolean {
  if (r.comma || r.joiner) return false;
  const at = r.stack.findIndex(
    (draft) => draft.subject !== null && draft.ownSubject && draft.marker !== "what" && reducible(draft.verb),
  );
  if (at < 0 || r.stack[at]!.inverted) return false;
  const clause = r.stack[at]!;
  const mistaken = clause.verb!;
  if (tellsThat(r, clause)) return false;
  // "Addo cancelled a trip to Fiji scheduled for May": a verb with an object is the verb, and the later one the participle.
  const needsObject = MAKES_DOCUMENTS.has(verb.lemma) || ARRANGES.has(verb.lemma);
  if (clause.objects.length > 0 && reducible(verb) && needsObject && !isPhrase(r.chunks[r.i + 1]))
    return false;
  const reduced = r.draft("participial", clause);
  reduced.verb = { ...mistaken, form: "participle", tense: "none", passive: clause.objects.length === 0 };
  reduced.subject = clause.subject;
  reduced.ownSubject = false;
  reduced.objects = clause.objects;
  reduced.obliques = clause.obliques.filter((oblique) => oblique.at > mistaken.head);
  reduced.agent = clause.agent;
  for (const draft of r.drafts.slice(-RECENT))
    if (draft.parent === clause && draft !== reduced && (draft.verb?.head ?? 0) > mistaken.head)
      draft.parent = reduced;
  clause.obliques = clause.obliques.filter((oblique) => oblique.at < mistaken.head);
  clause.objects = [];
  clause.agent = null;
  clause.verb = verb;
  r.stack.length = at + 1;
  return true;
}

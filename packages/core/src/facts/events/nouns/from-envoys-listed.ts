import { wordSet } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { NO_MORE_TOLD, type Candidate } from "../candidate.ts";
import { PRESUPPOSED } from "../modality/modality.ts";

/** Who is listed behind "are": those of whom the sentence before told by their number. */
const SUBJECTS: ReadonlySet<string> = wordSet("they rest others envoys ambassadors diplomats commissioners");
const ENVOYS = /\b(?:ambassador|high commissioner|envoy|nuncio|charg[ée])/i;

/**
 * "received the credentials of three envoys. They are Ambassador A of Peru, the Chilean envoy, B, and C": whoever the list gives such an office presented
 * them too. It founds no event and joins the one that was told of last.
 */
export function fromEnvoysListed(view: View, passage: Passage): Candidate[] {
  return passage.own.flatMap((clause): Candidate[] => {
    const { subject, verb } = clause;
    if (subject === null || verb.negation !== null || !/^(?:be|include)$/.test(verb.lemma)) return [];
    if (!SUBJECTS.has(view.norm(subject.head))) return [];
    const envoys = envoysOf(view);
    const listed = view
      .mentionsIn(verb.last, passage.sentence.last)
      .filter(({ kind, form, entity }) => kind === "person" && form === "name" && envoys.has(entity));
    if (listed.length < 2) return [];
    return [
      {
        type: "accreditation",
        pattern: "envoys-listed.verb",
        passage,
        clause,
        trigger: verb.head,
        triggerSpan: view.spanOf(verb),
        roles: listed.map(({ entity, span }) => ({ entity, role: "actor", spans: [span] })),
        ...NO_MORE_TOLD,
        modality: PRESUPPOSED,
        anaphoric: true,
        joining: true,
      },
    ];
  });
}

/** People whom the article gives the office of an envoy. */
const envoysOf = (view: View): ReadonlySet<string> =>
  new Set((view.doc.offices ?? []).filter(({ title }) => ENVOYS.test(title)).map(({ person }) => person));

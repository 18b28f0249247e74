import type { Draft } from "./draft.ts";
import type { Reader } from "./reader.ts";

/** "the others are", "the other three are": those of whom the sentence before has told what they all are or do. */
const REST = new Set(["others", "other", "rest", "remaining"]);

/**
 * "Tuvalu is one of four states that recognise Taiwan; the others are Nauru and Palau": what is said of one of a number holds of the rest that the
 * next clause names.
 */
export function othersAlike(reader: Reader, drafts: readonly Draft[]): readonly Draft[] {
  const out: Draft[] = [];
  for (const { clauses } of reader.doc.grammar)
    for (const { verb, subject, objects, sentence } of clauses) {
      if (verb.lemma !== "be" || verb.form !== "finite" || verb.negation !== null || subject === null)
        continue;
      if (reader.norm(subject.first) !== "the" || subject.modifiers.length > 0) continue;
      if (!reader.doc.analysis.tokens.slice(subject.first, subject.last).some(({ norm }) => REST.has(norm)))
        continue;
      const model = modelOf(reader, drafts, sentence, reader.token(subject.first)?.start ?? 0);
      if (model === null) continue;
      for (const one of objects.flatMap((list) => reader.refs(list, ["country"])))
        if (one.entity !== model.object && one.entity !== model.subject)
          out.push({
            ...model,
            subject: one.entity,
            evidence: reader.sentenceSpan(verb.head),
            support: { ...model.support, subject: [one.span] },
            rule: `${model.rule}.others`,
          });
    }
  return out;
}

/** The one relation that the words before, up to a sentence back, told of "one of" a number. */
function modelOf(reader: Reader, drafts: readonly Draft[], sentence: number, before: number): Draft | null {
  const near = drafts.filter(({ evidence, support }) => {
    const cue = support["type"]?.[0];
    if (cue === undefined || cue.end > before) return false;
    const own = reader.sentenceAt(evidence.start);
    if (own !== sentence && own !== sentence - 1) return false;
    return ONE_OF.test(reader.doc.source.text.slice(evidence.start, cue.start));
  });
  const kinds = new Set(near.map(({ type, object }) => `${type} ${object}`));
  return kinds.size === 1 ? (near[0] ?? null) : null;
}

const ONE_OF = /\bone of (?:only |just |the )*(?:\w+ )+$/i;

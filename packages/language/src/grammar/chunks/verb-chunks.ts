import type { Chunk, Verb } from "../model.ts";
import type { Source } from "../source.ts";
import { BE_FORMS, DO_FORMS, HAVE_FORMS, MODAL_FORMS } from "../words/lexicon.ts";
import { readBasePhrase } from "./base-phrases.ts";
import { joinInverted } from "./verb-groups.ts";

/** A verb group; with "Did Peru sign" the subject is put before the joined group, as if it were a statement. */
export function pushVerb(source: Source, verb: Verb, last: number, chunks: Chunk[]): number {
  const { tokens } = source;
  const before = chunks.at(-1);
  const opens =
    !before ||
    before.kind === "wh" ||
    before.kind === "quote" ||
    before.kind === "comma" ||
    before.kind === "mark" ||
    before.kind === "break" ||
    before.kind === "adv" ||
    before.kind === "cc" ||
    neverBefore(chunks);
  const { norm } = tokens[verb.head]!;
  const auxiliary = BE_FORMS.has(norm) || HAVE_FORMS.has(norm) || DO_FORMS.has(norm) || MODAL_FORMS.has(norm);
  const resume = verb.negation && verb.negation.start >= tokens[verb.head]!.end ? verb.last + 1 : verb.last;
  if (opens && auxiliary && verb.first === verb.head && verb.form === "finite") {
    const subject = readBasePhrase(source, resume, last);
    const joined = subject && subject.last < last ? joinInverted(source, verb, subject.last, last) : null;
    if (subject && joined) {
      const never = neverBefore(chunks) ? chunks.splice(-2)[0] : undefined;
      const denied = never && { start: tokens[never.first]!.start, end: tokens[never.first]!.end };
      // "offered, should Peru ask, to mediate": such an order of words is a condition.
      if (norm === "should" && source.tokens[last - 1]?.norm !== "?")
        chunks.push({
          kind: "mark",
          first: verb.first,
          last: verb.first,
          word: "if",
          phrase: null,
          verb: null,
        });
      chunks.push(
        { kind: "np", first: subject.first, last: subject.last, word: "", phrase: subject, verb: null },
        {
          kind: "vg",
          first: verb.first,
          last: joined.last,
          word: joined.lemma,
          phrase: null,
          verb: denied ? { ...joined, first: subject.last, negation: denied } : joined,
        },
      );
      return joined.last;
    }
  }
  chunks.push({ kind: "vg", first: verb.first, last: resume, word: verb.lemma, phrase: null, verb });
  return resume;
}

/** "Never before had Peru met Chad": the verb goes before its subject, and is denied. */
const neverBefore = (chunks: readonly Chunk[]): boolean =>
  chunks.at(-1)?.word === "before" && chunks.at(-2)?.word === "never";

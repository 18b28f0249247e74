import type { Phrase } from "../model.ts";
import { isNounTag, type Source } from "../source.ts";
import { bearsTitle, classOf } from "./role-nouns.ts";
import { titleOf } from "./titles.ts";
import { wordSet } from "../../word-set.ts";

const SINGULAR_S = /(?:ss|us|is|news|politics|economics|series|nations|states|netherlands|philippines)$/;

/** Words for several that do not end as plurals do. */
const PLURALS = wordSet("we they us them these those both many few several all their our");

/** Settles what a phrase is by its head: its class, number, title and the kind of name that it ends in. The phrase itself is changed. */
export function finish(source: Source, phrase: Phrase): Phrase {
  const { tokens, tags } = source;
  // "the former editor-in-chief": the chief is of what the compound begins with.
  const rank = phrase.head - 4;
  if (
    rank >= phrase.first &&
    tokens[rank + 2]!.norm === "in" &&
    /^(?:chief|law|residence)$/.test(tokens[phrase.head]!.norm)
  )
    if (tags[rank + 1] === "HYPH" && tags[rank + 3] === "HYPH" && isNounTag(tags[rank]!)) phrase.head = rank;
  const tag = tags[phrase.head]!;
  const { norm, lemma } = tokens[phrase.head]!;
  if (phrase.nounClass === "desc") phrase.nounClass = classOf(tag, lemma.toLowerCase(), norm);
  phrase.plural = tag === "NNS" || (tag === "NNPS" && !SINGULAR_S.test(norm)) || PLURALS.has(norm);
  const title = titleOf(source, phrase);
  if (title) phrase.title = title;
  phrase.nameType = source.nameAt.get(phrase.last - 1)?.type ?? source.nameAt.get(phrase.head)?.type ?? null;
  if (phrase.nameType === "organization" && bearsTitle(source, phrase)) phrase.nameType = "person";
  return phrase;
}

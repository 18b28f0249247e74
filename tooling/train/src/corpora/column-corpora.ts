import { columnDocuments, type TagTypes } from "./columns.ts";
import { corpusText } from "./folder.ts";
import type { NamedDocument } from "./names.ts";

const FOUR: TagTypes = { PER: "person", ORG: "organization", LOC: "place", MISC: "other" };

/** Fields of CrossNER's politics; "misc" is peoples, religions, posts and what else has a name. */
const POLITICS: TagTypes = {
  person: "person",
  politician: "person",
  organisation: "organization",
  politicalparty: "organization",
  location: "place",
  country: "place",
  election: "other",
  event: "other",
  misc: "other",
};

const EMERGING: TagTypes = {
  person: "person",
  corporation: "organization",
  group: "organization",
  location: "place",
  product: "other",
  "creative-work": "other",
};

/** WikiGold: columns of word and IOB1 tag. The file begins with a document that has no mark. */
export const wikigold = (): NamedDocument[] =>
  columnDocuments(corpusText("wikigold/wikigold.txt"), FOUR)
    .map((sentences, n) => ({ id: `wikigold-${n}`, sentences }))
    .filter(({ sentences }) => sentences.length > 0);

/** A corpus of sentences, or of messages, that have nothing to do with each other: each is a document of its own. */
function apart(manner: string, files: readonly string[], types: TagTypes): NamedDocument[] {
  const sentences = files.flatMap((file) => columnDocuments(corpusText(`${manner}/${file}`), types).flat());
  return sentences.map((sentence, n) => ({ id: `${manner}-${n}`, sentences: [sentence], manner }));
}

/** CrossNER, politics alone of its five fields: sentences of encyclopaedic articles. Its copy of CoNLL-2003 is not ours to use. */
export const crossner = (): NamedDocument[] =>
  apart("crossner", ["politics/train.txt", "politics/dev.txt", "politics/test.txt"], POLITICS);

/** Broad Twitter Corpus, the news (g) and what was said of one event of it (e). */
export const broadTwitter = (): NamedDocument[] => apart("broad-twitter", ["g.conll", "e.conll"], FOUR);

/** WNUT 2017, the training part: messages with names that are rare and new. */
export const wnut17 = (): NamedDocument[] => apart("wnut17", ["wnut17train.conll"], EMERGING);

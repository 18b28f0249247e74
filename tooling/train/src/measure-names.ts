import { findTimexes, isTitleWord, namesOf } from "@chancery/core/training";
import { loadKnowledge, type Knowledge } from "@chancery/knowledge";
import { analyzeTokens, type Analysis } from "@chancery/language";
import {
  createNameTagger,
  NameNetwork,
  shippedNameTagger,
  shippedVectors,
  unpackModel,
  unpackNameNetwork,
  type LabelledSpan,
  type NameTagger,
  type NameType,
} from "@chancery/language/training";

import { hasCorpora } from "./corpora/folder.ts";
import { gumNames } from "./corpora/gum-names.ts";
import { treebank } from "./corpora/gum.ts";
import { nameCorpora, type NameCorpus } from "./corpora/name-corpora.ts";
import type { NamedDocument } from "./corpora/names.ts";
import { ownReports, reportDocuments } from "./corpora/own-reports.ts";
import { nameScores, type NamePair } from "./measures.ts";
import { NAMER_SEEDS, preparedSentence, trainNames } from "./names-trainer.ts";
import { NAME_TRAINING, trainNameNetwork } from "./names/network-trainer.ts";

/**
 * Scores names, exact span and one of three types: the tagger alone, and what core decides from its votes, the knowledge tables
 * and the grammar of names. `tsx src/measure-names.ts [--folds N] [--light]`; without the corpora only the reports are measured.
 *
 *   reports    the held-back part of the project's own reports, by the shipped weights
 *   wikigold   by cross-validation: each document by weights that learnt from none of its fold
 *   re3d       news and government texts, by weights that learnt nothing from that corpus
 *   gum dev    news, interviews and speeches, by the shipped weights
 *
 * With `--light` the weights that are learnt for it are two models and eight rounds of the network instead of eight and twelve: a third
 * of the time, and half a point to a point less.
 */
const flag = process.argv.indexOf("--folds");
const FOLDS = flag < 0 ? 10 : Number(process.argv[flag + 1]);
const LIGHT = process.argv.includes("--light");
const KINDS: Readonly<Record<string, NameType>> = {
  person: "person",
  organization: "organization",
  country: "place",
  place: "place",
};

/** Names of persons without the titles before them: "Madam Speaker", which some corpora have for a name, is none. */
function withoutTitles(forms: readonly string[], names: readonly LabelledSpan[]): LabelledSpan[] {
  return names.flatMap((name) => {
    let { first } = name;
    while (name.type === "person" && first < name.last && isTitleWord(forms[first] ?? "")) first += 1;
    return first < name.last ? [{ ...name, first }] : [];
  });
}

/** A tagger, perceptron and network, that learnt from these documents alone. */
function taggerOf(documents: readonly NamedDocument[]): NameTagger {
  const training = { ...NAME_TRAINING, ...(LIGHT ? { rounds: 8 } : {}) };
  const network = unpackNameNetwork(trainNameNetwork(documents, shippedVectors(), { training }));
  const models = unpackModel(trainNames(documents, LIGHT ? NAMER_SEEDS.slice(0, 2) : NAMER_SEEDS));
  return createNameTagger(models, new NameNetwork(network, shippedVectors()));
}

function tagged(tagger: NameTagger, { sentences }: NamedDocument): NamePair[] {
  const found = tagger(sentences.map(({ forms }) => preparedSentence(forms)));
  return sentences.map(({ forms, names }, i) => ({
    gold: withoutTitles(forms, names),
    found: withoutTitles(forms, found[i] ?? []),
  }));
}

/** The same by core: the tagger's names are put into the analysis, then every voter is heard. Outermost names alone. */
function decided(tagger: NameTagger, { sentences }: NamedDocument, knowledge: Knowledge): NamePair[] {
  const read = analyzeTokens(
    sentences.map(({ forms, spaces }) => forms.map((text, i) => ({ text, spaceAfter: spaces?.[i] ?? true }))),
  );
  const votes = tagger(sentences.map(({ forms }) => preparedSentence(forms)));
  const names = votes.flatMap((own, s) => {
    const offset = read.sentences[s]?.first ?? 0;
    return own.map((name) => ({ ...name, first: name.first + offset, last: name.last + offset }));
  });
  const analysis: Analysis = { ...read, names };
  const times = findTimexes(analysis.text).map(({ span }) => span);
  const outer: { first: number; last: number; type: LabelledSpan["type"] }[] = [];
  for (const { first, last, start, end, kind, form } of namesOf(analysis, knowledge, times)) {
    // "pro-Lima": a name within a word is none of the treebank's words.
    const whole = start === read.tokens[first]?.start && end === read.tokens[last - 1]?.end;
    if (!whole || form === "demonym" || outer.some((other) => other.first <= first && last <= other.last))
      continue;
    outer.push({ first, last, type: KINDS[kind] ?? "other" });
  }
  return sentences.map(({ forms, names: gold }, s) => {
    const { first = 0, last = 0 } = analysis.sentences[s] ?? {};
    const own = outer.filter((name) => name.first >= first && name.last <= last);
    const found = own.map((name) => ({ ...name, first: name.first - first, last: name.last - first }));
    return { gold: withoutTitles(forms, gold), found: withoutTitles(forms, found) };
  });
}

function report(
  name: string,
  documents: readonly NamedDocument[],
  taggerFor: (d: number) => NameTagger,
): void {
  const knowledge = loadKnowledge();
  const alone = documents.flatMap((document, d) => tagged(taggerFor(d), document));
  const all = documents.flatMap((document, d) => decided(taggerFor(d), document, knowledge));
  console.log(`${name}, tagger alone: ${nameScores(alone)}`);
  console.log(`${name}, decided: ${nameScores(all)}`);
}

report("reports, held back", reportDocuments(ownReports("test")), shippedNameTagger);
if (hasCorpora()) {
  const corpora = nameCorpora();
  const except = (name: NameCorpus): NamedDocument[] =>
    Object.entries(corpora).flatMap(([other, documents]) => (other === name ? [] : documents));
  const news = treebank("gum/dev.conllu").filter(({ id }) => /news|interview|speech/.test(id));
  report("gum dev, news, interviews and speeches", gumNames(news), shippedNameTagger);
  const without = taggerOf(except("re3d"));
  report("re3d, learnt nothing from it", corpora.re3d, () => without);
  const rest = except("wikigold");
  const folds = Array.from({ length: FOLDS }, (_, f) =>
    taggerOf([...corpora.wikigold.filter((__, d) => d % FOLDS !== f), ...rest]),
  );
  report(`wikigold, ${FOLDS} folds`, corpora.wikigold, (d) => folds[d % FOLDS] as NameTagger);
} else console.log("the other sets are skipped: no corpora (CHANCERY_DATA)");

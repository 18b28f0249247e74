import type { Names, QuestionView } from "@chancery/services";

import { decisionLines } from "./decision.ts";
import { entryLines, nameIn } from "./entry.ts";
import { quotes } from "./fact.ts";
import { wrapped } from "./text.ts";

const ASKED: Readonly<Record<QuestionView["question"]["kind"], string>> = {
  "same-event": "Are these one event?",
  "same-entity": "Are these one?",
  "same-agreement": "Are these one agreement?",
  lineage: "Does the one follow the other?",
  conflict: "Which is right?",
  contradiction: "The articles and the tables differ: which is right?",
  "carried-decision": "What this was decided about is no longer stated: does it still hold?",
};

/** A question with what one needs to answer it. */
export function questionLines({ question, facts, entries, answer }: QuestionView, names: Names): string[] {
  const { id, kind, strength, subjects, reasons } = question;
  const name = nameIn(names);
  const about =
    facts.length > 0 ? [] : subjects.map((subject) => wrapped(`${name(subject)} · ${subject}`, 2));
  return [
    `${ASKED[kind]} [${kind}, ${strength.toFixed(2)}] ${id}`,
    wrapped(reasons.join(", "), 2),
    ...about,
    ...facts.flatMap(({ evidence, article, fact }) => [
      ...quotes(evidence.map(({ text }) => text)).map((quote) => wrapped(quote, 2)),
      wrapped(`${article.uri} · ${article.id}/${fact.id}`, 4),
    ]),
    ...entries.flatMap((entry) => entryLines(entry, name)),
    ...(answer === null ? [] : decisionLines(answer)),
  ];
}

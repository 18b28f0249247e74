import type { ArticleRecord } from "@chancery/core";

import type { Alignment } from "../align.ts";
import { type ArticleAnswers, list } from "../answers.ts";
import type { Tallies } from "../tally.ts";

/** Linking (each name in the text leads to one entity), kinds, and the dateline's place among the credits. */
export function scoreEntities(
  record: ArticleRecord,
  answers: ArticleAnswers,
  { occurrences, idOf }: Alignment,
  name: string,
  tallies: Tallies,
): void {
  for (const { key, span, optional, entity } of occurrences)
    if (!optional)
      tallies
        .of("linking")
        .add(
          entity !== null && idOf.get(key) === entity,
          `${name} ${key} "${record.source.text.slice(span.start, span.end)}" -> ${entity}`,
        );
  const kinds = new Map(record.entities.map((e) => [e.id, e.kind]));
  for (const { key, kind, optional } of answers.entities) {
    const id = idOf.get(key);
    const found = id === undefined ? undefined : kinds.get(id);
    if (!optional && found !== undefined)
      tallies
        .of("kinds")
        .add(list(kind).includes(found), `${name} ${key} is no ${list(kind)[0]} but ${found}`);
  }
  const place = answers.datelinePlace;
  if (place !== undefined) {
    const id = idOf.get(place);
    tallies
      .of("credits")
      .add(
        id !== undefined && record.article.dateline?.place === id,
        `${name} dateline ${record.article.dateline?.place}`,
      );
  }
}

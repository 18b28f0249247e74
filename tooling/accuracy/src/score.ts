import type { ArticleRecord } from "@chancery/core";

import { align } from "./align.ts";
import type { ArticleAnswers } from "./answers.ts";
import { scoreEntities } from "./parts/entities.ts";
import { scoreEvents } from "./parts/events.ts";
import { scoreFigures } from "./parts/figures.ts";
import { scoreInvariants } from "./parts/invariants.ts";
import { scoreReading } from "./parts/reading.ts";
import { scoreRelations } from "./parts/relations.ts";
import { scoreStatements } from "./parts/statements.ts";
import { Tallies } from "./tally.ts";

/**
 * Scores records against answers, field by field.
 * @param answers each names its article's `file`
 * @param records by that file; an article without one counts as all wrong
 */
export function score(
  answers: readonly ArticleAnswers[],
  records: ReadonlyMap<string, ArticleRecord>,
  tallies = new Tallies(),
): Tallies {
  for (const answer of answers) {
    const record = records.get(answer.file);
    tallies.of("documents").add(record !== undefined, answer.file);
    if (record === undefined) continue;
    const name = answer.file.replace(/\.[^.]+$/, "");
    scoreInvariants(record, name, tallies);
    if (answer.scope !== "events") scoreReading(record, answer, name, tallies);
    const alignment = align(record, answer);
    scoreEntities(record, answer, alignment, name, tallies);
    scoreEvents(record, answer, alignment, name, tallies);
    if (answer.scope === "events") continue;
    scoreStatements(record, answer, alignment, name, tallies);
    scoreRelations(record, answer, alignment, name, tallies);
    scoreFigures(record, answer, alignment, name, tallies);
  }
  return tallies;
}

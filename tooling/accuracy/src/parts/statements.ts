import type { ArticleRecord, StatementFact } from "@chancery/core";

import type { Alignment } from "../align.ts";
import { type ArticleAnswers, list, type StatementAnswer } from "../answers.ts";
import type { Tallies } from "../tally.ts";
import { overlap, plain } from "../text.ts";

/** Speaker, addressee and form are right, and the content does not swallow the words of saying. */
function isWhole(answer: StatementAnswer, found: StatementFact, keyOf: Alignment["keyOf"]): boolean {
  const { cue } = found;
  return (
    !(cue && found.content.some((span) => overlap(span, cue) > 0)) &&
    (Boolean(answer.anySpeaker) || list(answer.speaker).includes(keyOf(found.speaker) ?? "")) &&
    (answer.addressee === undefined || keyOf(found.addressee) === answer.addressee) &&
    list(answer.form).includes(found.form)
  );
}

export function scoreStatements(
  record: ArticleRecord,
  answers: ArticleAnswers,
  { keyOf }: Alignment,
  name: string,
  tallies: Tallies,
): void {
  const text = plain(record.source.text);
  const left = new Set(record.facts.filter((fact) => fact.kind === "statement"));
  const requiredFirst = answers.statements.toSorted(
    (a, b) => Number(a.optional ?? false) - Number(b.optional ?? false),
  );
  for (const answer of requiredFirst) {
    const start = text.indexOf(plain(answer.text));
    const said = { start, end: start + answer.text.length };
    const found = [...left]
      .filter((fact) => fact.content.some((span) => overlap(span, said) > 0.5 * answer.text.length))
      .toSorted((a, b) => Number(isWhole(answer, b, keyOf)) - Number(isWhole(answer, a, keyOf)))[0];
    if (found) left.delete(found);
    // Where several may be named as the speaker, those who said it together have a statement each.
    const speakers = list(answer.speaker);
    if (found && speakers.length > 1)
      for (const other of left)
        if (
          other.content[0]?.start === found.content[0]?.start &&
          other.speaker !== found.speaker &&
          speakers.includes(keyOf(other.speaker) ?? "")
        )
          left.delete(other);
    if (answer.optional) continue;
    const label = `${name} ${list(answer.speaker)[0]}: ${answer.text.slice(0, 60)}`;
    const got = found ? ` got ${keyOf(found.speaker)}/${found.form}/${keyOf(found.addressee)}` : "";
    tallies.of("statements found").add(found !== undefined, label);
    tallies.of("statements whole").add(found !== undefined && isWhole(answer, found, keyOf), label + got);
  }
  for (const fact of left) {
    const [first] = fact.content;
    const words = first ? text.slice(first.start, first.end).slice(0, 80) : "";
    tallies.of("statements found").addExtra(`${name} ${keyOf(fact.speaker)} [${fact.rule}]: ${words}`);
  }
}

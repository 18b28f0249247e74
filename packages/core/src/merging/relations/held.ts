import type { Knowledge } from "@chancery/knowledge";

import type { HeldRelation, Question } from "../../record/index.ts";
import { compareText } from "../order.ts";
import { contradictionOf, contradictionQuestion } from "./contradictions.ts";
import { officeOf } from "./office-of.ts";
import { toldFor } from "./offices.ts";
import { boundsOf, membershipRow, termRow } from "./rows.ts";
import { byFact, daysOf, isOfOtherTime, witness, type Days, type ToldRelation } from "./told-relation.ts";

/** States that articles tell, each once with all who tell it, and the row that says the same; what the tables exclude is asked about. */
export function heldRelations(
  lines: readonly ToldRelation[],
  knowledge: Knowledge,
): { relations: HeldRelation[]; questions: Question[] } {
  const found = new Map<string, { lines: ToldRelation[]; contradicted: boolean }>();
  const questions: Question[] = [];
  for (const line of lines.toSorted(byFact)) {
    const contradiction = contradictionOf(line, knowledge);
    if (contradiction !== null) questions.push(contradictionQuestion(line, contradiction));
    if (line.negated || (line.status !== "actual" && line.status !== "ongoing")) continue;
    const { type, subject, object, value } = line;
    const key = [type, subject, object ?? "", String(value ?? "").toLowerCase(), contradiction !== null].join(
      "|",
    );
    const one = found.get(key);
    if (one === undefined) found.set(key, { lines: [line], contradicted: contradiction !== null });
    else one.lines.push(line);
  }
  const relations = [...found].flatMap(
    ([key, { lines: own, contradicted }]): (readonly [string, HeldRelation])[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { type, subject, object, value } = first;
      const row = contradicted
        ? null
        : (own.map((line) => rowOf(line, knowledge)).find((id) => id !== null) ?? null);
      const when = toldFor(own);
      const witnesses = own.map(witness);
      return [
        [
          key,
          {
            type,
            subject,
            object,
            value: value === null ? null : String(value),
            when,
            witnesses,
            row,
            contradicted,
          },
        ],
      ];
    },
  );
  return {
    relations: relations.toSorted(([a], [b]) => compareText(a, b)).map(([, relation]) => relation),
    questions: questions.toSorted((a, b) => compareText(a.id, b.id)),
  };
}

/** The row that says what an article says, on its days. */
function rowOf(line: ToldRelation, knowledge: Knowledge): string | null {
  const days = daysOf(line);
  if (days === null || isOfOtherTime(line)) return null;
  if (line.type === "holds-office") {
    const office = officeOf(line, knowledge);
    const term = knowledge
      .offices(line.subject)
      .find((one) => one.office === office?.id && canHold(one, days));
    return term === undefined ? null : termRow(term.person, term.office, term.from);
  }
  if (line.type === "member-of" || line.type === "observer-of") {
    const status = line.type === "member-of" ? "member" : "observer";
    const row = knowledge
      .members(line.object ?? "")
      .find((one) => one.member === line.subject && one.status === status && canHold(one, days));
    return row === undefined ? null : membershipRow(row.org, row.member, row.from);
  }
  if (line.type === "capital-of")
    return knowledge.capitalOf(line.subject, days) === line.object
      ? `capitals:${line.object}:${line.subject}`
      : null;
  return null;
}

function canHold(
  { from, to }: { from: string | null; to: string | null },
  { earliest, latest }: Days,
): boolean {
  const [start, end] = [boundsOf(from), boundsOf(to)];
  return (start === null || start.earliest <= latest) && (end === null || earliest <= end.latest);
}

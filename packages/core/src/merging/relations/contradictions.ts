import type { Knowledge } from "@chancery/knowledge";

import { addDays, contentId, factKey, type Question } from "../../record/index.ts";
import { isDismissed, type Rulings } from "../decisions/rulings.ts";
import type { SourceLines } from "../lines/lines.ts";
import { officeOf } from "./office-of.ts";
import { boundsOf, covers, excludes, membershipRow, SOFT_DAYS, termRow } from "./rows.ts";
import { daysOf, isNarrow, isOfOtherTime, type Days, type ToldRelation } from "./told-relation.ts";

/** Why an article and the tables cannot both be right, and the row that says otherwise. */
export interface Contradiction {
  readonly reason: string;
  readonly row: string;
}

/**
 * What the tables certainly say otherwise than an article; null where they do not, or where it cannot be told. A row that is in doubt
 * says nothing, nor does the open end of one: nobody may have written down yet that it ended. Days around a change are soft.
 */
export function contradictionOf(line: ToldRelation, knowledge: Knowledge): Contradiction | null {
  if (isOfOtherTime(line)) return null;
  const days = daysOf(line);
  if (days === null || !isNarrow(days)) return null;
  switch (line.type) {
    case "holds-office":
      return line.negated ? null : ofOffice(line, days, knowledge);
    case "member-of":
      return ofMembership(line, days, knowledge);
    case "age":
      return line.negated ? null : ofAge(line, days, knowledge);
    case "capital-of":
      return line.negated ? null : ofCapital(line, days, knowledge);
    default:
      return null;
  }
}

function ofOffice(line: ToldRelation, days: Days, knowledge: Knowledge): Contradiction | null {
  // "President Carter" is a courtesy to one who was; only with the state is it a statement.
  const office = line.object === null ? null : officeOf(line, knowledge);
  if (office === null) return null;
  const own = knowledge.offices(line.subject).filter((term) => term.office === office.id);
  if (own.some((term) => !excludes(term, days))) return null;
  const [last] = own;
  if (last !== undefined)
    return { reason: "not-in-office", row: termRow(last.person, last.office, last.from) };
  if (office.seats !== "1") return null;
  const holders = knowledge.holders(office.id).filter((term) => covers(term, days) && !term.acting);
  const [other] = holders;
  // One whom the tables do not know may be the holder under another name.
  if (other === undefined || line.subject.startsWith("local:")) return null;
  return { reason: "other-holder", row: termRow(other.person, other.office, other.from) };
}

function ofMembership(line: ToldRelation, days: Days, knowledge: Knowledge): Contradiction | null {
  const { subject, object, negated } = line;
  if (object === null) return null;
  const rows = knowledge.members(object).filter(({ member }) => member === subject);
  const [first] = rows;
  if (first === undefined) return null;
  if (negated) {
    const row = rows.find((one) => one.status === "member" && covers(one, days));
    return row === undefined ? null : { reason: "is-member", row: membershipRow(object, subject, row.from) };
  }
  // A candidate, observer or suspended member is loosely called a member.
  if (rows.some((row) => !excludes(row, days))) return null;
  return { reason: "no-member", row: membershipRow(object, subject, first.from) };
}

/** Years by which ages in print are off: birthdays are not looked up. */
const AGE_OFF = 1;

function ofAge(
  { subject, value }: ToldRelation,
  { earliest, latest }: Days,
  knowledge: Knowledge,
): Contradiction | null {
  const born = boundsOf(knowledge.entity(subject)?.born ?? null);
  if (born === null || typeof value !== "number") return null;
  const least = yearsBetween(born.latest, earliest) - AGE_OFF;
  const most = yearsBetween(born.earliest, latest) + AGE_OFF;
  return value < least || value > most ? { reason: "age", row: `people:${subject}` } : null;
}

const yearsBetween = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);

/** A town that was the capital at another time, and is not in the months around the article. */
function ofCapital(
  { subject, object }: ToldRelation,
  days: Days,
  knowledge: Knowledge,
): Contradiction | null {
  if (object === null) return null;
  const around = [addDays(days.earliest, -SOFT_DAYS), days.earliest, addDays(days.latest, SOFT_DAYS)];
  if (around.some((day) => knowledge.capitalOf(subject, { earliest: day, latest: day }) === object))
    return null;
  const once = knowledge.capitalOf(subject, { earliest: null, latest: null }) === object;
  return once ? { reason: "no-capital", row: `capitals:${object}:${subject}` } : null;
}

/** What is asked of a contradiction: which of the two is wrong. */
export const contradictionQuestion = (line: ToldRelation, { reason, row }: Contradiction): Question => ({
  id: `ask-${contentId("contradiction", factKey(line), row)}`,
  kind: "contradiction",
  subjects: [factKey(line)],
  strength: CONTRADICTED,
  reasons: [reason, row],
});

const CONTRADICTED = 0.6;

/** Questions about all that a source says against the tables, rejected facts left out. */
export function contradictionQuestions(
  { relations, published }: Pick<SourceLines, "relations" | "published">,
  { rejected, dismissed }: Pick<Rulings, "rejected" | "dismissed">,
  knowledge: Knowledge,
): Question[] {
  return relations.flatMap((line) => {
    const told = { ...line, published };
    const contradiction = rejected.has(factKey(line)) ? null : contradictionOf(told, knowledge);
    if (contradiction === null) return [];
    const question = contradictionQuestion(told, contradiction);
    return isDismissed(dismissed, question.id, question.subjects) ? [] : [question];
  });
}

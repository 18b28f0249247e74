import type { Knowledge, Membership } from "@chancery/knowledge";

import { addDays, type Witness } from "../../record/index.ts";
import { compareText } from "../order.ts";
import { contradictionOf } from "./contradictions.ts";
import { boundsOf, membershipRow } from "./rows.ts";
import { byFact, daysOf, witness, type ToldRelation } from "./told-relation.ts";

/** Whether a state is in a body on a day. `unknown`: neither the tables nor an article says; not to be named is not to be out. */
export interface MembershipOn {
  readonly member: string;
  readonly is: Membership["status"] | "not" | "unknown";
  /** The row that says so; a member by articles alone has none. */
  readonly row: string | null;
  readonly since: string | null;
  /** Articles that say so of that time. */
  readonly witnesses: readonly Witness[];
  /** Articles that say otherwise. */
  readonly against: readonly Witness[];
  /** The tables and an article cannot both be right. */
  readonly contradicted: boolean;
}

/** Days before and after its own for which an article's "is a member" is taken as a sign: it is no list of joinings and leavings. */
const SAID_WITHIN = 366;

/**
 * The members of a body on a day: by the tables for that day, and by articles whose statement can hold then. A state that the tables have
 * in the body on other days only, with dates beyond doubt, is not in it. An article that names three members says nothing of the others.
 */
export function membersOn(
  body: string,
  day: string,
  relations: readonly ToldRelation[],
  knowledge: Knowledge,
): MembershipOn[] {
  const found = new Map<string, MembershipOn>();
  for (const one of byRows(body, day, knowledge)) found.set(one.member, one);
  for (const line of relations.toSorted(byFact)) {
    if (!isAbout(line, body, day) || isOfOtherRow(line, body, day, knowledge)) continue;
    const is = line.negated
      ? ("not" as const)
      : line.type === "member-of"
        ? ("member" as const)
        : ("observer" as const);
    const known = found.get(line.subject) ?? {
      member: line.subject,
      is,
      row: null,
      since: null,
      witnesses: [],
      against: [],
      contradicted: false,
    };
    // Of two articles neither is believed before the other: what they differ on is unknown.
    const agreed = known.row === null && known.is !== is ? "unknown" : known.is;
    const agrees = known.row === null ? agreed === is : known.is === is || known.is === "unknown";
    found.set(line.subject, {
      ...known,
      is: known.row !== null && known.is === "unknown" ? is : agreed,
      witnesses: agrees ? [...known.witnesses, witness(line)] : known.witnesses,
      against: agrees ? known.against : [...known.against, witness(line)],
      contradicted:
        known.contradicted || contradictionOf(line, knowledge) !== null || (isCertain(known) && is === "not"),
    });
  }
  return [...found.values()].sort((a, b) => compareText(a.member, b.member));
}

const isCertain = ({ row, is }: MembershipOn): boolean =>
  row !== null && (is === "member" || is === "observer");

function byRows(body: string, day: string, knowledge: Knowledge): MembershipOn[] {
  const holding = new Map(
    knowledge
      .members(body, { earliest: day, latest: day })
      .map((row) => [row.member, row] as const)
      .toReversed(),
  );
  const states = new Map<string, Membership[]>();
  for (const row of knowledge.members(body)) states.set(row.member, [...(states.get(row.member) ?? []), row]);
  return [...states].flatMap(([member, rows]): MembershipOn[] => {
    const row = holding.get(member) ?? (rows.every((one) => isElsewhere(one, day)) ? rows[0] : undefined);
    if (row === undefined) return [];
    const holds = holding.get(member)?.holds;
    return [
      {
        member,
        is: holds === undefined ? "not" : holds === "certain" ? row.status : "unknown",
        row: membershipRow(body, member, row.from),
        since: holds === undefined ? null : row.from,
        witnesses: [],
        against: [],
        contradicted: false,
      },
    ];
  });
}

/** Whether the row, by dates beyond doubt, holds at another time. */
function isElsewhere({ from, to }: Membership, day: string): boolean {
  const [start, end] = [boundsOf(from), boundsOf(to)];
  return (start !== null && day < start.earliest) || (end !== null && day > end.latest);
}

/** Whether the tables tell of a change between the day of the article and the day asked: then it speaks of what was before or after. */
function isOfOtherRow(line: ToldRelation, body: string, day: string, knowledge: Knowledge): boolean {
  const days = line.when === null ? daysOf(line) : null;
  if (days === null) return false;
  const rowOn = (earliest: string, latest: string): string | undefined =>
    knowledge.members(body, { earliest, latest }).find(({ member }) => member === line.subject)?.from ??
    undefined;
  return rowOn(day, day) !== rowOn(days.earliest, days.latest);
}

function isAbout(line: ToldRelation, body: string, day: string): boolean {
  if (line.object !== body || line.status !== "actual") return false;
  if (line.type !== "member-of" && line.type !== "observer-of") return false;
  const { when } = line;
  if (when !== null) return (when.earliest ?? day) <= day && day <= (when.latest ?? day);
  if (line.background) return false;
  // Where it is not known when the article was written, it is taken for what it says.
  const days = daysOf(line);
  return (
    days === null || (addDays(days.earliest, -SAID_WITHIN) <= day && day <= addDays(days.latest, SAID_WITHIN))
  );
}

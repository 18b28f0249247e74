import type { Knowledge } from "@chancery/knowledge";

import type { HeldRelation, Witness, When } from "../../record/index.ts";
import type { RelationLine } from "../lines.ts";
import { compareText } from "../order.ts";

const witness = ({ source, fact, evidence }: RelationLine): Witness => ({
  source,
  fact,
  spans: [...evidence],
});

/** A row's stretch, `to` being the first day after, as a When. */
function between(from: string | null, to: string | null): When | null {
  if (from === null && to === null) return null;
  return {
    edtf: `${from ?? ".."}/${to ?? ".."}`,
    earliest: from === null ? null : firstDay(from),
    latest: to === null ? null : firstDay(to),
  };
}

/** First day that an EDTF date of the tables can mean. */
const firstDay = (edtf: string): string => {
  const plain = edtf.replaceAll(/[?~]/g, "");
  return plain.length === 4 ? `${plain}-01-01` : plain.length === 7 ? `${plain}-01` : plain.slice(0, 10);
};

/**
 * Who held an office of a person, or a person's offices, by the tables and by what articles say. What an article says of an office that the
 * tables give to others on every day that it can mean is contradicted; "former", "acting" and "-elect" never are.
 */
export function officesHeld(
  person: string,
  relations: readonly RelationLine[],
  knowledge: Knowledge,
): HeldRelation[] {
  const rows = knowledge.offices(person).map(({ office, from, to, acting }): HeldRelation => {
    const { polity = null, title = office } = knowledge.office(office) ?? {};
    return {
      type: "holds-office",
      subject: person,
      object: polity,
      value: acting ? `acting ${title}` : title,
      when: between(from, to),
      witnesses: [],
      row: `terms:${person}:${office}:${from ?? ""}`,
      contradicted: false,
    };
  });
  return [
    ...rows,
    ...told(
      "holds-office",
      relations.filter(({ subject }) => subject === person),
    ),
  ].sort(
    (a, b) =>
      compareText(a.when?.earliest ?? "9", b.when?.earliest ?? "9") ||
      compareText(a.value ?? "", b.value ?? ""),
  );
}

function told(type: HeldRelation["type"], relations: readonly RelationLine[]): HeldRelation[] {
  const found = new Map<string, HeldRelation>();
  for (const line of relations) {
    if (line.type !== type || line.negated || line.status !== "actual") continue;
    const value = line.value === null ? null : String(line.value);
    const key = `${line.subject} ${line.object ?? ""} ${value?.toLowerCase() ?? ""}`;
    const one = found.get(key) ?? {
      type,
      subject: line.subject,
      object: line.object,
      value,
      when: line.when,
      witnesses: [],
      row: null,
      contradicted: false,
    };
    found.set(key, { ...one, witnesses: [...one.witnesses, witness(line)] });
  }
  return [...found.values()];
}

/** Whether a state is in a body on a day. `unknown`: neither the tables nor an article says; not to be named is not to be out. */
export interface MembershipOn {
  readonly member: string;
  readonly is: "member" | "observer" | "candidate" | "associate" | "suspended" | "not" | "unknown";
  /** Rows and articles that say so; a member by articles alone has no row. */
  readonly row: string | null;
  readonly since: string | null;
  readonly witnesses: readonly Witness[];
  /** The tables and an article cannot both be right. */
  readonly contradicted: boolean;
}

/**
 * The members of a body on a day: by the tables for that day, and by articles whose statement can hold then. An article that names three
 * members says nothing of the others.
 */
export function membersOn(
  body: string,
  day: string,
  relations: readonly RelationLine[],
  knowledge: Knowledge,
): MembershipOn[] {
  const on = { earliest: day, latest: day };
  const found = new Map<string, MembershipOn>();
  for (const { member, status, from, holds } of knowledge.members(body, on)) {
    found.set(member, {
      member,
      is: holds === "certain" ? status : "unknown",
      row: `memberships:${body}:${member}:${from ?? ""}`,
      since: from,
      witnesses: [],
      contradicted: false,
    });
  }
  const listed = found.size > 0;
  for (const line of relations) {
    if (line.object !== body || line.status !== "actual" || line.background) continue;
    if (line.type !== "member-of" && line.type !== "observer-of") continue;
    if ((line.when?.earliest ?? day) > day || (line.when?.latest ?? day) < day) continue;
    const is = line.negated ? "not" : line.type === "member-of" ? "member" : "observer";
    const known = found.get(line.subject);
    const differs = known !== undefined && known.row !== null && known.is !== "unknown" && known.is !== is;
    found.set(line.subject, {
      member: line.subject,
      is: known?.row ? known.is : is,
      row: known?.row ?? null,
      since: known?.since ?? null,
      witnesses: [...(known?.witnesses ?? []), witness(line)],
      // A body whose members the tables list, without this one on that day: both cannot be right.
      contradicted:
        (known?.contradicted ?? false) ||
        differs ||
        (listed && known === undefined && is === "member" && line.when !== null),
    });
  }
  return [...found.values()].sort((a, b) => compareText(a.member, b.member));
}

import { parse } from "csv-parse/sync";

import type { Knowledge } from "../types.ts";

/** A state that one side has in a body and the other has not. */
export interface MemberDifference {
  readonly body: string;
  readonly state: string;
  /** "theirs": the list has it and we have no day on which it was a member; "ours": we have it throughout, the list has it not. */
  readonly only: "theirs" | "ours";
}

export interface ComparedMembers {
  /** Bodies of ours with members that the list has under the same name. */
  readonly bodies: readonly string[];
  readonly agreeing: number;
  readonly differences: readonly MemberDifference[];
}

/**
 * Codes and names of country-organizations-2020.csv that mean another body than ours so called, or one that we keep by another name
 * ("ICC" is its Chamber of Commerce, "ICCT" the Court). Null: not compared.
 */
const BODIES: Readonly<Record<string, string | null>> = {
  ICC: null,
  ICCT: "org.icc",
  CE: "org.council-of-europe",
  C: "org.commonwealth",
  AL: null,
  LAS: "org.arab-league",
  EEU: null,
  BA: null,
  PA: null,
  CP: null,
  CD: null,
  FZ: null,
  IDB: "org.isdb",
  USAN: null,
  IOC: null,
  "G-7": "org.g7",
  "G-20": "org.g20",
  "G-77": "org.g77",
};
/** The list is undated; what it says was so on some day of these years. */
const YEARS = { earliest: "2010-01-01", latest: "2020-12-31" };

type Cells = Readonly<Record<string, string>>;

/** Members by the list beside ours, in bodies that both have. */
export function compareMembers(csv: string, knowledge: Knowledge): ComparedMembers {
  const theirs = new Map<string, Set<string>>();
  for (const cells of parse<Cells>(csv, { columns: true, bom: true })) {
    const [state = "", code = "", name = ""] = [cells["ISO_3166_2"], cells["org_id"], cells["org_name"]];
    if (cells["org_member"]?.trim() !== "member") continue;
    const body = bodyOf(code.trim(), name.trim(), knowledge);
    if (body !== null) theirs.set(body, (theirs.get(body) ?? new Set()).add(state));
  }
  const differences: MemberDifference[] = [];
  const bodies: string[] = [];
  let agreeing = 0;
  for (const [body, states] of theirs) {
    const rows = knowledge
      .members(body, YEARS)
      .filter(({ member, status }) => status === "member" && knowledge.entity(member)?.kind === "country");
    // Bodies of the whole world have no rows of members.
    if (rows.length === 0) continue;
    bodies.push(body);
    const ours = new Set(rows.map(({ member }) => member));
    const throughout = rows.filter(({ holds }) => holds === "certain").map(({ member }) => member);
    for (const state of states)
      if (ours.has(state)) agreeing += 1;
      else differences.push({ body, state, only: "theirs" });
    for (const state of throughout) if (!states.has(state)) differences.push({ body, state, only: "ours" });
  }
  return { bodies, agreeing, differences };
}

function bodyOf(code: string, name: string, knowledge: Knowledge): string | null {
  if (Object.hasOwn(BODIES, code)) return BODIES[code] ?? null;
  for (const text of [name, code]) {
    const bodies = new Set(
      knowledge.lookup(text).flatMap(({ kind, entity }) => (kind === "organization" ? [entity] : [])),
    );
    if (bodies.size === 1) return [...bodies][0] ?? null;
  }
  return null;
}

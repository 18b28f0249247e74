import { MONARCHS, wordSet } from "@chancery/language";

import type { Polities } from "../../shared/polity.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { familyOf } from "./families.ts";

// Those of one rank do not sit where those of another do: a meeting of foreign ministers is not the one of their presidents.

type Rank = "leaders" | "ministers" | "officials";

/** "a meeting of foreign ministers ... the summit of leaders", "the ministers will meet ... Presidents Addo and Quispe met". */
export function ranksDiffer(view: View, a: Candidate, b: Candidate, polities: Polities): boolean {
  if (familyOf(a.type) !== "meet") return false;
  const x = rankOf(view, a, polities);
  if (x === null) return false;
  const y = rankOf(view, b, polities);
  return y !== null && x !== y;
}

/** Of which rank those are who meet: by the offices of the people named, else by the noun that tells of them; null where they differ or nothing says. */
function rankOf(view: View, candidate: Candidate, polities: Polities): Rank | null {
  const { roles, when } = candidate;
  const people = roles.filter(({ entity }) => view.kindOf(entity) === "person");
  if (people.length === 0) return toldRank(view, candidate);
  const ranks = new Set(
    people.map(({ entity }) => rankOfOffice(view, polities.officeOf(entity, when?.value ?? null))),
  );
  const [rank = null] = ranks;
  return ranks.size === 1 ? rank : null;
}

/** The rank of an office, given by its id or, where the base has none, by its title. */
function rankOfOffice({ doc: { knowledge } }: View, office: string | null): Rank | null {
  if (office === null) return null;
  const row = knowledge.office(office);
  if (row?.is.some((name) => /^(?:hos|hog|monarch|leader)$/.test(name)) === true) return "leaders";
  const title = row?.title ?? office;
  if (row?.is.includes("deputy") === true || UNDER.test(title)) return "officials";
  if (row?.is.includes("fm") === true) return "ministers";
  if (/\bminister\b/i.test(title)) return /\bprime\b/i.test(title) ? "leaders" : "ministers";
  return HEADS.has(title.toLowerCase()) ? "leaders" : null;
}
const UNDER = /\b(?:vice|deputy|assistant|under-?secretary|director|ambassador)\b/i;
const HEADS: ReadonlySet<string> = wordSet("president premier chancellor", MONARCHS);

/** "a meeting of EU foreign ministers", "the leaders of both states will meet": by the plural that says who comes together. */
function toldRank(view: View, { pattern, trigger, clause, passage: { sentence } }: Candidate): Rank | null {
  if (pattern.endsWith(".verb")) {
    const subject = clause?.subject;
    return clause == null || subject == null || clause.verb.passive ? null : rankOfNoun(view, subject.head);
  }
  if (!pattern.endsWith(".noun") || !/^(?:of|between|among)$/.test(view.norm(trigger + 1))) return null;
  for (let at = trigger + 2; at < Math.min(trigger + 8, sentence.last); at += 1) {
    const rank = rankOfNoun(view, at);
    if (rank !== null) return rank;
    if (!/^(?:ADJ|NOUN|PROPN|DET|PART|NUM|CCONJ)$/.test(view.token(at)?.upos ?? "")) return null;
  }
  return null;
}

function rankOfNoun(view: View, at: number): Rank | null {
  const noun = view.norm(at);
  const before = view.norm(at - 1);
  if (noun === "ministers")
    return before === "prime" ? "leaders" : /^(?:vice|deputy)$/.test(before) ? "officials" : "ministers";
  return LEADERS.test(noun) && !/^(?:vice|deputy)$/.test(before) ? "leaders" : null;
}
const LEADERS = /^(?:leaders|heads|presidents|premiers)$/;

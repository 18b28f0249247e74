import type { ArticleRecord, Fact } from "../../record/index.ts";
import { compareText, sorted } from "../order.ts";

/** What became of a fact in the newer version. Ids are those of each version's own record. */
export interface FactChange {
  readonly change: "same" | "removed" | "added" | "changed";
  readonly before: string | null;
  readonly after: string | null;
  /** Of a changed fact: the fields that say something else. */
  readonly fields: readonly string[];
}

/** Fields that say where and how a fact was read, not what it says. */
const READ = new Set(["id", "evidence", "support", "confidence", "rule", "content", "cue", "codes"]);

/** What a fact says, field by field; of a statement also its words. */
function saidBy(fact: Fact, text: string): Record<string, string> {
  const said: Record<string, string> = {};
  for (const [field, value] of Object.entries(fact)) {
    if (READ.has(field)) continue;
    const list = field === "participants" || field === "about" || field === "of";
    said[field] = JSON.stringify(
      list && Array.isArray(value) ? sorted(value.map((one) => JSON.stringify(one))) : value,
    );
  }
  if (fact.kind === "statement")
    said["content"] = fact.content.map(({ start, end }) => text.slice(start, end)).join(" ");
  return said;
}

/** Where facts are of one kind and these fields agree, they are one fact told otherwise. */
const MAIN: Readonly<Record<Fact["kind"], readonly string[]>> = {
  event: ["participants", "when", "place", "about"],
  statement: ["speaker", "content"],
  relation: ["subject", "object", "value"],
  figure: ["measure", "value", "of", "period"],
};
const typeOf = (fact: Fact): string =>
  fact.kind === "event" || fact.kind === "relation" ? `${fact.kind}:${fact.type}` : fact.kind;

interface Said {
  readonly fact: Fact;
  readonly said: Readonly<Record<string, string>>;
}

/**
 * Which facts of an article its newer version keeps, drops, adds, or tells otherwise. Facts are told by what they say: where they
 * stand in the text is no difference.
 */
export function diffFacts(before: ArticleRecord, after: ArticleRecord): FactChange[] {
  const read = ({ facts, source }: ArticleRecord): Said[] =>
    facts.map((fact) => ({ fact, said: saidBy(fact, source.text) }));
  const [old, now] = [read(before), read(after)];
  const changes: FactChange[] = [];
  const equal = new Map<string, Said[]>();
  for (const one of now) {
    const key = JSON.stringify(one.said);
    equal.set(key, [...(equal.get(key) ?? []), one]);
  }
  const kept = new Set<Said>();
  const gone: Said[] = [];
  for (const one of old) {
    const match = equal.get(JSON.stringify(one.said))?.shift();
    if (match === undefined) gone.push(one);
    else {
      kept.add(match);
      changes.push({ change: "same", before: one.fact.id, after: match.fact.id, fields: [] });
    }
  }
  const left = now.filter((one) => !kept.has(one));
  for (const one of gone) {
    const at = closest(one, left);
    const [match] = at < 0 ? [] : left.splice(at, 1);
    changes.push({
      change: match === undefined ? "removed" : "changed",
      before: one.fact.id,
      after: match?.fact.id ?? null,
      fields: match === undefined ? [] : differing(one, match),
    });
  }
  changes.push(
    ...left.map(({ fact }): FactChange => ({ change: "added", before: null, after: fact.id, fields: [] })),
  );
  return changes;
}

/** The fact of the same type that shares most of its main fields, at least half; -1 where none does. */
function closest({ fact, said }: Said, others: readonly Said[]): number {
  const main = MAIN[fact.kind];
  let best = -1;
  let most = 0;
  for (const [i, other] of others.entries()) {
    if (typeOf(other.fact) !== typeOf(fact)) continue;
    // A field that neither fills says nothing.
    const filled = main.filter((field) => !isEmpty(said[field]) || !isEmpty(other.said[field]));
    const shared = filled.filter((field) => said[field] === other.said[field]).length;
    if (shared > most && shared * 2 >= filled.length) [best, most] = [i, shared];
  }
  return best;
}

const isEmpty = (value: string | undefined): boolean =>
  value === undefined || value === "null" || value === "[]";

const differing = (a: Said, b: Said): string[] =>
  [...new Set([...Object.keys(a.said), ...Object.keys(b.said)])]
    .filter((field) => a.said[field] !== b.said[field])
    .sort(compareText);

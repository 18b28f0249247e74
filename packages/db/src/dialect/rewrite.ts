import { tsqueryOf } from "./tsquery.ts";

/*
 * Queries are written once, in the SQL of SQLite. What PostgreSQL says otherwise is rewritten here, in one place, on its way to
 * the server. A statement's text is ours: whatever people type is bound.
 */

/** Wording for wording. The functions of SQLite that are missing are made by the migration `sqlite-functions`. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  // SQLite joins in the order given when a join is called a cross join; PostgreSQL knows how much each table holds.
  [/\bcross join\b/g, "join"],
  // A value that is only compared with null has no type.
  [/(\$\d+) is (not )?null\b/g, "$1::text is $2null"],
];

const MATCH = /\b(\w+_fts) match \$(\d+)/g;
const RANK = /\bbm25\((\w+_fts)((?:, [\d.]+)*)\)/g;

export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

/** A statement as PostgreSQL reads it. */
export function rewritten({ text, params }: Statement): Statement {
  let out = text;
  for (const [from, to] of WORDINGS) out = out.replace(from, to);
  if (!out.includes("_fts")) return { text: out, params };
  const bound = [...params];
  const asked = new Map<string, string>();
  out = out.replace(MATCH, (_, index: string, number: string) => {
    const at = Number(number) - 1;
    bound[at] = tsqueryOf(String(params[at]));
    asked.set(index, `$${number}::tsquery`);
    return `${index}.document @@ $${number}::tsquery`;
  });
  out = out.replace(RANK, (_, index: string, weights: string) => {
    const query = asked.get(index);
    // Less is better, as with BM25.
    return query === undefined ? "0" : `-ts_rank(${weightsOf(weights)}, ${index}.document, ${query}, 1)`;
  });
  return { text: out, params: bound };
}

/** ", 1.0, 2.0" -> the weights of D, C, B and A, the greatest of them 1. */
function weightsOf(given: string): string {
  const weights = given.split(",").slice(1).map(Number);
  const most = Math.max(1, ...weights);
  const [a = 1, b = 1, c = 1] = weights;
  return `'{1,${c / most},${b / most},${a / most}}'`;
}

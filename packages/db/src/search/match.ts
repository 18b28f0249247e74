import type { Criteria, Searched } from "./criteria.ts";
import { ftsQuery } from "./query.ts";

export interface Match {
  /** What the full-text index is asked for; null where no words are looked for. */
  readonly wanted: string | null;
  /** What must not be found, where nothing is looked for. */
  readonly unwanted: string | null;
  /** Words were given, none of which can be looked for: nothing answers. */
  readonly impossible: boolean;
}

/** The words of the criteria as the full-text index wants them. What was said stands in a fact's words alone. */
export function matchOf(
  scope: Searched,
  { terms, without, said, unsaid }: Pick<Criteria, "terms" | "without" | "said" | "unsaid">,
): Match {
  const column = (text: string): string => (scope === "facts" ? `{words} : (${text})` : `(${text})`);
  const own = ftsQuery(terms);
  const spoken = scope === "facts" ? ftsQuery(said) : null;
  const wanted = [own, spoken === null ? null : column(spoken)].filter((part) => part !== null);
  const unwanted = [
    ...without.flatMap((term) => ftsQuery([term]) ?? []),
    ...(scope === "facts" ? unsaid.flatMap((term) => column(ftsQuery([term]) ?? '""')) : []),
  ];
  const not = unwanted.length === 0 ? null : unwanted.map((part) => `(${part})`).join(" OR ");
  if (wanted.length === 0)
    return { wanted: null, unwanted: not, impossible: terms.length > 0 && own === null };
  const all = wanted.map((part) => `(${part})`).join(" AND ");
  return { wanted: not === null ? all : `(${all}) NOT (${not})`, unwanted: null, impossible: false };
}

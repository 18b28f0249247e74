/** What the address of a pair names. */
export type PairAddress =
  | { readonly kind: "pair"; readonly a: string; readonly b: string }
  | { readonly kind: "elsewhere"; readonly path: string }
  | { readonly kind: "none" };

export const pairPath = (one: string, other: string): string => `/r/${[one, other].toSorted().join("-")}`;

/** Two codes of states in alphabetical order; the other order and small letters lead there. */
export function pairAddress(written: string): PairAddress {
  const match = /^([a-z]{2}|[a-z]{4})-([a-z]{2}|[a-z]{4})$/i.exec(written);
  if (match === null) return { kind: "none" };
  const [one = "", other = ""] = match.slice(1).map((code) => code.toUpperCase());
  if (one === other) return { kind: "none" };
  const path = pairPath(one, other);
  return path === `/r/${written}` ? { kind: "pair", a: one, b: other } : { kind: "elsewhere", path };
}

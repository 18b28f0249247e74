import type { NameHit } from "@chancery/knowledge";

/** 0 for a strong name, 1 for a weak one, 2 for a metonym. */
const strength = ({ form, strength: worth }: NameHit): number =>
  form === "metonym" ? 2 : worth === "strong" ? 0 : 1;

/** Best first: strong names, weak names, metonyms; otherwise in the order of the knowledge base. */
export const bestFirst = (hits: readonly NameHit[]): readonly NameHit[] =>
  hits.toSorted((a, b) => strength(a) - strength(b));

/** The unique ids of the hits, best first. */
export const idsOf = (hits: readonly NameHit[]): readonly string[] => [
  ...new Set(bestFirst(hits).map(({ entity }) => entity)),
];

export const FORM = { name: "name", acronym: "acronym", demonym: "demonym", metonym: "metonym" } as const;

import { wordSet } from "../word-set.ts";

/** Forms of the verbs that make perfect tenses and passives, in lower case. */
export const AUXILIARIES: ReadonlySet<string> = wordSet(
  "has have had having be been being is are was were am 's 've 'd 're 'm get gets got getting gotten",
);

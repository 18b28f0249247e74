import type { ResolvedMention } from "../../../document/index.ts";
import type { Reader, Ref } from "../reader.ts";
import { onlyOne, spokenOf } from "./spoken-of.ts";

const UNIONS = new Set(["igo", "bloc", "alliance", "pact", "forum"]);
const UNION =
  /\b(?:union|organi[sz]ation|community|league|alliance|association|bloc|commonwealth|forum|council|cooperation|pact|partnership|group|quad|g\d+|compact|federation|confederation)\b/i;

/** A body of states: a ministry or a company "includes" states in another sense. */
export function isUnion(reader: Reader, id: string): boolean {
  const known = reader.doc.knowledge.entity(id);
  if (UNIONS.has(known?.subtype ?? "")) return true;
  return UNION.test(reader.nameOf(id));
}

const namesUnion =
  (reader: Reader) =>
  ({ kind, entity }: ResolvedMention): boolean =>
    kind === "organization" && isUnion(reader, entity);

/** The one body of states that was spoken of last before a token, as `spokenOf` has it. */
export const unionSpokenOf = (reader: Reader, before: number): readonly Ref[] | null =>
  spokenOf(reader, before, namesUnion(reader));

/** The one body of states that the article has named so far; none where it has named several. */
export function onlyUnion(reader: Reader, before: number): readonly Ref[] {
  const is = namesUnion(reader);
  const named = reader.doc.mentions.filter((one) => one.first < before && !one.inner && is(one));
  return onlyOne(reader, named) ?? [];
}

import type { Knowledge } from "@chancery/knowledge";

import type { AgreementHistory, Entry, Witness } from "../../record/index.ts";
import { compareText } from "../order.ts";
import { byFact, witness } from "../relations/told-relation.ts";
import type { AgreementParts } from "./history.ts";

/** Types of entries in which those who take part bind themselves. */
const BINDING: ReadonlySet<string> = new Set(["signing", "ratification", "accession"]);

/** Parties by the tables, by what articles say, and by who signed in whose name; each with the words that say so. */
export function partiesOf({
  group: { id },
  entries,
  relations,
  knowledge,
}: AgreementParts): AgreementHistory["parties"] {
  const found = new Map<string, Witness[]>();
  const add = (entity: string, ...witnesses: Witness[]): void => {
    found.set(entity, [...(found.get(entity) ?? []), ...witnesses]);
  };
  for (const party of knowledge.entity(id)?.parties ?? []) add(party);
  for (const line of relations) {
    if (line.type === "party-to" && line.object === id && !line.negated && line.status === "actual")
      add(line.subject, witness(line));
  }
  for (const entry of entries) {
    if (!BINDING.has(entry.type) || entry.negated || entry.status === "planned" || !entry.about.includes(id))
      continue;
    for (const { entity, witnesses } of boundBy(entry, knowledge)) add(entity, ...witnesses);
  }
  return [...found]
    .map(([entity, witnesses]) => ({ entity, witnesses: firstEach(witnesses) }))
    .sort((a, b) => compareText(a.entity, b.entity));
}

/** States and bodies that an entry names as parties or signatories; people sign for others, who are named where they are told. */
export function boundBy(
  { fields, type }: Entry,
  knowledge: Knowledge,
): { entity: string; witnesses: Witness[] }[] {
  const values = fields.find(({ field }) => field === "participants")?.values ?? [];
  return values.flatMap(({ value, witnesses }) => {
    const { entity, role } = splitParticipant(value);
    const kind = knowledge.entity(entity)?.kind;
    const binds = role === "party" || role === "signatory";
    // A parliament that ratifies binds its state, and is no party itself.
    const party = kind === "country" || (kind === "organization" && type === "signing");
    return binds && party ? [{ entity, witnesses: [...witnesses] }] : [];
  });
}

/** A participant as collation writes it: "role entity". */
function splitParticipant(value: string): { entity: string; role: string } {
  const at = value.indexOf(" ");
  return { entity: value.slice(at + 1), role: value.slice(0, Math.max(0, at)) };
}

/** One witness a fact, in order. */
export function firstEach(witnesses: readonly Witness[]): Witness[] {
  const seen = new Set<string>();
  return witnesses.toSorted(byFact).filter(({ source, fact }) => {
    const key = `${source}/${fact}`;
    return !seen.has(key) && seen.add(key);
  });
}

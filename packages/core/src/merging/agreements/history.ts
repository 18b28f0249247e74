import type { Knowledge } from "@chancery/knowledge";

import type { AgreementHistory, EntityGroup, Entry, Witness } from "../../record/index.ts";
import type { RelationLine } from "../lines.ts";
import { compareText, distinct } from "../order.ts";

/** What a history is made of: everything that the record has on one agreement. */
export interface AgreementParts {
  /** The agreement's group; `id` is what entries name under `about`. */
  readonly group: Pick<EntityGroup, "id" | "members">;
  /** Entries about it. */
  readonly entries: readonly Entry[];
  /** Relations that name it on either side, ids canonical. */
  readonly relations: readonly RelationLine[];
  readonly knowledge: Knowledge;
}

/** Types of entries that are steps of an agreement. */
const STEPS: ReadonlySet<string> = new Set([
  "negotiation",
  "conclusion",
  "signing",
  "ratification",
  "accession",
  "adoption",
  "amendment",
  "termination",
]);

const EDGES: Readonly<Record<string, AgreementHistory["edges"][number]["rel"]>> = {
  supersedes: "supersedes",
  amends: "amends",
};

const witness = ({ source, fact, evidence }: RelationLine): Witness => ({
  source,
  fact,
  spans: [...evidence],
});

/**
 * Steps, parties and lineage of an agreement, from entries, from what articles say and from the tables. An edge that only articles tell is
 * uncertain until the tables or a second source agree; steps stand in the order of their days.
 */
export function agreementHistory({ group, entries, relations, knowledge }: AgreementParts): AgreementHistory {
  const { id } = group;
  const steps = entries
    .filter(
      ({ type, about, negated, status }) =>
        STEPS.has(type) && about.includes(id) && !negated && status !== "hypothetical",
    )
    .map(({ type, id: entry, when }) => ({ type, entry, when }))
    .sort(
      (a, b) =>
        compareText(a.when?.earliest ?? "9", b.when?.earliest ?? "9") || compareText(a.entry, b.entry),
    );
  return {
    id,
    parties: partiesOf(id, entries, relations, knowledge),
    steps,
    edges: edgesOf(id, relations, knowledge),
  };
}

function partiesOf(
  id: string,
  entries: readonly Entry[],
  relations: readonly RelationLine[],
  knowledge: Knowledge,
): AgreementHistory["parties"] {
  const found = new Map<string, Witness[]>();
  const add = (entity: string, ...witnesses: Witness[]): void => {
    found.set(entity, [...(found.get(entity) ?? []), ...witnesses]);
  };
  for (const party of knowledge.entity(id)?.parties ?? []) add(party);
  for (const line of relations) {
    if (line.type === "party-to" && line.object === id && !line.negated && line.status === "actual")
      add(line.subject, witness(line));
  }
  for (const { type, about, fields, negated } of entries) {
    if (type !== "signing" || negated || !about.includes(id)) continue;
    for (const { value, witnesses } of fields.find(({ field }) => field === "participants")?.values ?? []) {
      const [entity = "", role = ""] = splitParticipant(value);
      const { kind } = knowledge.entity(entity) ?? {};
      if (role === "party" || (role === "signatory" && (kind === "country" || kind === "organization")))
        add(entity, ...witnesses);
    }
  }
  return [...found]
    .map(([entity, witnesses]) => ({ entity, witnesses }))
    .sort((a, b) => compareText(a.entity, b.entity));
}

/** A participant as collation writes it: "role entity". */
function splitParticipant(value: string): [entity: string, role: string] {
  const at = value.indexOf(" ");
  return [value.slice(at + 1), value.slice(0, Math.max(0, at))];
}

function edgesOf(
  id: string,
  relations: readonly RelationLine[],
  knowledge: Knowledge,
): AgreementHistory["edges"] {
  const edges = new Map<
    string,
    {
      rel: AgreementHistory["edges"][number]["rel"];
      to: string;
      from: string;
      witnesses: Witness[];
      row: string | null;
    }
  >();
  const at = (from: string, rel: AgreementHistory["edges"][number]["rel"], to: string) => {
    const key = `${from} ${rel} ${to}`;
    const edge = edges.get(key) ?? { rel, to, from, witnesses: [], row: null };
    edges.set(key, edge);
    return edge;
  };
  for (const { from, rel, to, row } of knowledge.agreementLinks(id)) at(from, rel, to).row = row;
  for (const line of relations) {
    const rel = EDGES[line.type];
    if (rel === undefined || line.object === null || line.negated) continue;
    if (line.subject === id || line.object === id)
      at(line.subject, rel, line.object).witnesses.push(witness(line));
  }
  return [...edges.values()]
    .map(({ rel, from, to, witnesses, row }) => ({
      rel,
      from,
      to,
      witnesses: witnesses.sort((a, b) => compareText(`${a.source}/${a.fact}`, `${b.source}/${b.fact}`)),
      row,
      certain: row !== null || distinct(witnesses.map(({ source }) => source)).length > 1,
    }))
    .sort((a, b) => compareText(`${a.from} ${a.rel} ${a.to}`, `${b.from} ${b.rel} ${b.to}`));
}

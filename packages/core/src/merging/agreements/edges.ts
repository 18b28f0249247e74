import type { Knowledge } from "@chancery/knowledge";

import type { AgreementHistory, Entry, Witness } from "../../record/index.ts";
import { compareText, distinct } from "../order.ts";
import { boundsOf } from "../relations/rows.ts";
import { witness } from "../relations/told-relation.ts";
import type { AgreementParts } from "./history.ts";
import { boundBy, firstEach } from "./parties.ts";

type Edge = AgreementHistory["edges"][number];
type Rel = Edge["rel"];

const EDGES: Readonly<Record<string, Rel>> = { supersedes: "supersedes", amends: "amends" };

/** What the title of a paper says that it does to the agreement that it is told with. */
const BY_TITLE: readonly (readonly [RegExp, Rel])[] = [
  [/\b(?:ratification|ratifying)\b/i, "ratifies"],
  [/\b(?:amending|amendments?)\b/i, "amends"],
  [/\baccession\b/i, "accedes"],
  [/\b(?:implementing|implementation)\b/i, "implements"],
  [/\bannex\b/i, "annex-of"],
];

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

class Edges {
  readonly #edges = new Map<
    string,
    { from: string; rel: Rel; to: string; witnesses: Witness[]; row: string | null; doubt: boolean }
  >();

  at(from: string, rel: Rel, to: string) {
    const key = `${from} ${rel} ${to}`;
    const edge = this.#edges.get(key) ?? { from, rel, to, witnesses: [], row: null, doubt: false };
    this.#edges.set(key, edge);
    return edge;
  }

  /** Being mentioned together is left out where more is told of the two; it is all that it says, and certain. */
  all(reportOf: (source: string) => string): Edge[] {
    const bound = new Set(
      [...this.#edges.values()]
        .filter(({ rel }) => rel !== "mentioned-with")
        .map(({ from, to }) => pairOf(from, to)),
    );
    return [...this.#edges.values()]
      .filter(({ rel, from, to }) => rel !== "mentioned-with" || !bound.has(pairOf(from, to)))
      .map(({ from, rel, to, witnesses, row, doubt }) => ({
        rel,
        from,
        to,
        witnesses: firstEach(witnesses),
        row,
        certain:
          rel === "mentioned-with" ||
          row !== null ||
          (!doubt && distinct(witnesses.map(({ source }) => reportOf(source))).length > 1),
      }))
      .sort((a, b) => compareText(`${a.from} ${a.rel} ${a.to}`, `${b.from} ${b.rel} ${b.to}`));
  }
}

/**
 * Edges between this agreement and others, in either direction: by rows of the tables; by what articles say ("replaces", "updates"); by events
 * about two of them, one of which says in its title what it does to the other; and by being told together where the same parties are bound.
 */
export function edgesOf(parts: AgreementParts): Edge[] {
  const { group, relations, entries, knowledge, reportOf = (source) => source } = parts;
  const { id } = group;
  const edges = new Edges();
  for (const { from, rel, to, row } of knowledge.agreementLinks(id)) edges.at(from, rel, to).row = row;
  for (const line of relations) {
    const rel = EDGES[line.type];
    if (rel === undefined || line.object === null || line.negated || line.status !== "actual") continue;
    if (line.subject !== id && line.object !== id) continue;
    const edge = edges.at(line.subject, rel, line.object);
    edge.witnesses.push(witness(line));
    if (isOlder(line.subject, line.object, knowledge)) edge.doubt = true;
  }
  for (const entry of entries) {
    if (entry.negated || entry.status === "hypothetical" || !entry.about.includes(id)) continue;
    for (const other of entry.about)
      if (other !== id && isAgreement(other, parts)) addTogether(edges, parts, entry, other);
  }
  for (const entry of parts.beside ?? []) addBeside(edges, parts, entry);
  return edges.all(reportOf);
}

export const isAgreement = (id: string, { knowledge, titles }: AgreementParts): boolean =>
  knowledge.entity(id)?.kind === "agreement" || titles?.has(id) === true;

/** What comes after cannot be replaced by what came before. */
function isOlder(later: string, earlier: string, knowledge: Knowledge): boolean {
  const [a, b] = [later, earlier].map((id) => boundsOf(knowledge.entity(id)?.from ?? null));
  return a !== null && b !== null && a !== undefined && b !== undefined && a.latest < b.earliest;
}

const titleOf = (id: string, { group, knowledge, titles }: AgreementParts): string =>
  knowledge.entity(id)?.name ?? titles?.get(id) ?? (id === group.id ? (group.name ?? "") : "");

/** Whether no article names both: then they are perhaps one agreement under two names, and no two that were signed together. */
export function areNamedApart({ fields }: Entry, a: string, b: string): boolean {
  const values = fields.find(({ field }) => field === "about")?.values ?? [];
  const sources = (id: string): string[] =>
    values.find(({ value }) => value === id)?.witnesses.map(({ source }) => source) ?? [];
  const [ofA, ofB] = [sources(a), sources(b)];
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((source) => ofB.includes(source));
}

/** An event about two agreements. Known ones stand in the tables with what they do: only an unknown one speaks by its title. */
function addTogether(edges: Edges, parts: AgreementParts, entry: Entry, other: string): void {
  const { id } = parts.group;
  if (areNamedApart(entry, id, other)) return;
  const does = (paper: string): Rel | undefined =>
    parts.knowledge.entity(paper) === undefined
      ? BY_TITLE.find(([pattern]) => pattern.test(titleOf(paper, parts)))?.[1]
      : undefined;
  const [ofOther, ofThis] = [does(other), does(id)];
  if (ofOther !== undefined && ofThis === undefined)
    edges.at(other, ofOther, id).witnesses.push(...witnessesOf(entry, other));
  else if (ofThis !== undefined && ofOther === undefined)
    edges.at(id, ofThis, other).witnesses.push(...witnessesOf(entry, other));
  else edges.at(...inOrder(id, other)).witnesses.push(...witnessesOf(entry, other));
}

/** Being told together has no direction: it stands once, in the order of the ids. */
const inOrder = (a: string, b: string): [from: string, rel: Rel, to: string] =>
  a < b ? [a, "mentioned-with", b] : [b, "mentioned-with", a];

/** An agreement that the same article tells of, between parties of this one: their history is told together. */
function addBeside(edges: Edges, parts: AgreementParts, entry: Entry): void {
  const { group, entries, knowledge } = parts;
  if (entry.negated) return;
  const own = partiesIn(group.id, entries, knowledge);
  for (const other of entry.about) {
    if (other === group.id || !isAgreement(other, parts)) continue;
    const theirs = partiesIn(other, [entry], knowledge);
    if (own.length < 2 || own.filter((party) => theirs.includes(party)).length < 2) continue;
    const here = new Set(entries.flatMap(({ members }) => members.map(({ source }) => source)));
    const witnesses = witnessesOf(entry, other).filter(({ source }) => here.has(source));
    if (witnesses.length > 0) edges.at(...inOrder(group.id, other)).witnesses.push(...witnesses);
  }
}

function partiesIn(id: string, entries: readonly Entry[], knowledge: Knowledge): readonly string[] {
  const known = knowledge.entity(id)?.parties ?? [];
  return known.length > 0
    ? known
    : distinct(entries.flatMap((entry) => boundBy(entry, knowledge).map(({ entity }) => entity)));
}

/** The words of each source that name the agreement in an event; the event itself where they are not kept. */
function witnessesOf({ fields, members }: Entry, about: string): Witness[] {
  const value = fields.find(({ field }) => field === "about")?.values.find((one) => one.value === about);
  return (
    value?.witnesses.map((one) => ({ ...one })) ??
    members.map(({ source, fact }) => ({ source, fact, spans: [] }))
  );
}

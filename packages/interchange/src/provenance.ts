import type { NamedNode, Quad, Writer as TriGWriter } from "n3";

import { oneLine, webAddress } from "./citations/citation.ts";
import type { CitedFrom } from "./citations/cited.ts";
import { factRow } from "./fact-row.ts";
import type { FtmFactView } from "./ftm-facts.ts";

export const TRIG_TYPE = "application/trig; charset=utf-8";

const PREFIXES = {
  prov: "http://www.w3.org/ns/prov#",
  np: "http://www.nanopub.org/nschema#",
  dcterms: "http://purl.org/dc/terms/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** Terms of our own, where none of the vocabularies has one. A tag URI (RFC 4151) is nobody's host. */
const TAG = "tag:chancery.invalid,2026:";

export interface ProvenanceOptions {
  /** Permanent addresses; what has none is named by a tag URI. */
  readonly page: CitedFrom["page"];
  readonly versions: { readonly pipeline: string; readonly knowledge: string };
  /** ISO 8601, in UTC. */
  readonly generatedAt: string;
}

/**
 * Facts as nanopublications in TriG: of each a head, what is asserted, its provenance by PROV-O (the snapshot that it was read off, the words
 * that state it, the run of the program that made it) and what is said of the publication. Every graph is of one fact, so that it can be
 * taken out, cited and argued about alone. What it answers with writes one part of a file after another.
 */
export async function provenanceFile(
  options: ProvenanceOptions,
): Promise<(views: readonly FtmFactView[]) => Promise<string>> {
  const { Writer, DataFactory } = await import("./rdf.ts");
  const make = quadsOf(DataFactory, options);
  const prefixes = { ...PREFIXES, chancery: `${TAG}ns#` };
  let begun = false;
  const written = (writer: TriGWriter): Promise<string> =>
    new Promise((resolve, reject) => {
      writer.end((error, text: string) => (error ? reject(error) : resolve(text)));
    });
  return async (views) => {
    const writer = new Writer({ format: "application/trig", prefixes });
    for (const view of views) writer.addQuads(make(view));
    const text = await written(writer);
    // Each part has the prefixes at its head; of a file one head is enough.
    const kept = begun ? text.replace(/^(?:@prefix [^\n]*\n)+/, "") : text;
    begun = true;
    return kept;
  };
}

function quadsOf(
  { namedNode, literal, quad }: typeof import("n3").DataFactory,
  { page, versions, generatedAt }: ProvenanceOptions,
): (view: FtmFactView) => Quad[] {
  const term = (prefix: keyof typeof PREFIXES, name: string): NamedNode =>
    namedNode(`${PREFIXES[prefix]}${name}`);
  const own = (name: string): NamedNode => namedNode(`${TAG}ns#${name}`);
  const iri = (of: string, id: string, address: string | null): string =>
    address ?? `${TAG}${of}:${encodeURIComponent(id)}`;
  const type = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  const time = (text: string) => literal(text, term("xsd", "dateTime"));
  const agent = namedNode(iri("program", versions.pipeline, null));

  return (view) => {
    const { fact, evidence, article } = view;
    const kinds = new Map(view.entities.map(({ id, kind }) => [id, kind]));
    const entity = (id: string): NamedNode => namedNode(iri("entity", id, page("entity", id, kinds.get(id))));
    const about = namedNode(iri("fact", fact.id, page("fact", fact.id)));
    const graph = (name: string): NamedNode => namedNode(`${about.value}#${name}`);
    const [head, assertion, provenance, info] = ["head", "assertion", "provenance", "info"].map(graph) as [
      NamedNode,
      NamedNode,
      NamedNode,
      NamedNode,
    ];
    const source = namedNode(iri("text", article.id, page("article", article.id)));
    const run = namedNode(iri("run", `${article.id}/${versions.pipeline}`, null));
    const row = factRow(view);
    const stated: [NamedNode, Quad["object"]][] = [
      [type, own(fact.kind)],
      [own("type"), literal(String(row.type))],
      [own("status"), literal(fact.status)],
      [own("negated"), literal(String(fact.negated), term("xsd", "boolean"))],
      [own("background"), literal(String(fact.background), term("xsd", "boolean"))],
      ...(row.edtf === null ? [] : [[own("edtf"), literal(String(row.edtf))] as [NamedNode, Quad["object"]]]),
      ...(row.value === null
        ? []
        : [[own("value"), literal(String(row.value))] as [NamedNode, Quad["object"]]]),
      ...(row.unit === null ? [] : [[own("unit"), literal(String(row.unit))] as [NamedNode, Quad["object"]]]),
      ...rolesIn(view).map(([role, of]): [NamedNode, Quad["object"]] => [own(role), entity(of)]),
    ];
    const named = view.entities.map(({ id: of, name }) =>
      quad(entity(of), term("rdfs", "label"), literal(oneLine(name)), assertion),
    );
    const quotes = evidence.flatMap(({ start, end, text }, i) => {
      const quote = graph(`quote-${i + 1}`);
      return [
        quad(about, term("prov", "wasDerivedFrom"), quote, provenance),
        quad(quote, type, term("prov", "Entity"), provenance),
        quad(quote, term("prov", "wasQuotedFrom"), source, provenance),
        quad(quote, term("prov", "value"), literal(text), provenance),
        quad(quote, own("start"), literal(String(start), term("xsd", "integer")), provenance),
        quad(quote, own("end"), literal(String(end), term("xsd", "integer")), provenance),
      ];
    });
    const web = webAddress(article.uri);
    return [
      quad(about, type, term("np", "Nanopublication"), head),
      quad(about, term("np", "hasAssertion"), assertion, head),
      quad(about, term("np", "hasProvenance"), provenance, head),
      quad(about, term("np", "hasPublicationInfo"), info, head),
      ...stated.map(([predicate, object]) => quad(about, predicate, object, assertion)),
      ...named,
      quad(about, type, term("prov", "Entity"), provenance),
      quad(about, term("prov", "hadPrimarySource"), source, provenance),
      quad(about, term("prov", "wasGeneratedBy"), run, provenance),
      ...(fact.source === null
        ? []
        : [quad(about, term("prov", "wasAttributedTo"), entity(fact.source), provenance)]),
      ...quotes,
      quad(source, type, term("prov", "Entity"), provenance),
      ...(web === null ? [] : [quad(source, term("prov", "wasDerivedFrom"), namedNode(web), provenance)]),
      ...(article.title === null
        ? []
        : [quad(source, term("dcterms", "title"), literal(oneLine(article.title)), provenance)]),
      ...(article.outlet === null
        ? []
        : [quad(source, term("dcterms", "publisher"), literal(oneLine(article.outlet)), provenance)]),
      quad(run, type, term("prov", "Activity"), provenance),
      quad(run, term("prov", "used"), source, provenance),
      quad(run, term("prov", "wasAssociatedWith"), agent, provenance),
      quad(about, own("rule"), literal(fact.rule), provenance),
      quad(agent, type, term("prov", "SoftwareAgent"), provenance),
      quad(
        agent,
        term("rdfs", "label"),
        literal(`Chancery, pipeline ${versions.pipeline}, knowledge ${versions.knowledge}`),
        provenance,
      ),
      quad(about, term("prov", "generatedAtTime"), time(generatedAt), info),
      quad(about, term("dcterms", "creator"), agent, info),
    ];
  };
}

/** Who and what a fact names, by role. */
function rolesIn({ fact }: FtmFactView): [string, string][] {
  const pairs: [string, string | null][] = [];
  switch (fact.kind) {
    case "event":
      pairs.push(...fact.participants.map(({ role, entity }): [string, string] => [role, entity]));
      pairs.push(["place", fact.place], ...fact.about.map((id): [string, string] => ["about", id]));
      break;
    case "statement":
      pairs.push(["speaker", fact.speaker], ["addressee", fact.addressee]);
      pairs.push(...fact.about.map((id): [string, string] => ["about", id]));
      break;
    case "relation":
      pairs.push(["subject", fact.subject], ["object", fact.object]);
      break;
    case "figure":
      pairs.push(...fact.of.map((id): [string, string] => ["of", id]));
  }
  return pairs.flatMap(([role, id]) => (id === null ? [] : [[role, id] as [string, string]]));
}

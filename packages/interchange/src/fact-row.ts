import type { Fact, When } from "@chancery/core";

/** A fact with what is needed to write it elsewhere. */
export interface ExportedFact {
  readonly fact: Fact;
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly article: {
    readonly id: string;
    readonly uri: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
  };
}

/** Columns of a row, in order. Offsets are UTF-16 code units of the article's text. */
export const FACT_COLUMNS = [
  "id",
  "kind",
  "type",
  "status",
  "negated",
  "background",
  "edtf",
  "earliest",
  "latest",
  "who",
  "place",
  "about",
  "value",
  "unit",
  "bound",
  "said_by",
  "evidence",
  "start",
  "end",
  "rule",
  "confidence",
  "article_uri",
  "article_title",
  "outlet",
  "published",
  "article_sha256",
] as const;

export type FactRow = Record<(typeof FACT_COLUMNS)[number], string | number | boolean | null>;

/** One fact as a flat row. Nothing is flattened away: status, negation, background and who says so stay columns. */
export function factRow({ fact, evidence, entities, article }: ExportedFact): FactRow {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const name = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
  const list = (ids: readonly string[]): string | null => ids.map(name).join("; ") || null;
  const when = timeOf(fact);
  const [first] = evidence;
  return {
    id: fact.id,
    kind: fact.kind,
    type: typeOf(fact),
    status: fact.status,
    negated: fact.negated,
    background: fact.background,
    edtf: when?.edtf ?? null,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    who: rolesOf(fact)
      .map(([role, id]) => `${role}: ${name(id)}`)
      .join("; "),
    place: fact.kind === "event" ? name(fact.place) : null,
    about: "about" in fact ? list(fact.about) : null,
    value: "value" in fact ? fact.value : null,
    unit: fact.kind === "figure" ? fact.unit : null,
    bound: fact.kind === "figure" ? fact.bound : null,
    said_by: name(fact.source),
    evidence: [...new Set(evidence.map(({ text }) => text))].join(" […] "),
    start: first?.start ?? null,
    end: first?.end ?? null,
    rule: fact.rule,
    confidence: fact.confidence,
    article_uri: article.uri,
    article_title: article.title,
    outlet: article.outlet,
    published: article.published,
    article_sha256: article.id,
  };
}

const timeOf = (fact: Fact): When | null => (fact.kind === "figure" ? fact.period : fact.when);

const typeOf = (fact: Fact): string => {
  if (fact.kind === "statement") return fact.form;
  return fact.kind === "figure" ? fact.measure : fact.type;
};

function rolesOf(fact: Fact): [role: string, id: string][] {
  const pairs: [string, string | null][] =
    fact.kind === "event"
      ? fact.participants.map(({ role, entity }) => [role, entity])
      : fact.kind === "statement"
        ? [
            ["speaker", fact.speaker],
            ["addressee", fact.addressee],
          ]
        : fact.kind === "relation"
          ? [
              ["subject", fact.subject],
              ["object", fact.object],
            ]
          : fact.of.map((id) => ["of", id]);
  return pairs.flatMap(([role, id]) => (id === null ? [] : [[role, id]]));
}

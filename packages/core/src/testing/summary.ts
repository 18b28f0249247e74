import type { ArticleRecord, Fact, Span } from "../record/index.ts";

/** A record as a person reviews it: names for ids, words for spans, one line a fact. */
export interface Summary {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly bylines: readonly string[];
  readonly agencies: readonly string[];
  readonly dateline: string | null;
  /** "kind: first words" for every line that is not boilerplate, and how many lines are. */
  readonly lines: readonly string[];
  readonly boilerplate: number;
  readonly entities: readonly string[];
  readonly facts: readonly string[];
}

export function summaryOf(record: ArticleRecord): Summary {
  const { article, source } = record;
  const names = new Map(record.entities.map(({ id, name }) => [id, name]));
  const name = (id: string | null): string => (id === null ? "-" : (names.get(id) ?? id));
  const words = ({ start, end }: Span, most = 70): string =>
    source.text.slice(start, end).replaceAll(/\s+/g, " ").trim().slice(0, most);
  const text = article.blocks.filter(({ kind }) => kind !== "boilerplate");
  return {
    title: article.title?.text ?? null,
    outlet: article.outlet,
    published: article.published && `${article.published.when.edtf} (${article.published.method})`,
    bylines: article.bylines.map(({ name: who, role }) => `${who}, ${role}`),
    agencies: article.agencies.map(({ name: who }) => who),
    dateline: article.dateline && name(article.dateline.place),
    lines: text.map(({ kind, span }) => `${kind}: ${words(span, 50)}`),
    boilerplate: article.blocks.length - text.length,
    entities: record.entities.map(
      ({ kind, name: who, known, id }) => `${kind}: ${who}${known ? ` [${id}]` : ""}`,
    ),
    facts: record.facts.map((fact) => line(fact, name, words)),
  };
}

function line(
  fact: Fact,
  name: (id: string | null) => string,
  words: (span: Span, most?: number) => string,
): string {
  const marks = [
    fact.status === "actual" ? "" : fact.status,
    fact.negated ? "negated" : "",
    fact.background ? "background" : "",
  ];
  const state = [...marks, fact.source === null ? "" : `by ${name(fact.source)}`].filter(Boolean).join(", ");
  const head = `${fact.kind}${state === "" ? "" : ` (${state})`}`;
  const at = fact.evidence[0];
  const tail = `<${fact.rule}> "${at ? words(at) : ""}"`;
  if (fact.kind === "event") {
    const who = fact.participants
      .map(({ entity, role, office }) => `${name(entity)}/${role}${office === null ? "" : ` ${office}`}`)
      .join(" + ");
    return `${head} ${fact.type}: ${who} | ${name(fact.place)} | ${fact.when?.edtf ?? "-"} | ${fact.about.map(name).join(", ")} ${tail}`;
  }
  if (fact.kind === "statement") {
    return `${head} ${fact.form}: ${name(fact.speaker)} to ${name(fact.addressee)}: ${fact.content.map((span) => words(span, 40)).join(" ... ")} ${tail}`;
  }
  if (fact.kind === "relation") {
    return `${head} ${fact.type}: ${name(fact.subject)} | ${name(fact.object)} | ${fact.value ?? "-"} | ${fact.when?.edtf ?? "-"} ${tail}`;
  }
  return `${head} ${fact.measure}: ${fact.bound} ${fact.value} ${fact.unit} | of ${fact.of.map(name).join(", ")} | ${fact.period?.edtf ?? "-"} ${tail}`;
}

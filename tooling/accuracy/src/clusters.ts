import { dossierOf, extract, factKey, linesOf, withGlobalIds, type Stages } from "@chancery/core";
import type { Knowledge } from "@chancery/knowledge";
import { createHash } from "node:crypto";

import type { ClusterArticle, Telling } from "./cluster-texts.ts";

/** How well tellings of one event are joined over articles, and others kept apart. */
export interface ClusterScore {
  /** Tellings marked in the texts, and those of them that the extraction found. */
  readonly tellings: number;
  readonly found: number;
  /** Pairs of found tellings of different articles: in one entry though they are of one event, or not. */
  readonly joined: number;
  readonly parted: number;
  /** Of the parted, those of which a person is asked whether they are one. */
  readonly asked: number;
  readonly mixed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Entries that hold facts of different days, both known to the day. */
  readonly daysMixed: number;
  /** What went wrong, one line a pair. */
  readonly wrong: readonly string[];
}

interface Found {
  readonly article: string;
  readonly label: string;
  readonly key: string;
}

/** Extracts and merges all articles at once and compares the entries with the labels, pair by pair. */
export function scoreClusters(
  articles: readonly ClusterArticle[],
  stages: Stages,
  knowledge: Knowledge,
): ClusterScore {
  const found: Found[] = [];
  const lines = articles.map(({ id, text, tellings }) => {
    const bytes = new TextEncoder().encode(text);
    const record = withGlobalIds(
      extract({ bytes, uri: `${id}.txt`, knowledge, retrievedAt: null, publishedHint: null }),
    );
    const source = createHash("sha256").update(bytes).digest("hex");
    for (const telling of tellings) {
      for (const fact of record.facts) {
        if (
          fact.kind === "event" &&
          telling.types.includes(fact.type) &&
          tells(fact.support["type"] ?? fact.evidence, telling)
        )
          found.push({ article: id, label: telling.label, key: factKey({ source, fact: fact.id }) });
      }
    }
    return linesOf(record, knowledge);
  });
  const dossier = dossierOf(lines, [], stages);
  const entryOf = new Map(
    dossier.entries.flatMap(({ id, members }) => members.map((member) => [factKey(member), id] as const)),
  );
  // A reception is told as the visit's own or as a meeting within it: one that is a part of the other is one told in two ways.
  const parts = new Set(
    dossier.entries.flatMap(({ id, links }) =>
      links.filter(({ rel }) => rel === "part-of").map(({ to }) => `${id} ${to}`),
    ),
  );
  const within = (a: string | undefined, b: string | undefined): boolean =>
    parts.has(`${a} ${b}`) || parts.has(`${b} ${a}`);
  const open = new Set(
    dossier.questions
      .filter(({ kind }) => kind === "same-event")
      .map(({ subjects }) => subjects.map((key) => entryOf.get(key) ?? key).join(" ")),
  );
  const distinct = [...new Map(found.map((one) => [`${one.label} ${one.key}`, one])).values()];
  const wrong: string[] = [];
  let joined = 0;
  let parted = 0;
  let asked = 0;
  let mixed = 0;
  for (const [i, a] of distinct.entries()) {
    for (const b of distinct.slice(i + 1)) {
      if (a.article === b.article) continue;
      const [first, second] = [entryOf.get(a.key), entryOf.get(b.key)];
      const one = first !== undefined && (first === second || (a.label === b.label && within(first, second)));
      if (a.label === b.label && one) joined += 1;
      if (a.label === b.label && !one) {
        parted += 1;
        if (open.has(`${first} ${second}`) || open.has(`${second} ${first}`)) asked += 1;
      }
      if (a.label !== b.label && one) mixed += 1;
      if ((a.label === b.label) !== one)
        wrong.push(`${one ? "mixed " : "parted"} ${a.article} ${a.label} | ${b.article} ${b.label}`);
    }
  }
  const dayOf = new Map(
    lines.flatMap(({ events }) =>
      events.map((event) => [factKey(event), event.precision === "day" ? event.when : null] as const),
    ),
  );
  const daysMixed = dossier.entries.filter(({ members }) => {
    const days = members.flatMap((member) => dayOf.get(factKey(member)) ?? []);
    return days.some((a) => days.some((b) => (a.latest ?? "") < (b.earliest ?? "")));
  }).length;
  const precision = joined + mixed === 0 ? 1 : joined / (joined + mixed);
  const recall = joined + parted === 0 ? 1 : joined / (joined + parted);
  return {
    tellings: articles.reduce((sum, { tellings }) => sum + tellings.length, 0),
    found: new Set(distinct.map(({ article, label }) => `${article} ${label}`)).size,
    joined,
    parted,
    asked,
    mixed,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    daysMixed,
    wrong,
  };
}

const tells = (spans: readonly { start: number; end: number }[], { span }: Telling): boolean =>
  spans.some(({ start, end }) => start < span.end && span.start < end);

/** The figures of a score as a small table. */
export function clusterTable(score: Omit<ClusterScore, "wrong">): string {
  const { tellings, found, joined, parted, asked, mixed, precision, recall, f1, daysMixed } = score;
  const percent = (share: number): string => (100 * share).toFixed(1);
  return [
    `tellings found            ${found}/${tellings}`,
    `pairs of one event        ${joined} joined, ${parted} parted (${asked} asked of a person)`,
    `pairs of other events     ${mixed} joined`,
    `precision, recall, F1     ${percent(precision)}  ${percent(recall)}  ${percent(f1)}`,
    `entries of several days   ${daysMixed}`,
  ].join("\n");
}

import type { ArticleRecord, Dating, Refusal } from "@chancery/core";

import { printable } from "../say.ts";
import { factLine, quotes } from "./fact.ts";
import { refusalReport } from "./refusals.ts";
import { columns, plural, shorten, wrapped } from "./text.ts";

interface Reasons {
  readonly explain?: boolean;
  readonly refusals?: readonly Refusal[];
}

/**
 * A record for people: title, date and why, entities, facts with the words that state them. `explain` adds the reasons, those
 * against what was considered too.
 */
export function articleReport(
  record: ArticleRecord,
  { explain = false, refusals = [] }: Reasons = {},
): string {
  const { source, article, entities } = record;
  const title = printable(article.title?.text ?? "(no title found)");
  const lines = [title, "=".repeat(Math.min(title.length, 100)), ...head(record)];

  lines.push("", plural(entities.length, "entity", "entities"));
  lines.push(
    ...columns(
      entities.map(({ kind, name, description, known, mentions }) => [
        kind,
        printable(name),
        `${mentions.length}×`,
        [known ? "" : "not in the knowledge base", printable(description ?? "")].filter(Boolean).join("; "),
      ]),
    ),
  );

  const names = new Map(entities.map(({ id, name }) => [id, name]));
  lines.push("", plural(record.facts.length, "fact"));
  for (const fact of record.facts) {
    lines.push(
      wrapped(
        factLine(fact, (id) => names.get(id) ?? id),
        2,
      ),
    );
    const words = fact.evidence.map(({ start, end }) => source.text.slice(start, end));
    lines.push(...quotes(words).map((quote) => wrapped(quote, 4)));
    if (explain) {
      lines.push(wrapped(`rule ${fact.rule}, confidence ${fact.confidence}`, 4));
      for (const [field, spans] of Object.entries(fact.support)) {
        const stated = quotes(spans.map(({ start, end }) => source.text.slice(start, end)));
        lines.push(wrapped(`${field}: ${stated.join(" ")}`, 6));
      }
    }
  }
  if (explain) lines.push(...refusalReport(record, refusals), "", ...lineReport(record));
  if (record.diagnostics.length > 0) {
    lines.push("", "Remarks");
    for (const { severity, code, message } of record.diagnostics) {
      lines.push(wrapped(`${severity}: ${message} [${code}]`, 2));
    }
  }
  return `${lines.join("\n")}\n`;
}

function head({ source, article }: ArticleRecord): string[] {
  const rows = [
    ["source", printable(source.uri)],
    [
      "published",
      article.published ? `${article.published.when.edtf} (${article.published.method})` : "not known",
    ],
    ["outlet", printable(article.outlet ?? "not stated")],
    ["language", article.language],
  ];
  if (article.bylines.length > 0) {
    rows.push(["by", printable(article.bylines.map(({ name, role }) => `${name} (${role})`).join(", "))]);
  }
  if (article.agencies.length > 0) {
    rows.push(["agencies", printable(article.agencies.map(({ name }) => name).join(", "))]);
  }
  const [first = "", second = "", ...rest] = columns(rows, 0);
  return [first, second, ...clues(article.published), ...rest];
}

/** Why the article is dated so; clues that were seen and rejected too. */
const clues = (published: Dating | null): string[] =>
  (published?.clues ?? []).map(({ rejected, note, rule, earliest, latest }) => {
    const range = earliest === latest ? (earliest ?? "") : `${earliest ?? ".."} to ${latest ?? ".."}`;
    const told = range === "" ? note : `${range}: ${note}`;
    return wrapped(`${rejected ? "not " : ""}${told} [${rule}]`, 11);
  });

/** Every line of the text with its kind and why it was taken for that. */
function lineReport({ source, article }: ArticleRecord): string[] {
  const rows = article.blocks.map(({ span, kind, reasons = [], repeats }, i) => [
    String(i + 1).padStart(4),
    kind,
    [...reasons, ...(repeats === undefined ? [] : [`repeats ${repeats + 1}`])].join(", "),
    shorten(printable(source.text.slice(span.start, span.end)), 60),
  ]);
  return [plural(rows.length, "line"), ...columns(rows, 0)];
}

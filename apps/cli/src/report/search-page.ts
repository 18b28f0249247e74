import { MATCH_CLOSE, MATCH_OPEN, type Counted, type SearchPage } from "@chancery/services";

import { printable } from "../say.ts";
import { entryLines, nameIn } from "./entry.ts";
import { factLine, quotes } from "./fact.ts";
import { columns, plural, wrapped } from "./text.ts";

/** One list that a search found, for people, with the facets where they were counted. */
export function pageReport(page: SearchPage, { bold = false } = {}): string {
  const { found, cursor, counted, names } = page;
  const lines = names.map(({ words, name, by }) => wrapped(`“${words}” is ${name} (${by})`, 0));
  if (counted !== null) lines.push(...facetLines(counted));
  if (found.items.length === 0) return `${[...lines, "nothing found"].join("\n")}\n`;
  lines.push(...itemLines(found, bold));
  if (cursor !== null) lines.push("", `more: --after '${cursor}'`);
  return `${lines.join("\n")}\n`;
}

function itemLines(found: SearchPage["found"], bold: boolean): string[] {
  switch (found.scope) {
    case "facts":
    case "statements":
      return found.items.flatMap(({ fact, evidence, entities, article, entry }) => {
        const names = new Map(entities.map(({ id, name }) => [id, name]));
        const told =
          entry === null
            ? ""
            : ` · told by ${plural(entry.sources, "article")}, ${entry.independent} independent`;
        return [
          wrapped(
            factLine(fact, (id) => names.get(id) ?? id),
            0,
          ),
          ...quotes(evidence.map(({ text }) => text)).map((quote) => wrapped(quote, 2)),
          wrapped(`${article.uri}${told}`, 2),
        ];
      });
    case "events":
      return found.items.flatMap((entry) => [
        entry.when?.edtf ?? (entry.reported === null ? "undated" : `reported ${entry.reported}`),
        ...entryLines(entry, nameIn(found.names)),
      ]);
    case "articles":
      return found.items.flatMap(({ article, snippet }) => [
        wrapped(`${article.title ?? "(no title)"}${article.published ? ` · ${article.published}` : ""}`, 0),
        ...(snippet === "" ? [] : [marked(wrapped(snippet, 2), bold)]),
        wrapped(article.uri, 2),
      ]);
    case "names":
      return columns(
        found.items.map(({ entity, why }) => [
          entity.kind,
          printable(entity.name),
          entity.id,
          why === null ? "" : `“${printable(why.words)}” (${why.by})`,
        ]),
        0,
      );
  }
}

function facetLines({ total, more, facets }: Counted): string[] {
  const lines = [more ? `more than ${total}; counts are of the last ${total} to arrive` : `${total} found`];
  for (const { facet, choices, further } of facets) {
    lines.push(facet);
    lines.push(
      ...columns(
        choices.map(({ value, name, count, chosen }) => [
          String(count),
          `${chosen === "yes" ? "+" : chosen === "not" ? "-" : ""}${printable(name ?? (value || "not stated"))}`,
        ]),
      ),
    );
    if (further > 0) lines.push(`  and ${further} more`);
  }
  return [...lines, ""];
}

const marked = (text: string, bold: boolean): string =>
  text.replaceAll(MATCH_OPEN, bold ? "\u001b[1m" : "").replaceAll(MATCH_CLOSE, bold ? "\u001b[22m" : "");

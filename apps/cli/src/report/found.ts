import { MATCH_CLOSE, MATCH_OPEN, type SearchResult } from "@chancery/services";

import { printable } from "../say.ts";
import { factLine, quotes } from "./fact.ts";
import { columns, plural, wrapped } from "./text.ts";

/** What a search found, for people. `bold` marks the words that matched. */
export function foundReport(found: SearchResult, { bold = false } = {}): string {
  const { entities, facts, articles } = found;
  const lines: string[] = [];
  if (entities.length > 0) {
    lines.push(plural(entities.length, "entity", "entities"));
    lines.push(
      ...columns(
        entities.map(({ entity, why }) => [
          entity.kind,
          printable(entity.name),
          entity.id,
          why
            ? `“${printable(why.words)}” is another ${why.by === "spelling" ? "spelling" : "name"} of it`
            : "",
        ]),
      ),
      "",
    );
  }
  if (facts.length > 0) {
    lines.push(plural(facts.length, "fact"));
    for (const { fact, evidence, entities: named, article } of facts) {
      const names = new Map(named.map(({ id, name }) => [id, name]));
      lines.push(
        wrapped(
          factLine(fact, (id) => names.get(id) ?? id),
          2,
        ),
      );
      lines.push(...quotes(evidence.map(({ text }) => text)).map((quote) => wrapped(quote, 4)));
      lines.push(wrapped(article.uri, 4));
    }
    lines.push("");
  }
  if (articles.length > 0) {
    lines.push(plural(articles.length, "article"));
    for (const { article, snippet } of articles) {
      lines.push(
        wrapped(`${article.title ?? "(no title)"}${article.published ? ` · ${article.published}` : ""}`, 2),
      );
      lines.push(marked(wrapped(snippet, 4), bold), wrapped(article.uri, 4));
    }
    lines.push("");
  }
  return lines.length > 0 ? `${lines.join("\n").trimEnd()}\n` : "nothing found\n";
}

const marked = (text: string, bold: boolean): string =>
  text.replaceAll(MATCH_OPEN, bold ? "\u001b[1m" : "").replaceAll(MATCH_CLOSE, bold ? "\u001b[22m" : "");

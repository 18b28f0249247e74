import type { EntryLine, FactView } from "@chancery/db";
import {
  articlesCsv,
  articlesCsvHeader,
  calendarOf,
  citationFile,
  entitiesCsv,
  entitiesCsvHeader,
  entriesCsv,
  entriesCsvHeader,
  factsCsv,
  factsCsvHeader,
  ftmEntity,
  ftmEvent,
  ftmFact,
  ftmLines,
  ploverRecord,
  provenanceFile,
  type Citation,
  type CitationFormat,
  type ExportedEntry,
  type ExportedNames,
} from "@chancery/interchange";

import { addressesBelow } from "../citations/addresses.ts";
import { citeArticles, citeEntities, citeEntries, citeFacts } from "../citations/cite.ts";
import type { Context } from "../context.ts";
import type { ExportListInput } from "./export-list.ts";
import type { ListPage } from "./list-pages.ts";

/** Writes the pages of one list as one file. */
export interface Writer {
  page(page: ListPage): string | Promise<string>;
  end(sum: { readonly rows: number; readonly whole: boolean }): string;
}

export function writerOf(ctx: Context, input: ExportListInput): Writer {
  switch (input.format) {
    case "csv":
      return csvWriter();
    case "json":
      return jsonWriter(ctx, input);
    case "ics":
      return calendarWriter(ctx, input);
    case "bibtex":
    case "ris":
    case "csl":
      return citationWriter(ctx, input.format, input.site);
    case "ftm":
      return ftmWriter();
    case "prov":
      return provenanceWriter(ctx, input.site);
    case "plover":
      return ploverWriter(ctx);
  }
}

const HEADERS: Readonly<Record<ListPage["of"], () => string>> = {
  facts: factsCsvHeader,
  events: entriesCsvHeader,
  articles: articlesCsvHeader,
  entities: entitiesCsvHeader,
};

function csvWriter(): Writer {
  let begun = false;
  return {
    page(page) {
      const header = begun ? "" : HEADERS[page.of]();
      begun = true;
      return header + csvOf(page);
    },
    end: () => "",
  };
}

function csvOf(page: ListPage): string {
  switch (page.of) {
    case "facts":
      return factsCsv(page.items);
    case "events":
      return entriesCsv(page.items, page.names);
    case "articles":
      return articlesCsv(page.items);
    case "entities":
      return entitiesCsv(page.items);
  }
}

/** One object: what was asked and by which versions, the items a line each, how many there are and whether these are all. */
function jsonWriter(
  { versions, now }: Context,
  { format: _format, site: _site, ...asked }: ExportListInput,
): Writer {
  let begun = false;
  let first = true;
  return {
    page(page) {
      const head = begun
        ? ""
        : `${JSON.stringify({ schema: "chancery/list@1", asked, of: page.of, generatedAt: now().toISOString(), versions }).slice(0, -1)},"items":[`;
      begun = true;
      const names = page.of === "events" ? page.names : null;
      const lines = page.items.map((item) => {
        const comma = first ? "" : ",";
        first = false;
        return `${comma}\n${JSON.stringify(names === null ? item : withNames(item as EntryLine, names))}`;
      });
      return head + lines.join("");
    },
    end: ({ rows, whole }) => `\n],"rows":${rows},"whole":${whole}}\n`,
  };
}

const withNames = (entry: EntryLine, names: ExportedNames) => ({
  ...entry,
  names: Object.fromEntries(
    [
      ...entry.participants.map(({ entity }) => entity),
      ...entry.about,
      ...(entry.place === null ? [] : [entry.place]),
    ].map((id) => [id, names[id]?.name ?? id]),
  ),
});

function calendarWriter({ now }: Context, input: ExportListInput): Writer {
  const entries: ExportedEntry[] = [];
  const names: Record<string, { readonly name: string }> = {};
  return {
    page(page) {
      if (page.of === "events") {
        entries.push(...page.items);
        Object.assign(names, page.names);
      } else if (page.of === "facts") {
        for (const view of page.items) {
          entries.push(...entryOf(view));
          for (const { id, name } of view.entities) names[id] = { name };
        }
      }
      return "";
    },
    end: () => calendarOf(entries, names, { name: titleOf(input), generatedAt: now().toISOString() }),
  };
}

const titleOf = (input: ExportListInput): string =>
  input.list === "search" && input.query !== "" ? `Chancery: ${input.query}` : "Chancery";

/** An event as one article tells it; other facts are none. */
function entryOf({ fact }: FactView): ExportedEntry[] {
  if (fact.kind !== "event") return [];
  const { id, type, status, negated, when, place, participants, about } = fact;
  const told = { independent: 1, sources: 1, disagreement: null };
  return [{ id, type, status, negated, when, place, participants, about, ...told }];
}

function citationWriter(ctx: Context, format: CitationFormat, site: string | undefined): Writer {
  const file = citationFile(format);
  return {
    page: async (page) => file.part(await citationsOf(ctx, page, site)),
    end: () => file.end(),
  };
}

function citationsOf(ctx: Context, page: ListPage, site: string | undefined): Promise<Citation[]> {
  switch (page.of) {
    case "facts":
      return citeFacts(ctx, page.items, site);
    case "events":
      return citeEntries(ctx, page.items, page.names, site);
    case "articles":
      return citeArticles(ctx, page.items, site);
    case "entities":
      return citeEntities(ctx, page.items, site);
  }
}

/** Other lists are refused before anything is written. */
function ftmWriter(): Writer {
  const write = ftmLines();
  return {
    page(page) {
      if (page.of === "events") return write(page.items.flatMap((entry) => ftmEvent(entry, page.names)));
      if (page.of === "facts") return write(page.items.flatMap(ftmFact));
      return page.of === "entities" ? write(page.items.flatMap((entity) => ftmEntity(entity) ?? [])) : "";
    },
    end: () => "",
  };
}

/** Facts with where they come from, as TriG. */
function provenanceWriter({ versions, now }: Context, site: string | undefined): Writer {
  const options = { page: addressesBelow(site), versions, generatedAt: now().toISOString() };
  const file = provenanceFile(options);
  return {
    page: async (page) => (page.of === "facts" ? (await file)(page.items) : ""),
    end: () => "",
  };
}

/** Events as single articles tell them, a record of PLOVER a line. */
function ploverWriter({ knowledge, versions }: Context): Writer {
  const coder = `Chancery, pipeline ${versions.pipeline}, knowledge ${versions.knowledge}`;
  const named = (id: string) => {
    const known = knowledge.entity(id);
    if (known === undefined) return null;
    const code = known.kind === "country" ? known.alpha3 : known.subtype === "igo" ? "IGO" : null;
    return { name: known.name, wikidata: known.wikidata, code: code ?? null };
  };
  return {
    page(page) {
      if (page.of !== "facts") return "";
      const records = page.items.flatMap((view) => ploverRecord(view, named, { coder }) ?? []);
      return records.map((record) => `${JSON.stringify(record)}\n`).join("");
    },
    end: () => "",
  };
}

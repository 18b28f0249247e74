import {
  asOf,
  type CollatedField,
  type CollatedValue,
  type Entry,
  type EntryLink,
  type EntryMember,
  type Question,
  type Span,
  type Witness,
} from "@chancery/core";
import {
  decisionsById,
  entriesById,
  entryLines,
  factsByRef,
  findEntry,
  hooksOf,
  lineOf,
  linksTo,
  listQuestions,
  sourceTexts,
  type EntryLine,
  type FactView,
  type LoggedDecision,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { entitiesIn, namesOf, type Names } from "./names.ts";
import { newestOf } from "./newest.ts";

export const GetEntryInput = z.object({
  /** An entry's id: its own, or any that it was given before it was joined with others or parted from them. */
  id: z.string().min(1).max(100),
  /** How many of its sources are opened. */
  members: z.int().min(1).max(200).default(50),
});

export interface Quote extends Span {
  readonly text: string;
}

export interface QuotedWitness extends Witness {
  /** The words at its spans; none where the source is not among those opened. */
  readonly quotes: Quote[];
}

export interface QuotedValue extends Omit<CollatedValue, "witnesses"> {
  readonly witnesses: QuotedWitness[];
}

export interface QuotedField extends Omit<CollatedField, "values"> {
  readonly values: QuotedValue[];
}

export interface LinkedEntry extends Pick<EntryLink, "rel" | "rule"> {
  /** "to": the entry does this to the other; "from": the other does it to the entry. */
  readonly direction: "to" | "from";
  readonly fields: EntryLink["fields"];
  readonly entry: EntryLine;
}

export interface EntryView {
  readonly entry: Entry;
  readonly line: EntryLine;
  /** The id asked for, where that is not the entry's own. */
  readonly redirectedFrom: string | null;
  readonly names: Names;
  /** What each source says of each field, with its words. */
  readonly fields: QuotedField[];
  /** Facts in canonical order with their articles; at most as many as were asked for. */
  readonly members: (EntryMember & { readonly view: FactView })[];
  readonly links: LinkedEntry[];
  readonly decisions: LoggedDecision[];
  readonly questions: Question[];
}

/** One event with all that tell of it; null when the store has none under that id. */
export async function getEntry({
  ctx,
  input: { id, members: most },
}: {
  ctx: Context;
  input: z.output<typeof GetEntryInput>;
}): Promise<EntryView | null> {
  const { db } = ctx.store;
  const found = await findEntry(db, id);
  if (found === null) return null;
  const newest = await newestOf(ctx);
  const entry = asOf(found, newest);
  const opened = entry.members.slice(0, most);
  const views = new Map(
    (await factsByRef(db, opened)).map((view) => [`${view.article.id}/${view.fact.id}`, view]),
  );
  const texts = await sourceTexts(db, [...new Set(opened.map(({ source }) => source))]);
  const links = await linkedEntries(ctx, entry, newest);
  const named = [
    ...entitiesIn([entry, ...links.map((link) => link.entry)]),
    ...entitiesInFields(entry.fields),
  ];
  return {
    entry,
    line: (await entryLines(db, [entry]))[0] ?? lineOf(entry),
    redirectedFrom: id === entry.id ? null : id,
    names: await namesOf(ctx, named),
    fields: entry.fields.map((field) => quotedField(field, texts)),
    members: opened.flatMap((member) => {
      const view = views.get(`${member.source}/${member.fact}`);
      return view === undefined ? [] : [{ ...member, view }];
    }),
    links,
    decisions: await decisionsById(db, entry.decisions),
    questions: (await listQuestions(db, { hooks: hooksOf({ entries: [entry.id] }), limit: 50 })).items,
  };
}

async function linkedEntries(ctx: Context, entry: Entry, newest: string | null): Promise<LinkedEntry[]> {
  const { db } = ctx.store;
  const from = await linksTo(db, entry.id);
  const ids = [...new Set([...entry.links.map(({ to }) => to), ...from.map((link) => link.from)])];
  const entries = new Map((await entriesById(db, ids, newest)).map((one) => [one.id, one]));
  const linked = (id: string, link: Omit<LinkedEntry, "entry">): LinkedEntry[] => {
    const other = entries.get(id);
    return other === undefined ? [] : [{ ...link, entry: lineOf(other) }];
  };
  return [
    ...entry.links.flatMap(({ rel, to, rule, fields }) => linked(to, { rel, rule, fields, direction: "to" })),
    ...from.flatMap(({ rel, rule, from: id }) => {
      const fields = entries.get(id)?.links.find((link) => link.to === entry.id && link.rel === rel)?.fields;
      return linked(id, { rel, rule, fields: fields ?? [], direction: "from" });
    }),
  ];
}

const quotedField = (field: CollatedField, texts: ReadonlyMap<string, string>): QuotedField => ({
  ...field,
  values: field.values.map((value) => ({
    ...value,
    witnesses: value.witnesses.map((witness) => ({ ...witness, quotes: quotesOf(witness, texts) })),
  })),
});

function quotesOf({ source, spans }: Witness, texts: ReadonlyMap<string, string>): Quote[] {
  const text = texts.get(source);
  return text === undefined
    ? []
    : spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** Entities that are only in what a source says, and not in what is shown first. */
const entitiesInFields = (fields: readonly CollatedField[]): string[] =>
  fields.flatMap(({ field, values }) => {
    if (field === "place" || field === "about") return values.map(({ value }) => value);
    if (field !== "participants") return [];
    return values.map(({ value }) => value.slice(value.indexOf(" ") + 1));
  });

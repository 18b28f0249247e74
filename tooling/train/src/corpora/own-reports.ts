import { readFileSync } from "node:fs";

import { fromConllu, isWord, type ConlluRow, type LabelType } from "@chancery/language/training";

import { isSpaced, type NamedDocument } from "./names.ts";

/** Kinds of names in reports/*.conllu; README.md there says how they are marked. */
export type ReportType = "person" | "organization" | "place" | "facility" | "agreement" | "event";

/** A name over the words [first, last) of its sentence; `depth` 0 where it stands in no other name. */
export interface ReportName {
  readonly first: number;
  readonly last: number;
  readonly type: ReportType;
  readonly depth: number;
}

export interface ReportSentence {
  readonly text: string;
  readonly forms: readonly string[];
  readonly spaces: readonly boolean[];
  readonly names: readonly ReportName[];
}

export interface Report {
  readonly id: string;
  readonly sentences: readonly ReportSentence[];
}

const FOLDER = new URL("../../reports/", import.meta.url);
const TYPES = new Set<string>(["person", "organization", "place", "facility", "agreement", "event"]);

/** Names of a sentence from the brackets in MISC: "Entity=(agreement(organization)" opens two and closes one. */
export function bracketedNames(rows: readonly ConlluRow[]): ReportName[] {
  const open: { type: string; first: number }[] = [];
  const names: ReportName[] = [];
  for (const [i, { misc }] of rows.entries()) {
    const brackets = misc.split("|").find((field) => field.startsWith("Entity="));
    for (const [, opened, type = "", closed] of brackets?.slice(7).matchAll(/(\()?([a-z]+)?(\))?/g) ?? []) {
      if (opened !== undefined) open.push({ type, first: i });
      if (closed === undefined) continue;
      const name = open.pop();
      if (name === undefined || !TYPES.has(name.type) || (type !== "" && type !== name.type))
        throw new Error(`brackets do not match at word ${i + 1}: ${misc}`);
      names.push({ first: name.first, last: i + 1, type: name.type as ReportType, depth: open.length });
    }
  }
  if (open.length > 0) throw new Error(`a name is not closed: ${rows.map((row) => row.form).join(" ")}`);
  return names.toSorted((a, b) => a.first - b.first || b.last - a.last);
}

/** The reports written for the project: `train`, or `test`, which no weight and no rule may learn from. */
export function ownReports(part: "train" | "test"): Report[] {
  const reports: { id: string; sentences: ReportSentence[] }[] = [];
  const sentences = fromConllu(readFileSync(new URL(`${part}.conllu`, FOLDER), "utf8"));
  for (const { comments, rows } of sentences) {
    const value = (key: string): string | undefined =>
      comments.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5);
    const id = value("newdoc id");
    if (id !== undefined) reports.push({ id, sentences: [] });
    const words = rows.filter(isWord);
    reports.at(-1)?.sentences.push({
      text: value("text") ?? "",
      forms: words.map((row) => row.form),
      spaces: words.map(isSpaced),
      names: bracketedNames(words),
    });
  }
  return reports;
}

/** As the tagger is to see them: a facility is a place, agreements and events are none of its three types. */
const labelOfReport = (type: ReportType): LabelType =>
  type === "facility" ? "place" : type === "agreement" || type === "event" ? "other" : type;

/** Outermost names alone, as labels are flat. */
export const reportDocuments = (reports: readonly Report[]): NamedDocument[] =>
  reports.map(({ id, sentences }) => ({
    id: `report-${id}`,
    sentences: sentences.map(({ forms, spaces, names }) => ({
      forms,
      spaces,
      names: names
        .filter(({ depth }) => depth === 0)
        .map(({ first, last, type }) => ({ first, last, type: labelOfReport(type) })),
    })),
  }));

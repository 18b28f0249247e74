import { analyze, parseGrammar } from "@chancery/language";
import { expect, test } from "vitest";

import type { ResolvedMention } from "../../document/index.ts";
import { findQuantities, nounHeads } from "../../recognition/quantities/index.ts";
import { findTimexes } from "../../recognition/times/index.ts";
import { dayWhen, type Entity, type EntityKind, type StatementFact } from "../../record/index.ts";
import { resolveTimes, surroundings } from "../../resolution/times/index.ts";
import { View, type FactsDoc } from "../shared/view.ts";
import { figureDrafts } from "./draft.ts";
import { toFacts } from "./fact.ts";

const kindOf = (id: string): EntityKind => {
  if (id.startsWith("org.")) return "organization";
  if (id.startsWith("plc.")) return "place";
  if (id.startsWith("agr.")) return "agreement";
  return id.startsWith("per.") ? "person" : "country";
};

/** Reads "[Peru:PE] and [the two countries:PE+CL]": the text without the marks, and the mentions that they make. */
export function marked(source: string) {
  const marks: { start: number; end: number; ids: string[] }[] = [];
  let text = "";
  let from = 0;
  for (const match of source.matchAll(/\[([^\]:]+):([^\]]+)\]/g)) {
    text += source.slice(from, match.index);
    const start = text.length;
    text += match[1] ?? "";
    marks.push({ start, end: text.length, ids: (match[2] ?? "").split("+") });
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), marks };
}

/** The figures that a sentence gives, or one that a speaker has said. */
export function figures(source: string, statement?: { speaker: string }) {
  const { text, marks } = marked(source);
  const analysis = analyze(text);
  const tokenAt = (offset: number): number => analysis.tokens.findIndex(({ end }) => end > offset);
  const mentions = marks.map(({ start, end, ids }): ResolvedMention => ({
    span: { start, end },
    first: tokenAt(start),
    last: tokenAt(end - 1) + 1,
    form: "name",
    kind: kindOf(ids[0] ?? ""),
    entity: ids[0] ?? "",
    rule: "test",
    inner: false,
    ...(ids.length > 1 && { group: ids }),
  }));
  const names = mentions.map(({ first, last }) => ({ first, last }));
  const grammar = parseGrammar(analysis, names);
  const times = resolveTimes({
    text,
    timexes: findTimexes(text),
    published: { when: dayWhen("2023-11-09") },
    surroundings: surroundings(analysis, grammar),
    named: [],
    utterances: [],
  });
  const entities = marks.flatMap(({ ids }) => ids).map((id) => ({ id, kind: kindOf(id) }) as Entity);
  const doc = {
    source: { id: "s", text },
    blocks: [{ span: { start: 0, end: text.length }, kind: "paragraph" }],
    analysis,
    grammar,
    times,
    entities,
    mentions,
  } as unknown as FactsDoc;
  const facts = statement
    ? [
        {
          kind: "statement",
          speaker: statement.speaker,
          content: [{ start: 0, end: text.length }],
        } as unknown as StatementFact,
      ]
    : [];
  return toFacts(
    "s",
    facts,
    figureDrafts(new View(doc), findQuantities(text, 0, text.length, { heads: nounHeads(analysis) })),
    { when: dayWhen("2023-11-09") },
  );
}

/** Each figure in one line. */
export const brief = (source: string): string[] =>
  figures(source).map(({ measure, value, unit, bound, of, period, qualifiers, status }) =>
    [
      measure,
      value,
      unit,
      bound,
      of.join("+"),
      period?.edtf ?? "",
      qualifiers.join(","),
      status === "actual" ? "" : status,
    ]
      .join(" | ")
      .replace(/(?: \| )+$/, ""),
  );

export type Row = readonly [sentence: string, ...expected: string[]];
export const table = (rows: readonly Row[]): void => {
  for (const [sentence, ...expected] of rows) test(sentence, () => expect(brief(sentence)).toEqual(expected));
};

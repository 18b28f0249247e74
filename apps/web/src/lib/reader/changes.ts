import type { ArticleRecord, Fact } from "@chancery/core";
import { diffLines, diffWordsWithSpace } from "diff";

import type { Dictionary } from "../../text/index.ts";
import { dateWords } from "../dates.ts";
import { factWords, timeOf } from "../words/fact.ts";
import { plain } from "../words/parts.ts";

export type Change = "kept" | "added" | "removed";

export interface Stretch {
  readonly change: Change;
  readonly text: string;
}

/** Lines that stay the same, or lines that were changed with the words in which they differ. */
export interface Passage {
  readonly changed: boolean;
  readonly stretches: readonly Stretch[];
}

/** How many edits are looked for before two texts are told apart as wholes: the work grows with their square. */
const EDITS = 1000;

interface Part {
  readonly value: string;
  readonly added?: boolean;
  readonly removed?: boolean;
}

const changeOf = ({ added, removed }: Part): Change => (added ? "added" : removed ? "removed" : "kept");
const stretchOf = (part: Part): Stretch => ({ change: changeOf(part), text: part.value });

const whole = (before: string, after: string): Stretch[] =>
  [
    { change: "removed" as const, text: before },
    { change: "added" as const, text: after },
  ].filter(({ text }) => text !== "");

/** Words in which two passages differ. */
function wordsOf(before: string, after: string): Stretch[] {
  if (before === "" || after === "") return whole(before, after);
  const parts = diffWordsWithSpace(before, after, { maxEditLength: EDITS });
  return parts === undefined ? whole(before, after) : parts.map(stretchOf);
}

/** What became of a text, in order; its kept and added stretches give the text after, its kept and removed the one before. */
export function textChanges(before: string, after: string): Passage[] {
  const parts: readonly Part[] = diffLines(before, after, { maxEditLength: EDITS }) ?? [
    { value: before, removed: true },
    { value: after, added: true },
  ];
  const passages: Passage[] = [];
  let removed = "";
  let added = "";
  const close = (): void => {
    if (removed + added !== "") passages.push({ changed: true, stretches: wordsOf(removed, added) });
    removed = added = "";
  };
  for (const part of parts) {
    if (part.removed) removed += part.value;
    else if (part.added) added += part.value;
    else {
      close();
      passages.push({ changed: false, stretches: [stretchOf(part)] });
    }
  }
  close();
  return passages;
}

/** A fact of one version that the other does not state. */
export interface ChangedFact {
  readonly fact: Fact;
  readonly line: string;
}

export interface FactChanges {
  readonly added: readonly ChangedFact[];
  readonly removed: readonly ChangedFact[];
  readonly kept: number;
}

/**
 * What one version states and the other does not: facts are the same where kind, words, time, place and standing are; of
 * a statement, the words that were said as well.
 */
export function factChanges(
  before: ArticleRecord,
  after: ArticleRecord,
  dictionary: Dictionary,
): FactChanges {
  const [old, now] = [linesOf(before, dictionary), linesOf(after, dictionary)];
  const left = new Map<string, ChangedFact[]>();
  for (const one of old) left.set(one.line, [...(left.get(one.line) ?? []), one]);
  const added = now.filter(({ line }) => left.get(line)?.shift() === undefined);
  return { added, removed: [...left.values()].flat(), kept: now.length - added.length };
}

function linesOf({ facts, entities, source }: ArticleRecord, dictionary: Dictionary): ChangedFact[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return facts.map((fact) => {
    const time = timeOf(fact);
    const place = fact.kind === "event" && fact.place !== null ? (names.get(fact.place) ?? fact.place) : null;
    const words = plain(factWords(fact, dictionary), (id) => names.get(id) ?? id);
    const standing = fact.status === "actual" ? null : dictionary.fact.status[fact.status];
    return {
      fact,
      line: [words, saidWords(fact, source.text), place, time && dateWords(time.edtf, dictionary), standing]
        .filter((part) => part !== null && part !== "")
        .join(" · "),
    };
  });
}

/** What a statement says, on one line: in quotation marks where its words are the speaker's own. */
function saidWords(fact: Fact, source: string): string | null {
  if (fact.kind !== "statement") return null;
  const said = fact.content.map(({ start, end }) => source.slice(start, end).replaceAll(/\s+/g, " "));
  if (said.length === 0) return null;
  return fact.form === "direct" ? `“${said.join(" … ")}”` : said.join(" … ");
}

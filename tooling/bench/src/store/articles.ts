import { createHash } from "node:crypto";

import { extract, type ArticleRecord } from "@chancery/core";
import { loadKnowledge } from "@chancery/knowledge";

import { samples } from "../corpus.ts";

export interface Made {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly record: ArticleRecord;
}

/** Of so many years the events are: few articles tell of one event by chance, as in a real record. */
const YEARS = [1946, 2025] as const;

/**
 * Articles made of the sample corpus by a seed: each is a dispatch with its years moved, in the text and in the record alike,
 * so that no span moves and nothing need be extracted again. One in five tells what the one before it of that dispatch told.
 */
export function articles(count: number, seed = 7): Generator<Made> {
  const knowledge = loadKnowledge();
  const originals = [...samples(33)].slice(0, 32).map(({ uri, bytes, mediaType }) => {
    const record = extract({ uri, bytes, mediaType, knowledge });
    return { record, json: JSON.stringify(record) };
  });
  return moved(originals, count, seed);
}

interface Original {
  readonly record: ArticleRecord;
  readonly json: string;
}

function* moved(originals: readonly Original[], count: number, seed: number): Generator<Made> {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const years = new Map<number, number>();
  const span = YEARS[1] - YEARS[0];
  for (let i = 0; i < count; i += 1) {
    const at = i % originals.length;
    const original = originals[at];
    if (original === undefined) return;
    const by = random(5) === 0 ? (years.get(at) ?? 0) : random(span);
    years.set(at, by);
    const year = (text: string): string =>
      String(YEARS[0] + ((((Number(text) - YEARS[0] + by) % span) + span) % span));
    const move = (text: string): string => text.replaceAll(/\b(?:19|20)\d\d\b/g, year);
    // The last line, "No. N", is its own.
    const number = String(i).padStart(9, "0");
    const text = `${move(original.record.source.text)}\n${number}`;
    const bytes = new TextEncoder().encode(text);
    const id = createHash("sha256").update(bytes).digest("hex");
    const uri = `https://example.org/${at}/${i}`;
    const record = JSON.parse(move(original.json).replaceAll(original.record.source.id, id)) as ArticleRecord;
    const facts = record.facts.map((fact) => ({ ...fact, id: `${fact.id}${i.toString(36)}` }));
    yield { uri, bytes, record: { ...record, source: { ...record.source, id, uri, text }, facts } };
  }
}

import { createHash } from "node:crypto";

import { extract, type ArticleRecord } from "@chancery/core";
import { loadKnowledge } from "@chancery/knowledge";

import { samples } from "../corpus.ts";
import { otherWords, protectedWords, renamed } from "./wording.ts";

export interface Made {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly record: ArticleRecord;
}

/** Of so many years the events are: few articles tell of one event by chance, as in a real record. */
const YEARS = [1946, 2025] as const;

/** Of ten articles two tell what the one before them of that dispatch told: one word for word, one in words of its own. */
const RETOLD = 5;

/**
 * Articles made of the sample corpus by a seed: each is a dispatch with its years moved, with other unknown names and with other ordinary
 * words of the same length, in the text and in the record alike, so that no span moves and nothing need be extracted again.
 * As in a press, few unknown names stand in many articles and most in one.
 */
export function articles(count: number, seed = 7): Generator<Made> {
  const knowledge = loadKnowledge();
  const originals = [...samples(33)].slice(0, 32).map(({ uri, bytes, mediaType }): Original => {
    const record = extract({ uri, bytes, mediaType, knowledge });
    const names = record.entities.filter(({ known }) => !known).flatMap(({ mentions }) => mentions);
    return {
      record,
      json: JSON.stringify({ ...record, source: { ...record.source, text: "" } }),
      names: new Set(
        names
          .filter(({ form }) => form === "name")
          .flatMap(({ text }) => text.match(/\p{Lu}[\p{L}]{2,}/gu) ?? []),
      ),
      kept: protectedWords(record),
    };
  });
  return made(originals, count, seed);
}

interface Original {
  readonly record: ArticleRecord;
  /** Of the record, less its text. */
  readonly json: string;
  /** Words of the names that the tables lack. */
  readonly names: ReadonlySet<string>;
  /** Words that the record itself repeats: they stay. */
  readonly kept: ReadonlySet<string>;
}

/** What is told: the years, the names. */
interface Story {
  readonly by: number;
  readonly names: number;
  readonly words: number;
}

function* made(originals: readonly Original[], count: number, seed: number): Generator<Made> {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const told = new Map<number, Story>();
  const span = YEARS[1] - YEARS[0];
  for (let i = 0; i < count; i += 1) {
    const at = i % originals.length;
    const original = originals[at];
    if (original === undefined) return;
    const before = told.get(at);
    const stories = Math.floor(i / originals.length) + 1;
    // Of n stories the k-th name is in some sqrt(n/k).
    const rank = (random(1000) / 1000) ** 2;
    const fresh = { by: random(span), names: Math.floor(rank * stories), words: i };
    const retold = before === undefined ? null : random(RETOLD) === 0 ? { ...before } : null;
    const story = retold === null ? fresh : random(2) === 0 ? retold : { ...retold, words: i };
    told.set(at, story);
    const year = (text: string): string =>
      String(YEARS[0] + ((((Number(text) - YEARS[0] + story.by) % span) + span) % span));
    const move = (text: string): string =>
      renamed(text.replaceAll(/\b(?:19|20)\d\d\b/g, year), original.names, story.names);
    const number = String(i).padStart(9, "0");
    const body = otherWords(original.record.source.text, original.kept, story.words);
    // The last line is its own.
    const text = `${move(body)}\n${number}`;
    const bytes = new TextEncoder().encode(text);
    const id = createHash("sha256").update(bytes).digest("hex");
    const uri = `https://example.org/${at}/${i}`;
    const record = JSON.parse(move(original.json).replaceAll(original.record.source.id, id)) as ArticleRecord;
    const facts = record.facts.map((fact) => ({ ...fact, id: `${fact.id}${i.toString(36)}` }));
    yield { uri, bytes, record: { ...record, source: { ...record.source, id, uri, text }, facts } };
  }
}

import { createHash } from "node:crypto";

import { extract, type ArticleRecord } from "@chancery/core";
import { loadKnowledge } from "@chancery/knowledge";

import { samples } from "../corpus.ts";
import { caster, recast, type Cast } from "./cast.ts";
import { otherWords, protectedWords, renamed } from "./wording.ts";

export interface Made {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly record: ArticleRecord;
}

/** Of so many years the events are: few articles tell of one event by chance, as in a real record. */
const YEARS = [1946, 2025] as const;

/** Most outlets that tell one story; two in three by one, and the mean is three. */
const TELLERS = 20;

/** Of the last line of an article. */
const DIGITS = 9;

/**
 * Articles made of the sample corpus by a seed. A story is a dispatch with its days moved and with other states, people, towns and agreements;
 * it is told by one to twenty articles, half of them word for word. Unknown names and ordinary words are others of the same length, in
 * text and record alike, so that no span moves and nothing need be extracted again; days and known ids are others in the record alone.
 * As in a press, few states and few unknown names stand in many articles and most in few.
 */
export function* articles(count: number, seed = 7): Generator<Made> {
  const make = articleMaker(seed);
  for (let i = 0; i < count; i += 1) yield make(i);
}

/** The same, any of them by its number (0, 1, ...): processes that share the work need not hand records to each other. */
export function articleMaker(seed = 7): (i: number) => Made {
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
  const story = storiesOf(originals.length, seed);
  const castOf = caster(knowledge);
  return (i) => {
    const original = originals[i % originals.length];
    if (original === undefined) throw new Error("no sample corpus");
    return made(original, i, originals.length, { story: story(i), castOf });
  };
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

/** What is told: the years and days, the names, the others in the place of those who are known. */
interface Story {
  readonly by: number;
  readonly days: number;
  readonly names: number;
  readonly words: number;
  readonly cast: number;
  /** Articles that are still to tell it. */
  readonly left: number;
}

/** The story of each article; those before it are made first, since an article may tell what the one before it told. */
function storiesOf(originals: number, seed: number): (i: number) => Story {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const share = (): number => random(1000) / 1000;
  const fresh = (i: number): Story => ({
    by: random(YEARS[1] - YEARS[0]),
    days: random(365),
    // Of n stories the k-th name is in some sqrt(n/k).
    names: Math.floor(share() ** 2 * (Math.floor(i / originals) + 1)),
    words: i,
    cast: i,
    left: Math.floor(share() ** 8 * TELLERS),
  });
  const again = (story: Story, i: number): Story => ({
    ...story,
    words: random(2) === 0 ? story.words : i,
    left: story.left - 1,
  });
  const stories: Story[] = [];
  return (i) => {
    for (let next = stories.length; next <= i; next += 1) {
      const before = stories[next - originals];
      stories.push(before === undefined || before.left === 0 ? fresh(next) : again(before, next));
    }
    return stories[i] as Story;
  };
}

interface Told {
  readonly story: Story;
  readonly castOf: (seed: number, day: string) => Cast;
}

function made(original: Original, i: number, originals: number, { story, castOf }: Told): Made {
  const span = YEARS[1] - YEARS[0];
  const year = (text: string): string =>
    String(YEARS[0] + ((((Number(text) - YEARS[0] + story.by) % span) + span) % span));
  const move = (text: string): string =>
    renamed(text.replaceAll(/\b(?:19|20)\d\d\b/g, year), original.names, story.names);
  const body = otherWords(original.record.source.text, original.kept, story.words);
  // The last line is its own.
  const text = `${move(body)}\n${String(i).padStart(DIGITS, "0")}`;
  const bytes = new TextEncoder().encode(text);
  const id = createHash("sha256").update(bytes).digest("hex");
  const uri = `https://example.org/${i % originals}/${i}`;
  const moved = move(original.json);
  const [, day = `${YEARS[0] + story.by}-07-01`] = /"edtf":"(\d{4}-\d\d-\d\d)"/.exec(moved) ?? [];
  const json = recast(moved, castOf(story.cast, day), story.days);
  const record = JSON.parse(json.replaceAll(original.record.source.id, id)) as ArticleRecord;
  const facts = record.facts.map((fact) => ({ ...fact, id: `${fact.id}${i.toString(36)}` }));
  return { uri, bytes, record: { ...record, source: { ...record.source, id, uri, text }, facts } };
}

/** The number of a made article, which its last line gives. */
export const numberOf = (bytes: Uint8Array): number =>
  Number(new TextDecoder().decode(bytes.subarray(-DIGITS)));

import type { Decision, EntityGroup, Entry, Question } from "../../record/index.ts";
import type { Account } from "../events/account.ts";
import type { Comparison } from "../events/compare.ts";
import type { Telling } from "../events/telling.ts";
import type { EntityLine, SourceLines } from "../lines/lines.ts";
import type { LinkLine } from "../links/link-line.ts";
import type { Outcome } from "../links/plans.ts";
import type { SourceSketch } from "../stages/stages.ts";

/**
 * What merging keeps between two articles: documents by id and postings by key. Nothing here scans: each call names what
 * it wants, so that one more article costs what it concerns. The store holds it in tables, `MemoryIndex` in maps.
 * Values are JSON and never changed in place.
 */
export interface MergeTables {
  /** Source id -> its lines as extracted. */
  lines: SourceLines;
  /** Decision id -> the line of the log. */
  decision: Decision;
  /** Entry id -> entry. */
  entry: Entry;
  /** Group id -> entities that are one. Only groups with a member that the knowledge tables lack are kept so. */
  group: EntityGroup;
  /** Global id of a local entity -> id of its group. */
  canonical: string;
  /** Source id -> the number of its report: copies share one. */
  report: string;
  question: Question;
  /** Question id -> the entries or entities that it hangs on. */
  asked: readonly string[];
  /** Source id -> what it tells, each with the account that it is part of, in the order of their keys: see `tellingsIn`. */
  tellings: readonly TellingRow[];
  account: AccountRow;
  /** Entry id -> the entry before it is linked. */
  event: EventRow;
  /** Entry id -> what came of it. */
  outcome: Outcome;
  /** Entry id -> the entry that it is part of. */
  whole: string;
  /** Global id of a local entity -> its line and keys. */
  identity: IdentityRow;
  /** Source id -> what copies of it are told by. */
  sketch: SourceSketch;
  /** Any id ever given -> the entry or group that holds it now. */
  redirect: string;
  /** Local entity -> the known one that it was found to be, and why. */
  joined: { readonly id: string; readonly source: string; readonly reasons: readonly string[] };
}
export interface TellingRow {
  readonly telling: Telling;
  readonly account: string;
}

export interface AccountRow {
  readonly account: Account;
  /** Keys of the tellings that say this, sorted. */
  readonly tellings: readonly string[];
  /** Other account -> how much speaks for one event, from ASK on. */
  readonly edges: Readonly<Record<string, Comparison>>;
  /** The entry that it is part of; null until its component is solved. */
  readonly entry: string | null;
  /** It stands under its keys. */
  readonly filed: boolean;
}

export interface EventRow {
  readonly entry: Entry;
  readonly line: LinkLine;
  readonly accounts: readonly string[];
}

export interface IdentityRow {
  readonly line: EntityLine;
  readonly keys: readonly string[];
}

export type MergeTable = keyof MergeTables;

export interface MergeIndex {
  /** The rows that exist among these ids. */
  get<T extends MergeTable>(table: T, ids: readonly string[]): Promise<ReadonlyMap<string, MergeTables[T]>>;
  put<T extends MergeTable>(
    table: T,
    rows: readonly (readonly [id: string, value: MergeTables[T]])[],
  ): Promise<void>;
  drop(table: MergeTable, ids: readonly string[]): Promise<void>;
  /**
   * Members filed under each key, sorted by code units. A key is "<space>|<value>"; of a key with more than `limit`
   * members that many are given, no matter which, in order as well, so that a caller may see that a key is full without reading it whole.
   */
  members(keys: readonly string[], limit?: number): Promise<ReadonlyMap<string, readonly string[]>>;
  file(postings: readonly (readonly [key: string, member: string])[]): Promise<void>;
  unfile(postings: readonly (readonly [key: string, member: string])[]): Promise<void>;
  /** The ids of a table in order, in pages: for reading the whole record out (export, verification), never for merging. */
  ids(table: MergeTable): AsyncIterable<string>;
}

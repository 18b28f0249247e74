import type {
  AgreementHistory,
  Decision,
  EntityGroup,
  Entry,
  HeldRelation,
  Question,
} from "../record/index.ts";
import type { SourceLines } from "./lines.ts";

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
  agreement: AgreementHistory;
  /** Key of subject, type and object -> the relation. */
  relation: HeldRelation;
  question: Question;
  /** Any id ever given -> the entry or group that holds it now. */
  redirect: string;
  /** What a stage keeps for itself, under "<stage>:<id>". */
  state: unknown;
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
   * members that many are given, no matter which, so that a caller may see that a key is full without reading it whole.
   */
  members(keys: readonly string[], limit?: number): Promise<ReadonlyMap<string, readonly string[]>>;
  file(postings: readonly (readonly [key: string, member: string])[]): Promise<void>;
  unfile(postings: readonly (readonly [key: string, member: string])[]): Promise<void>;
  /** The ids of a table in order, in pages: for reading the whole record out (export, verification), never for merging. */
  ids(table: MergeTable): AsyncIterable<string>;
}

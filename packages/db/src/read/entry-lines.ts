import type { Disagreement, Entry, EntryStatus, EventType, When } from "@chancery/core";

import { gravest } from "../merging/entry-columns.ts";
import type { Session } from "../merging/session.ts";
import { publishedOf } from "./members.ts";

/** An entry as lists show it. */
export interface EntryLine {
  readonly id: string;
  readonly type: EventType;
  readonly status: EntryStatus;
  readonly negated: boolean;
  readonly when: Entry["when"];
  /** EDTF: when it was first reported, where nobody says when it was and that is known. */
  readonly reported: string | null;
  readonly place: string | null;
  readonly participants: Entry["participants"];
  readonly about: Entry["about"];
  /** Reports that tell of it, copies counted once; and all its sources. */
  readonly independent: number;
  readonly sources: number;
  readonly disagreement: Disagreement | null;
  readonly flagged: boolean;
}

export const lineOf = (entry: Entry, reported: string | null = null): EntryLine => {
  const { id, type, status, negated, when, place, participants, about, independent, flagged } = entry;
  const sources = new Set(entry.members.map(({ source }) => source)).size;
  const disagreement = gravest(entry);
  return {
    id,
    type,
    status,
    negated,
    when,
    reported,
    place,
    participants,
    about,
    independent,
    sources,
    disagreement,
    flagged,
  };
};

/** Sources of an entry that are asked when it was first reported: in their order the first is the earliest. */
const FIRST_SOURCES = 5;

/**
 * Entries as lists show them. Of those of which nobody says when they were, it is told when they were first reported, which is
 * no time of theirs; recollections alone say nothing of that.
 */
export async function entryLines(db: Session, entries: readonly Entry[]): Promise<EntryLine[]> {
  const untimed = entries.filter(({ when, status }) => when === null && status !== "recalled-only");
  const first = new Map(untimed.map((entry) => [entry.id, sourcesOf(entry).slice(0, FIRST_SOURCES)]));
  const published = await (untimed.length === 0
    ? new Map<string, When>()
    : publishedOf(db, [...first.values()].flat()));
  return entries.map((entry) => {
    const days = (first.get(entry.id) ?? []).flatMap((source) => published.get(source) ?? []);
    const closed = days.filter(({ earliest, latest }) => earliest !== null && latest !== null);
    const earliest = closed.reduce<When | null>(
      (best, one) => (best === null || keyOf(one) < keyOf(best) ? one : best),
      null,
    );
    return lineOf(entry, earliest?.edtf ?? null);
  });
}

/** Orders times by where they begin, then by where they end. */
const keyOf = ({ earliest, latest, edtf }: When): string => `${earliest} ${latest} ${edtf}`;

const sourcesOf = ({ members }: Entry): string[] => [...new Set(members.map(({ source }) => source))];

import { addDays, contentId, type Entry, type EntryStatus } from "../../record/index.ts";
import type { Account } from "../events/account.ts";
import { byPublication, type Telling } from "../events/telling.ts";
import { distinct, sorted } from "../order.ts";
import { singleField } from "./fields.ts";
import { aboutField, participantsField } from "./many.ts";

/** Days after a planned day within which weeklies and monthlies of record have told what came of it. */
const TOLD_WITHIN = 7;
/** Days that a plan without a day is waited for. */
const UNDATED_PLAN = 90;

/** The id that an entry has when this fact is its first; all such ids of its members lead to it. */
const anchorOf = ({ source, fact }: { source: string; fact: string }): string =>
  `evt-${contentId("entry", source, fact)}`;

/** What people decided about single facts, beside the corrections that the tellings already bear. */
export interface FactMarks {
  /** Fact key -> decision that accepted it. */
  readonly accepted: ReadonlyMap<string, string>;
  /** Fact key -> all decisions that name it. */
  readonly decisions: ReadonlyMap<string, readonly string[]>;
}

/** One event from all that tell of it. Links and what came of a plan are added later, as they hang on other entries. */
export function entryOf(
  given: readonly Telling[],
  accounts: readonly Account[],
  { accepted, decisions }: FactMarks,
  flagged: boolean,
): Entry {
  const tellings = given.toSorted(byPublication);
  const [first] = tellings;
  if (first === undefined) throw new RangeError("an entry of no tellings");
  const when = singleField("when", tellings, null);
  const time = tellings.find((telling) => telling.when?.edtf === when?.display[0])?.when ?? null;
  const day = time?.earliest ?? null;
  const type = singleField("type", tellings, day);
  const status = singleField("status", tellings, day);
  const place = singleField("place", tellings, day);
  const company = participantsField(tellings, accounts);
  const about = aboutField(tellings);
  return {
    id: anchorOf(first),
    anchors: sorted(tellings.map(anchorOf)),
    type: tellings.find((telling) => telling.type === type?.display[0])?.type ?? first.type,
    status: statusOf(tellings, status?.display[0]),
    negated: first.negated,
    participants: company.participants,
    place: place?.display[0] ?? null,
    when: time,
    about: about?.display ?? [],
    fields: [type, status, when, place, company.field, about].filter((field) => field !== null),
    members: tellings.map(({ source, fact, report, background, key }) => ({
      source,
      fact,
      report,
      background,
      accepted: accepted.get(key) ?? null,
    })),
    independent: new Set(tellings.map(({ report }) => report)).size,
    links: [],
    awaited: awaitedOf(tellings, time),
    decisions: distinct(tellings.flatMap(({ key }) => decisions.get(key) ?? [])),
    flagged,
  };
}

function statusOf(tellings: readonly Telling[], display: string | undefined): EntryStatus {
  const [first] = tellings;
  if (first?.negated === true) return "denied";
  const status = tellings.find((telling) => telling.status === display)?.status ?? "actual";
  const recalled = tellings.every(({ background }) => background);
  return status === "actual" && recalled ? "recalled-only" : status;
}

function awaitedOf(tellings: readonly Telling[], time: Entry["when"]): string | null {
  if (tellings.some(({ status, negated }) => status !== "planned" || negated)) return null;
  if (time !== null && time.latest !== null) return addDays(time.latest, TOLD_WITHIN);
  const last = sorted(tellings.flatMap(({ published }) => published[1] ?? [])).at(-1);
  return time !== null || last === undefined ? null : addDays(last, UNDATED_PLAN);
}

/** The entry as it stands on the day of the newest source: a plan whose day passed without news of it is unconfirmed. */
export const asOf = (entry: Entry, newest: string | null): Entry =>
  entry.status === "planned" && entry.awaited !== null && newest !== null && newest > entry.awaited
    ? { ...entry, status: "unconfirmed" }
    : entry;

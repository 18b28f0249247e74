import { dayNumber, type Entry } from "../../record/index.ts";
import type { Account } from "../events/account.ts";
import type { Telling } from "../events/telling.ts";
import { publishedWithin, ROUGH_DAYS } from "../lines/publication.ts";
import { distinct } from "../order.ts";
import { precisionOfLine } from "../lines/time-reading.ts";

/** An entry as far as links ask: what its accounts say together, its type, and when it was told of. */
export interface LinkLine extends Account {
  readonly type: Entry["type"];
  /** First and last day on which a source of it was published, as day numbers. */
  readonly told: readonly [number | null, number | null];
  /** The first day on which a source of known publication told of it, as a day number. */
  readonly news: number | null;
  /** The last day of the first report of it that names no day and came out on a known one: it was told as news. */
  readonly reported: number | null;
}

export function linkLineOf(
  entry: Entry,
  accounts: readonly Account[],
  tellings: readonly Telling[],
): LinkLine {
  const [first] = accounts;
  if (first === undefined) throw new RangeError("an entry of no accounts");
  const union = (of: (account: Account) => readonly string[]): string[] => distinct(accounts.flatMap(of));
  const told = distinct(tellings.flatMap(({ published }) => published[0] ?? []));
  const news = distinct(
    tellings.flatMap(({ published: [first, last] }) =>
      first !== null && publishedWithin([first, last], ROUGH_DAYS) !== null ? [first] : [],
    ),
  );
  const placed = accounts.find(({ place }) => place === entry.place);
  const [from = null, to = null] = [entry.when?.earliest, entry.when?.latest];
  return {
    ...first,
    id: entry.id,
    type: entry.type,
    people: union(({ people }) => people),
    bodies: union(({ bodies }) => bodies),
    states: union(({ states }) => states),
    serves: Object.assign({}, ...accounts.map(({ serves }) => serves)),
    lead: union(({ lead }) => lead),
    target: union(({ target }) => target),
    from: from === null ? null : dayNumber(from),
    to: to === null ? null : dayNumber(to),
    precision: precisionOfLine(entry.when),
    monthDay: null,
    published: null,
    place: entry.place,
    placeParents: placed?.placeParents ?? [],
    placeLevel: placed?.placeLevel ?? null,
    about: union(({ about }) => about),
    agreements: union(({ agreements }) => agreements),
    words: [],
    copy: null,
    told: [numberOf(told[0]), numberOf(told.at(-1))],
    news: numberOf(news[0]),
    reported: accounts.reduce<number | null>(
      (first, { published }) =>
        published === null || (first !== null && first <= published) ? first : published,
      null,
    ),
  };
}

const numberOf = (day: string | undefined): number | null => (day === undefined ? null : dayNumber(day));

import { contentId, dayNumber } from "../../record/index.ts";
import type { EventLine, TimePrecision, TimeReading } from "../lines/lines.ts";
import { NEWS_DAYS, publishedWithin } from "../lines/publication.ts";
import { once } from "../once.ts";
import { distinct } from "../order.ts";
import { DIRECTED, familyOf, SPOKEN } from "./families.ts";
import type { Telling } from "./telling.ts";

/**
 * What tellings say of an event as far as it is compared, and nothing else: tellings that say the same share one account,
 * so that the hundredth report of an event costs no more comparisons than the second.
 */
export interface Account {
  readonly id: string;
  readonly family: string;
  /** Whether it has happened, is meant to, or is only thought of: never joined, but linked. */
  readonly mood: "actual" | "planned" | "hypothetical";
  readonly negated: boolean;
  readonly background: boolean;
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly states: readonly string[];
  /** Person or organ of a state -> states and bodies that it acts for. */
  readonly serves: Readonly<Record<string, readonly string[]>>;
  /** Visitors and actors; hosts and recipients, and the country gone to: only of what one side does to another. */
  readonly lead: readonly string[];
  readonly target: readonly string[];
  /** First and last day, as day numbers; null where unbounded or not told. */
  readonly from: number | null;
  readonly to: number | null;
  readonly precision: TimePrecision;
  readonly reading: TimeReading;
  /** "06-10" of a day whose year nobody wrote. */
  readonly monthDay: string | null;
  /** Day of publication, where no time is told, the event is news and that day is known. */
  readonly published: number | null;
  readonly place: string | null;
  readonly placeParents: readonly string[];
  readonly placeLevel: EventLine["placeLevel"];
  readonly about: readonly string[];
  readonly agreements: readonly string[];
  /** Content words, of acts of speech and of what is compared by its report. */
  readonly words: readonly string[];
  /** The report that tells it, where nothing told says when it was: copies of that report tell one event in one sentence. */
  readonly copy: string | null;
  /** Houses of parliament take part, known by their states alone. Left out where they do not: so ids stay as they were. */
  readonly assemblies?: true;
}

/** What is compared, under an id that is a hash of it and of `apart`: that keeps tellings of equal words apart. */
export const accountOf = (compared: Compared, apart: string): Account => ({
  id: contentId("account", JSON.stringify(compared), apart),
  ...compared,
});

export type Compared = Omit<Account, "id">;

/** What of a telling is compared. `lone`: what it says is not enough to be known again, so that its report and its words are compared too. */
export function comparedOf(telling: Telling, lone = false): Compared {
  const { type, status, negated, background, participants, when, precision, reading } = telling;
  const family = familyOf(type);
  const byReport = lone && precision === "none";
  const named = (kinds: readonly string[]): string[] =>
    distinct(participants.filter(({ kind }) => kinds.includes(kind)).map(({ entity }) => entity));
  const side = (...roles: string[]): string[] =>
    DIRECTED.has(family)
      ? distinct(participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity))
      : [];
  return {
    family,
    mood:
      status === "actual" || status === "ongoing" ? "actual" : status === "hypothetical" ? status : "planned",
    negated,
    background,
    people: named(["person"]),
    bodies: named(["organization", "event", "agreement"]),
    states: named(["country", "place"]),
    serves: Object.fromEntries(
      participants
        .filter(({ kind }) => kind === "person" || kind === "organization")
        .map(({ entity, polities }) => [entity, polities.filter((polity) => polity !== entity)] as const)
        .filter(([, polities]) => polities.length > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    lead: side("visitor", "actor"),
    target: distinct([...side("host", "recipient"), ...(family === "visit" ? countryOf(telling) : [])]),
    from: when?.earliest ? dayNumber(when.earliest) : null,
    to: when?.latest ? dayNumber(when.latest) : null,
    precision,
    reading: reading === "dateline" ? reading : "stated",
    monthDay: /^XXXX-(\d\d-\d\d)/.exec(when?.edtf ?? "")?.[1] ?? null,
    published: publishedDay(telling),
    place: telling.place,
    placeParents: telling.placeParents,
    placeLevel: telling.placeLevel,
    about: distinct(telling.about),
    agreements: distinct(telling.agreements),
    words: SPOKEN.has(family) || byReport ? distinct([...telling.words, ...telling.numbers]) : [],
    copy: byReport ? telling.report : null,
    ...(telling.assemblies === true ? { assemblies: true } : {}),
  };
}

/** Where somebody goes says whom he visits. */
const countryOf = ({ place, placeLevel, placeParents }: Telling): string[] => {
  const country = placeLevel === "country" ? place : placeParents.at(-1);
  return country === null || country === undefined || country.startsWith("plc.") ? [] : [country];
};

function publishedDay({ precision, when, background, published }: Telling): number | null {
  if (precision !== "none" || when !== null || background) return null;
  return publishedWithin(published, NEWS_DAYS);
}

/** Everybody who is named to take part. */
export const namedIn = once((account: Account): readonly string[] => [
  ...account.people,
  ...account.bodies,
  ...account.states,
]);

/** States and bodies whose side is told to take part; whoever acts for nobody known stands for himself. */
export const sidesOf = once((account: Account): readonly string[] =>
  distinct([
    ...account.states,
    ...[...account.people, ...account.bodies].flatMap((one) => account.serves[one] ?? [one]),
  ]),
);

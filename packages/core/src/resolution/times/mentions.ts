import {
  addDays,
  contains,
  dayNumber,
  isDay,
  isoDay,
  weekday,
  yearlessWhen,
  type Dating,
  type Span,
  type TimeMention,
  type When,
} from "../../record/index.ts";
import type { Chronicle, Timex, TimeValue } from "../../document/index.ts";
import type { Surroundings } from "./clauses.ts";
import type { Context, Resolved } from "./context.ts";
import type { Direction } from "./direction.ts";
import { yearlessDay } from "./relative-values.ts";
import { resolveValue } from "./resolve.ts";
import { sameDaysOf, withYear } from "./same-days.ts";

export interface TimesInput {
  readonly text: string;
  /** In reading order. */
  readonly timexes: readonly Timex[];
  readonly published: Pick<Dating, "when"> | null;
  /** The opening that says where, and in papers on which day, the report was written. */
  readonly dateline?: Span | null;
  readonly surroundings: Surroundings;
  /** Spans whose dates belong to a name ("the Convention of 4 July 1996"): they do not move the reference time. */
  readonly named: readonly Span[];
  /** Times that open the lines of a chronicle. */
  readonly entries?: Pick<Chronicle<Timex>, "at">;
  /** Whole utterances: inside one, a year told of carries over to the next sentence. */
  readonly utterances: readonly Span[];
}

/** Days of publication to try: one, or the two ends of an interval; none where either end is open. */
function daysOf(published: TimesInput["published"]): readonly (string | null)[] {
  const { earliest, latest } = published?.when ?? { earliest: null, latest: null };
  if (earliest === null || latest === null) return [null];
  return earliest === latest ? [earliest] : [earliest, latest];
}

/** A report is in print within so many days of being written. */
const PRINTED_WITHIN = 10;

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** "Wednesday", "WED.", "Sunday Night.", at the end of a dateline or before the wire's name. */
const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.)(?: (?:morning|noon|afternoon|evening|night|midnight))?(?=\s*\.?\s*(?:$|[-\u2013\u2014(:]))/i;

/**
 * The day of writing that the dateline states ("GENEVA, Nov. 19 --" or "GENEVA, Tues. --" in the paper of the 20th): what the report calls today.
 * Null where it states none, or none that a paper of that day can print.
 */
function writtenDay({ text, dateline, timexes, published }: TimesInput): string | null {
  const { earliest = null, latest = null } = published?.when ?? {};
  if (!dateline || latest === null || earliest !== latest) return null;
  const day = timexes.find(({ span }) => contains(dateline, span))?.value;
  if (day?.kind !== "calendar" || day.month === null || day.day === null) {
    const [named] = WEEKDAY.exec(text.slice(dateline.start, dateline.end)) ?? [];
    if (named === undefined) return null;
    const written = WEEKDAYS.indexOf(named.slice(0, 3).toLowerCase());
    return addDays(latest, -((weekday(latest) - written + 7) % 7));
  }
  for (let back = 0; back <= PRINTED_WITHIN; back += 1) {
    const iso = addDays(latest, -back);
    if (Number(iso.slice(5, 7)) === day.month && Number(iso.slice(8)) === day.day) return iso;
  }
  return null;
}

/**
 * An article dated to an interval: what both ends agree on stands; a day whose year alone they differ in stays without one,
 * within bounds; else it is the stretch between the two answers.
 */
function join(value: TimeValue, first: Resolved | null, last: Resolved | null): Resolved | null {
  if (!first || !last || (first.value === last.value && first.when?.edtf === last.when?.edtf))
    return first && last && first;
  const [a, b] = [first.when, last.when];
  if (!a?.earliest || !b?.latest || a.earliest > b.latest) return { ...first, when: null };
  // "At noon" of an article of which only the years are known: some day within them.
  const daily = value.kind === "weekday" || (value.kind === "relative" && value.unit === "day");
  if (daily && dayNumber(b.latest) - dayNumber(a.earliest) > WIDEST_DAY) return { ...first, when: null };
  if (value.kind === "calendar" && value.month !== null && value.yearOffset === null) {
    const { edtf } = yearlessWhen(value.month, value.day);
    return { when: { edtf, earliest: a.earliest, latest: b.latest }, value: edtf, anchor: "context" };
  }
  // "on 10 and 11 February": the same days of some year, and no stretch of years.
  const [days, same] = [a, b].map((when) => when.edtf.replaceAll(/\b\d{4}(?=-)/g, "XXXX"));
  if (value.kind === "range" && days !== undefined && days === same)
    return { when: { edtf: days, earliest: a.earliest, latest: b.latest }, value: days, anchor: "context" };
  const when: When = { edtf: `${a.earliest}/${b.latest}`, earliest: a.earliest, latest: b.latest };
  return { when, value: when.edtf, anchor: first.anchor };
}

/** Days between which one day can still be said to lie. */
const WIDEST_DAY = 62;

const MODS: Readonly<Record<NonNullable<TimeValue["mod"]>, string>> = {
  early: "START",
  start: "START",
  mid: "MID",
  late: "END",
  end: "END",
  about: "APPROX",
  more: "MORE_THAN",
  less: "LESS_THAN",
};

interface Told {
  readonly timex: Timex;
  readonly when: When;
  readonly sentence: number;
  /** In the past perfect or in a clause that hangs on another: it is told aside and does not move the narrative. */
  readonly aside: boolean;
}

/** How many sentences back a time told of can be meant. */
const REACH = 3;
/** How many times are kept in mind. */
const KEPT = 8;

/** The times that "a week later" can be counted from: those of its own sentence, the narrative's, then those told aside. */
function narrativeOf(told: readonly Told[], sentence: number): When[] {
  const own = told.filter((one) => one.sentence === sentence);
  const earlier = told.filter((one) => one.sentence !== sentence);
  const ordered = [...own, ...earlier.filter(({ aside }) => !aside), ...earlier.filter(({ aside }) => aside)];
  return ordered.map(({ when }) => when);
}

/** "Later in the day", "On the same day". */
const isOfDay = ({ rule, span }: Timex, text: string): boolean =>
  rule === "time.relative.later-in-the-day" ||
  (rule === "time.relative.that-unit" && /\bday$/i.test(text.slice(span.start, span.end)));
/** Sentences over which a release of one day's calls keeps to its day, whatever years it recalls between. */
const DAY_REACH = 10;

/** "received X today. He recalled a visit in 2014. Later in the day he met Y": the last day of the narrative, further back than a month or a year would be looked for. */
function lastDay(stack: readonly Told[], sentence: number, text: string): Resolved | null {
  const told = stack.find(
    ({ timex, when, aside, sentence: at }) =>
      !aside &&
      !isAttributive(timex, text) &&
      when.earliest !== null &&
      when.earliest === when.latest &&
      sentence - at <= DAY_REACH,
  );
  return told === undefined ? null : { when: told.when, value: told.when.edtf, anchor: "context" };
}

/** "the April 11 election": a day that only tells which one. */
const isAttributive = ({ span }: Timex, text: string): boolean =>
  /\b(?:the|its|their|his|her) $/i.test(text.slice(Math.max(0, span.start - 6), span.start)) &&
  /^ \p{Ll}/u.test(text.slice(span.end, span.end + 2));

/** "Today, December 23", "the following day, Saturday": two names of one day, the clearer of which tells the other. */
function apposed(
  timexes: readonly Timex[],
  out: readonly TimeMention[],
  text: string,
  i: number,
): TimeMention | null {
  const [timex, mention] = [timexes[i], out[i]];
  if (
    !timex ||
    !mention ||
    mention.when !== null ||
    timex.value.kind === "duration" ||
    timex.value.kind === "set"
  )
    return null;
  const dayLike =
    timex.value.kind === "weekday" || (timex.value.kind === "relative" && timex.value.unit === "day");
  if (!dayLike) return null;
  for (const k of [i + 1, i - 1]) {
    const [other, told] = [timexes[k], out[k]];
    if (!other || !told?.when || !/^(?:XXXX|\d{4})-\d\d-\d\d$/.test(told.when.edtf)) continue;
    const [a, b] = k > i ? [timex, other] : [other, timex];
    if (other.value.kind !== "calendar" && other.value.kind !== "weekday") continue;
    if (!/^,? ?\(?$/.test(text.slice(a.span.end, b.span.start))) continue;
    return {
      ...mention,
      when: told.when,
      anchor: "context",
      ...(told.value !== undefined && { value: told.value }),
    };
  }
  return null;
}

/** "in 1999, in September"; "on 27 and 28 May 2010": at most a comma, a conjunction or a preposition between. */
const BESIDE = /^[ ,]*(?:and |or |to |in |on )?(?:on |in )?$/;

/** Whether nothing but a conjunction or a preposition parts the expression from one of its neighbours. */
const isBeside = (timexes: readonly Timex[], i: number, text: string): boolean =>
  [[timexes[i - 1], timexes[i]] as const, [timexes[i], timexes[i + 1]] as const].some(
    ([a, b]) => a !== undefined && b !== undefined && BESIDE.test(text.slice(a.span.end, b.span.start)),
  );

const statedYear = ({ value }: Timex): number | null => (value.kind === "calendar" ? value.year : null);

/** "signed in June 1994 ... the following May": the first such month after the time told of last. */
function followedBy({ span, value }: Timex, told: Told | null, text: string): Context["inherited"] {
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  const latest = told?.when.latest ?? null;
  if (
    latest === null ||
    value.kind !== "calendar" ||
    value.month === null ||
    !/\bthe following $/i.test(before)
  )
    return null;
  const [year = 0, month = 0] = latest.split("-").map(Number);
  return { year: value.month > month ? year : year + 1, month: null };
}

/** "At 3 p.m. (0900 GMT) on Monday": the day that a clock's hour stands before. */
function dayBehind(timexes: readonly Timex[], i: number, text: string): Timex | null {
  const { value, span } = timexes[i] ?? {};
  if (value?.kind !== "relative" || value.clock === undefined || span === undefined) return null;
  for (const next of timexes.slice(i + 1, i + 3)) {
    const { kind } = next.value;
    const day = kind === "weekday" || (kind === "calendar" && next.value.day !== null);
    if (day) return CLOCK_DAY.test(text.slice(span.end, next.span.start)) ? next : null;
  }
  return null;
}

/** "3 p.m. local time (0900 GMT) on Monday", "0900 GMT, Monday": nothing but the zone between. */
const CLOCK_DAY =
  /^(?: local time| [A-Z][a-z]{2,14} time)?(?: ?\([^().\n]{1,30}\)| ?[A-Z]{3,4}| GMT\))?,? (?:on )?$/;

/** The year that a neighbour states for an expression without one. */
function inheritedBy(
  timex: Timex,
  next: Timex | undefined,
  told: Told | null,
  sentence: number,
  { text, utterances, surroundings }: TimesInput,
): Context["inherited"] {
  const { value } = timex;
  const open = (value.kind === "calendar" && value.month !== null) || value.kind === "fraction";
  if (!open || (value.kind === "calendar" && (value.year !== null || value.pointing !== null))) return null;
  const followed = followedBy(timex, told, text);
  if (followed !== null) return followed;
  const between = (a: Timex, b: Timex): string => text.slice(a.span.end, b.span.start);
  const ahead = next && statedYear(next);
  if (
    next &&
    ahead &&
    next.value.kind === "calendar" &&
    next.value.month !== null &&
    BESIDE.test(between(timex, next))
  ) {
    return { year: ahead, month: null };
  }
  const year = told && statedYear(told.timex);
  if (!told || !year || told.timex.value.kind !== "calendar") return null;
  const { month } = told.timex.value;
  if (told.sentence === sentence) {
    if (month === null) return BESIDE.test(between(told.timex, timex)) ? { year, month } : null;
    const wanted = value.kind === "calendar" ? value.month : null;
    // "the Union, founded in December 1922, ... on December 8": a year told aside holds for its own clause.
    if (told.aside && !surroundings.shareClause(told.timex.span, timex.span)) return null;
    return told.timex.value.bound === undefined && wanted !== null && wanted >= month
      ? { year, month }
      : null;
  }
  // "... in 1979. He had already frozen the assets on November 14": told aside, of the year before which it stands.
  const recalled =
    told.sentence === sentence - 1 &&
    surroundings.isPluperfect(timex.span) &&
    !told.aside &&
    value.kind === "calendar" &&
    value.month !== null;
  if (recalled) return month === null || (value.month ?? 0) <= month ? { year, month: null } : null;
  // Told in one breath by a speaker: "Let me take you back to 1987. It was a wet April."
  const sameSpeech = utterances.some((span) => contains(span, told.timex.span) && contains(span, timex.span));
  return sameSpeech && told.sentence === sentence - 1 ? { year, month } : null;
}

/** "On Saturday she was expelled. At 3 p.m. he was summoned": the named day, told of last, that an hour is of. */
function hourOf({ value }: Timex, told: Told | undefined): When | null {
  if (value.kind !== "relative" || value.clock === undefined || told === undefined || told.aside) return null;
  const { kind } = told.timex.value;
  return kind === "weekday" || (kind === "calendar" && told.timex.value.day !== null) ? told.when : null;
}

/** Sentences over which a chronicle that states a year need not repeat it. */
const CHRONICLE_REACH = 2;

/**
 * "On November 22, 1987, he flew to Geneva. They met November 23": in a text of unknown day, which tells what is over in order, the year of the day told
 * of last holds for one of the same or a later month.
 */
function goesOn(
  { span, value }: Timex,
  fresh: readonly Told[],
  sentence: number,
  { surroundings, named, text }: TimesInput,
): Context["inherited"] {
  const date = value.kind === "range" ? value.to : value;
  const told = fresh.find(({ timex }) => !isWhichOne(timex, text));
  if (told === undefined || told.aside || date.kind !== "calendar") return null;
  if (date.year !== null || date.month === null || date.pointing !== null || date.yearOffset !== null)
    return null;
  const { earliest, latest } = told.when;
  if (earliest === null || latest === null || sentence - told.sentence > CHRONICLE_REACH) return null;
  const [year = 0, month = 0] = earliest.split("-").map(Number);
  // A stretch of months or years says of no day in which of them it lies.
  const oneMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  if (!oneMonth || date.month < month || named.some((name) => contains(name, span))) return null;
  return surroundings.directionOf(span, false) === "future" ? null : { year, month: null };
}

/** "plans for a 1988 summit": a year that only tells which one. */
const isWhichOne = ({ span }: Timex, text: string): boolean =>
  span.end - span.start === 4 &&
  /\b(?:an?|the|its|their|his|her) $/i.test(text.slice(Math.max(0, span.start - 6), span.start));

/** "5 June 2019" over what happened on it, "5 June 2019 - The envoys met ...": the day that words such as "today" mean in an entry of that day; null elsewhere. */
function entryDay({ span }: Timex, entries: TimesInput["entries"]): string | null {
  const [head] = entries?.at(span) ?? [];
  const day = head?.value;
  if (day?.kind !== "calendar" || day.year === null || day.month === null || day.day === null) return null;
  return isDay(day.year, day.month, day.day) ? isoDay(day.year, day.month, day.day) : null;
}

/** "1948 - War breaks out. In October ...", "4 May: ..." under the heading "1948": the year of a chronicle's entry holds for what it tells. */
function entryYear({ span, value }: Timex, entries: TimesInput["entries"]): Context["inherited"] {
  const date = value.kind === "range" ? value.to : value;
  if (date.kind !== "calendar" || date.month === null || date.year !== null) return null;
  if (date.pointing !== null || date.yearOffset !== null) return null;
  const year = entries
    ?.at(span)
    .map(statedYear)
    .find((stated) => stated !== null);
  return year === undefined ? null : { year, month: null };
}

/**
 * "He scrambled on Tuesday to save the talks. ... They were scheduled to meet Tuesday night": a weekday that was ahead when something was told of is the
 * day of that name which the text has told of, not one a week later.
 */
function sameWeekday(
  { span, value }: Timex,
  resolved: Resolved | null,
  weekdays: ReadonlyMap<number, Resolved>,
  text: string,
): Resolved | null {
  const told = value.kind === "weekday" && value.pointing === null ? weekdays.get(value.weekday) : undefined;
  const [day, before] = [resolved?.when?.earliest, told?.when?.earliest];
  if (told === undefined || day == null || before == null || day <= before) return resolved;
  const [stretch = ""] = WAS_AHEAD.exec(text.slice(Math.max(0, span.start - 90), span.start)) ?? [];
  return stretch !== "" && !ANEW.test(stretch) ? told : resolved;
}
const ANEW = /\b(?:again|return|resume|reconvene|another|second)\b/;
const WAS_AHEAD =
  /\b(?:(?:was|were|been) (?:scheduled|due|expected|set|slated|planned|supposed) (?:to|for)|would)\b[^.;\n]*$/;

/** "as of 11 November 2013", or a date within a name: it tells of no event here. */
function movesReference(timex: Timex, { text, named }: TimesInput): boolean {
  if (!["calendar", "weekday", "relative", "season", "range"].includes(timex.value.kind)) return false;
  if (/\bas of\s+$/.test(text.slice(Math.max(0, timex.span.start - 8), timex.span.start))) return false;
  return !named.some((span) => contains(span, timex.span));
}

/** "since November" lies behind whatever the verb, "by June" ahead unless the clause is told in the past. */
function sideOf({ span, value }: Timex, surroundings: Surroundings): Direction {
  if (value.bound === "since") return "past";
  return (
    surroundings.directionOf(span, value.kind === "weekday") ??
    (value.bound === "by" || value.bound === "until" ? "future" : null)
  );
}

/**
 * Time mentions in reading order. Each is resolved against the day of publication, the side of it that its clause speaks
 * of, and the time told of before. What hangs on something unknown keeps its TIMEX3 value and has no `when`.
 */
export function resolveTimes(input: TimesInput): TimeMention[] {
  const { timexes, published, surroundings } = input;
  const printed = daysOf(published);
  const written = writtenDay(input);
  const out: TimeMention[] = [];
  const yearless = yearlessDay(published?.when);
  const sameDays = sameDaysOf(timexes, published?.when ?? null);
  /** By weekday: the day of that name on which the text told what was done. */
  const weekdays = new Map<number, Resolved>();
  let stack: Told[] = [];
  for (const [i, timex] of timexes.entries()) {
    const sentence = surroundings.sentenceOf(timex.span);
    const last = stack[0] ?? null;
    const fresh = stack.filter((one) => sentence - one.sentence <= REACH);
    // The year of "the May 17 Agreement" is the agreement's, not this article's.
    const inName = input.named.some((span) => contains(span, timex.span));
    const entered = entryDay(timex, input.entries);
    const behind = written !== null && timex.span.start >= (input.dateline?.end ?? 0);
    const days = entered !== null ? [entered] : behind ? [written] : printed;
    const contexts = days.map((day): Context => ({
      day: inName ? null : day,
      direction: sideOf(timex, surroundings),
      yearless: inName ? null : yearless,
      narrative: narrativeOf(fresh, sentence),
      recent: fresh.map(({ when }) => when),
      near: last?.sentence === sentence ? last.when : hourOf(timex, fresh[0]),
      // "LIMA, 6 March 2020 - Addo resigned in July": the day of writing lends its year by the side that the clause speaks of.
      inherited:
        last !== null &&
        last.when.edtf === day &&
        statedYear(timex) === null &&
        !isBeside(timexes, i, input.text)
          ? null
          : (entryYear(timex, input.entries) ??
            inheritedBy(timex, timexes[i + 1], last, sentence, input) ??
            (day === null && published?.when.edtf.startsWith("XXXX") !== true
              ? goesOn(timex, fresh, sentence, input)
              : null)),
    }));
    const later = dayBehind(timexes, i, input.text);
    const answers = contexts.map((context) => {
      if (later === null) return resolveValue(timex.value, context);
      const near = resolveValue(later.value, { ...context, direction: sideOf(later, surroundings) })?.when;
      return resolveValue(timex.value, { ...context, near: near ?? context.near });
    });
    const joined = join(timex.value, answers[0] ?? null, answers.at(-1) ?? null);
    const day = sameWeekday(timex, joined, weekdays, input.text);
    const near = inName ? joined : withYear(day, sameDays);
    const resolved =
      near?.when == null && isOfDay(timex, input.text) ? lastDay(stack, sentence, input.text) : near;
    const { when = null, value = null, anchor = "context" } = resolved ?? {};
    const { mod } = timex.value;
    out.push({
      span: timex.span,
      type: timex.type,
      when,
      anchor,
      rule: timex.rule,
      ...(value !== null && { value }),
      ...(mod && { mod: MODS[mod] }),
    });
    if (timex.value.kind === "weekday" && resolved?.when != null && contexts[0]?.direction === "past")
      weekdays.set(timex.value.weekday, resolved);
    const told = (when?.earliest && when.latest) || yearlessDay(when ?? undefined);
    if (when && told && movesReference(timex, input)) {
      const aside = surroundings.isBackground(timex.span);
      stack = [{ timex, when, sentence, aside }, ...stack.slice(0, KEPT - 1)];
    }
  }
  return out.map((mention, i) => apposed(timexes, out, input.text, i) ?? mention);
}

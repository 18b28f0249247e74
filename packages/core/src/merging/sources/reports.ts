import { addDays, dayNumber } from "../../record/index.ts";
import { componentsOf } from "../grouping/components.ts";
import { once } from "../once.ts";
import { compareText, distinct } from "../order.ts";
import type { SourceSketch, Stages } from "../stages/stages.ts";
import { containment, hash, likeness, slotsOf } from "./sketch.ts";

/** Slots of a band: two texts of likeness .5 share one of sixteen bands with a chance of .64, of .7 with .99. */
const BAND = 4;
/** Slots of a band that is filed beside a wire and a month: two texts of likeness .4 share one of sixteen with a chance of .94. */
const WIRE_BAND = 2;
const WIRE_SLOTS = 32;
/** Days within which papers print what a wire sends. */
const PRINTED_WITHIN = 3;

/** From here two texts are one report, whoever prints it. */
const COPY = 60;
/** Texts of a sentence or two are copies only word for word. */
const FLASH_WORDS = 20;
/** Recurring texts (congratulations, communiques of a series) differ by little: of different months they are copies only from here. */
const SERIES = 90;
const SERIES_DAYS = 30;
/** From here they are where both credit one wire, or one is that wire, or both print the same long quotation. */
const FROM_ONE_WIRE = 25;
/** A paper that prints a few paragraphs of a long dispatch: so much of the shorter text, and so much of both. */
const TAKEN_OVER = 70;
const TAKEN_LEAST = 12;

/**
 * Keys under which copies meet: bands of the signature; shorter bands beside the wire that is credited and the month, as papers shorten
 * what they take from it; long quotations beside the wire.
 */
const keysOf = once((source: SourceSketch): readonly string[] => {
  const { sketch, agencies, outlet, published } = source;
  const slots = slotsOf(sketch);
  const bands = (width: number, upTo: number): string[] =>
    Array.from(
      { length: Math.floor(Math.min(slots.length, upTo) / width) },
      // Two bands of one hash are compared and found to be two.
      (_, i) => `${i}|${hash(slots.slice(i * width, (i + 1) * width).join("."), width).toString(36)}`,
    );
  const months =
    published === null ? ["-"] : distinct([published, addDays(published, PRINTED_WITHIN)].map(monthOf));
  const senders = agencies.length > 0 ? agencies : outlet === null ? [] : [outlet];
  return [
    ...bands(BAND, slots.length).map((band) => `band|${band}`),
    ...wiresOf(source).flatMap((wire) => sketch.quotes.map((quote) => `wire|${wire}|${quote}`)),
    ...distinct(senders).flatMap((wire) =>
      months.flatMap((month) => bands(WIRE_BAND, WIRE_SLOTS).map((band) => `wire|${wire}|${month}|${band}`)),
    ),
  ];
});

const monthOf = (day: string): string => day.slice(0, 7);

const wiresOf = ({ outlet, agencies }: SourceSketch): string[] =>
  distinct(outlet === null ? agencies : [...agencies, outlet]);

/** Days between two publications; 0 where one is unknown. */
const daysBetween = (a: SourceSketch, b: SourceSketch): number =>
  a.published === null || b.published === null
    ? 0
    : Math.abs(dayNumber(a.published) - dayNumber(b.published));

function areCopies(a: SourceSketch, b: SourceSketch): boolean {
  const same = likeness(a.sketch, b.sketch);
  if (Math.min(a.sketch.words, b.sketch.words) < FLASH_WORDS)
    return same === 100 && daysBetween(a, b) <= SERIES_DAYS;
  if (daysBetween(a, b) > SERIES_DAYS) return same >= SERIES;
  if (same >= COPY) return true;
  const wires = wiresOf(b);
  const wire =
    wiresOf(a).some((one) => wires.includes(one)) && (a.agencies.length > 0 || b.agencies.length > 0);
  const quoted = a.sketch.quotes.some((quote) => b.sketch.quotes.includes(quote));
  if (!wire && !quoted) return false;
  return (
    same >= FROM_ONE_WIRE || (wire && same >= TAKEN_LEAST && containment(a.sketch, b.sketch) >= TAKEN_OVER)
  );
}

/** The earliest of them; of one day the wire itself before those who credit it. */
const byRank = (a: SourceSketch, b: SourceSketch): number =>
  compareText(a.published ?? "9", b.published ?? "9") ||
  a.agencies.length - b.agencies.length ||
  compareText(a.source, b.source);

/** Which sources print one report. The report goes by the source that leads it. */
export const reports: Stages["reports"] = {
  keysOf,
  areCopies,
  group: (sources) => {
    const byId = new Map(sources.map((one) => [one.source, one]));
    const links: [string, string][] = [];
    for (const [i, a] of sources.entries())
      for (const b of sources.slice(i + 1)) if (areCopies(a, b)) links.push([a.source, b.source]);
    return new Map(
      componentsOf(byId.keys(), links).flatMap((ids) => {
        const [leader] = ids.flatMap((id) => byId.get(id) ?? []).sort(byRank);
        return ids.map((id) => [id, leader?.source ?? id] as const);
      }),
    );
  },
};

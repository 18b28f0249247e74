import { componentsOf } from "../components.ts";
import { compareText } from "../order.ts";
import type { SourceSketch, Stages } from "../stages.ts";
import { likeness } from "./sketch.ts";

/** Slots of a band: two texts of likeness .5 share one of sixteen bands with a chance of .64, of .7 with .99. */
const BAND = 4;

/** From here two texts are one report, whoever prints it. */
const COPY = 60;
/** From here they are where both credit one wire, or one is that wire: a paper shortens what it takes over. */
const FROM_ONE_WIRE = 25;

/** Keys under which copies meet: bands of the signature, and long quotations beside the wire that is credited with them. */
function keysOf({ outlet, agencies, sketch }: SourceSketch): string[] {
  const { signature, quotes } = sketch;
  const keys: string[] = [];
  for (let at = 0; at + BAND <= signature.length; at += BAND)
    keys.push(`band|${at / BAND}|${signature.slice(at, at + BAND).join(".")}`);
  const wires = outlet === null ? agencies : [...agencies, outlet];
  for (const wire of wires) for (const quote of quotes) keys.push(`wire|${wire}|${quote}`);
  return keys;
}

const wiresOf = ({ outlet, agencies }: SourceSketch): string[] =>
  outlet === null ? [...agencies] : [...agencies, outlet];

const areCopies = (a: SourceSketch, b: SourceSketch): boolean => {
  const same = likeness(a.sketch, b.sketch);
  if (same >= COPY) return true;
  const wires = wiresOf(b);
  return same >= FROM_ONE_WIRE && wiresOf(a).some((wire) => wires.includes(wire));
};

/** The earliest of them; of one day the wire itself before those who credit it. */
const byRank = (a: SourceSketch, b: SourceSketch): number =>
  compareText(a.published ?? "9", b.published ?? "9") ||
  a.agencies.length - b.agencies.length ||
  compareText(a.source, b.source);

/** Which sources print one report. The report goes by the source that leads it. */
export const reports: Stages["reports"] = {
  keysOf,
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

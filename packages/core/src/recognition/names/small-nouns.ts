/** Names that a noun in small letters ends. */
import { type Ground, isTown } from "./ground.ts";
import { leftEdge } from "./left-edge.ts";
import { isWord } from "./text.ts";
import { MINISTRY_FIELDS } from "./words.ts";

/** Buildings whose noun is written small after their name. */
export const HOUSES = new Set([
  "palace",
  "residence",
  "airport",
  "hotel",
  "mosque",
  "cathedral",
  "stadium",
  "airbase",
  "monastery",
  "castle",
  "fortress",
]);

/** Series of meetings that go by the town where they are held. */
export const PROCESSES = new Set(["talks", "process", "format"]);

const MINISTRIES = new Set(["ministry", "ministries"]);

/** Geographic nouns written small after a name: "Sentosa island", "Mindanao province". */
export const GROUNDS = new Set(["island", "islands", "province", "peninsula", "river", "valley", "strait"]);

/** Prepositions before a name that a small noun of place ends, where no article stands. */
const AT = new Set(["at", "in", "on", "near", "from", "outside", "to", "of", "'s"]);

/** "the foreign ministry", "the Akorda Presidential residence": where the name begins that a small noun ends; the noun for none. */
export function plainStart(ground: Ground, at: number): number {
  const { analysis, sentence, knownAt } = ground;
  const { tokens } = analysis;
  const norm = tokens[at]?.norm ?? "";
  if (at === sentence.first) return at;
  if (MINISTRIES.has(norm)) {
    // "the foreign affairs ministry", "the human rights ministry"
    let from = at;
    while (from > sentence.first && MINISTRY_FIELDS.has(tokens[from - 1]?.norm ?? "")) from -= 1;
    return from;
  }
  // "the Astana talks", "the Minsk process"
  const town = knownAt(at - 1);
  if (
    PROCESSES.has(norm) &&
    town?.kind === "place" &&
    town.last === at &&
    tokens[town.first - 1]?.norm === "the"
  )
    return town.first;
  if (!HOUSES.has(norm) && !GROUNDS.has(norm)) return at;
  const from = leftEdge(ground, at);
  // "the Moscow airport" names a town only; "President Kim's palace" nobody's by name.
  const whole = knownAt(from);
  if (from === at || (whole?.last === at && isTown(whole)) || !isWord(tokens[from])) return at;
  const before = tokens[from - 1]?.norm ?? "";
  return before === "the" || AT.has(before) ? from : at;
}

import type { Scene } from "../scene.ts";

const STATES: ReadonlySet<string> = new Set(["states", "countries", "nations", "republics", "monarchies"]);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
]);
/** "two of the Baltic states", "most of the Nordic countries": not all of them. */
const SOME: ReadonlySet<string> = new Set(
  "one two three four some any each either neither none several many most half part few".split(" "),
);

/**
 * "the three Baltic states", "five Central Asian republics", "the Nordic countries": all that the region has, where the phrase gives their number or the
 * region's name says which they are. `at` is the noun. Null where it may be some of them, or where not all of them were states on the article's days.
 */
export function wholeRegion(
  scene: Scene,
  at: number,
): { readonly members: readonly string[]; readonly first: number } | null {
  const norm = (i: number): string => scene.token(i)?.norm ?? "";
  if (!STATES.has(norm(at))) return null;
  const regions = scene.knowledge.regions();
  const pair = regions.get(`${norm(at - 2)} ${norm(at - 1)}`);
  const found = pair ?? regions.get(norm(at - 1));
  if (found === undefined || found.all === null) return null;
  let first = pair === undefined ? at - 1 : at - 2;
  const count = NUMBERS.get(norm(first - 1));
  if (count !== undefined) first -= 1;
  const definite = /^(?:the|all)$/.test(norm(first - 1));
  if (definite) first -= 1;
  if (count === undefined ? !(definite && found.all === "the") : count !== found.parts.length) return null;
  if (norm(first - 1) === "of" && SOME.has(norm(first - 2))) return null;
  if (isDestination(scene, first)) return null;
  const existed = found.parts.every((id) => isStateOn(scene, id));
  return existed ? { members: found.parts, first } : null;
}

/** "a visit to the Baltic states", "a tour of the Nordic countries", "in the Baltic states": the part of the world, and not each of its states. */
function isDestination({ token }: Scene, first: number): boolean {
  const prep = token(first - 1)?.norm ?? "";
  if (/^(?:in|across|through|throughout|around)$/.test(prep)) return true;
  if (prep !== "to" && prep !== "of") return false;
  for (let at = first - 2; at >= first - 9; at -= 1) {
    const { upos = "PUNCT", lemma = "" } = token(at) ?? {};
    if (JOURNEYS.has(lemma.toLowerCase())) return true;
    if (upos === "PUNCT" || upos === "VERB") return false;
  }
  return false;
}
const JOURNEYS: ReadonlySet<string> = new Set(
  "visit trip tour journey swing travel go fly return come stopover".split(" "),
);

function isStateOn({ knowledge, on }: Scene, id: string): boolean {
  const from = knowledge.entity(id)?.from;
  const day = on?.latest ?? null;
  return from == null || day === null || from <= day;
}

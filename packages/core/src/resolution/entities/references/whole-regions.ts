import type { Scene } from "../scene.ts";

/** States that a region's adjective means all together, and whether the bare "the" says so: "the Baltic states", but "the five Central Asian states". */
interface Whole {
  readonly states: readonly string[];
  readonly uncounted: boolean;
}
const whole = (states: string, uncounted = false): Whole => ({ states: states.split(" "), uncounted });
const WHOLES: ReadonlyMap<string, Whole> = new Map([
  ["baltic", whole("EE LV LT", true)],
  ["nordic", whole("DK FI IS NO SE", true)],
  ["benelux", whole("BE NL LU", true)],
  ["visegrad", whole("CZ HU PL SK", true)],
  ["visegrád", whole("CZ HU PL SK", true)],
  ["scandinavian", whole("DK NO SE")],
  ["central asian", whole("KZ KG TJ TM UZ")],
  ["caucasus", whole("AM AZ GE")],
  ["south caucasus", whole("AM AZ GE")],
  ["caucasian", whole("AM AZ GE")],
  ["south caucasian", whole("AM AZ GE")],
  ["transcaucasian", whole("AM AZ GE")],
  ["andean", whole("BO CO EC PE")],
  ["maghreb", whole("DZ LY MA MR TN")],
  ["western balkan", whole("AL BA ME MK RS XK")],
  ["gulf arab", whole("AE BH KW OM QA SA")],
]);

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
  const region =
    WHOLES.get(`${norm(at - 2)} ${norm(at - 1)}`) === undefined
      ? { found: WHOLES.get(norm(at - 1)), from: at - 1 }
      : { found: WHOLES.get(`${norm(at - 2)} ${norm(at - 1)}`), from: at - 2 };
  const { found } = region;
  if (found === undefined) return null;
  let first = region.from;
  const count = NUMBERS.get(norm(first - 1));
  if (count !== undefined) first -= 1;
  const definite = /^(?:the|all)$/.test(norm(first - 1));
  if (definite) first -= 1;
  if (count === undefined ? !(definite && found.uncounted) : count !== found.states.length) return null;
  if (norm(first - 1) === "of" && SOME.has(norm(first - 2))) return null;
  const existed = found.states.every((id) => isStateOn(scene, id));
  return existed ? { members: found.states, first } : null;
}

function isStateOn({ knowledge, on }: Scene, id: string): boolean {
  const from = knowledge.entity(id)?.from;
  const day = on?.latest ?? null;
  return from == null || day === null || from <= day;
}

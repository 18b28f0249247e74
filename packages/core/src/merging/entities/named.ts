import { isOneOfEach } from "./organs.ts";
import type { PlainName } from "./plain-name.ts";
import type { Told } from "./told.ts";
import { common, meet, other, SAME, UNSAID, weighed, yearsApart, type Verdict } from "./verdict.ts";

/** How far the names of two bodies or places say that they are one. */
function nameWeight(a: Told, b: Told): readonly [reason: string, weight: number] | null {
  const [x, y] = [a.plain.words.join(" "), b.plain.words.join(" ")];
  if (x !== "" && x === y) {
    const telling = a.plain.telling.length;
    // "Lagoon Basin Authority" is one of its name; "Supreme Court" is any state's.
    if (telling >= 2) return ["name-key", 85];
    if (telling === 1 && a.plain.words.length > 1) return ["name-key", 60];
    return ["name-key", telling === 1 && a.kind === "place" ? 50 : 40];
  }
  if (meet(a.acronyms, b.acronyms)) return ["acronym", isAcronymOnly(a) || isAcronymOnly(b) ? 45 : 30];
  return isShortFor(a, b) || isShortFor(b, a) ? ["acronym", 40] : null;
}

const isAcronymOnly = ({ plain, acronyms }: Told): boolean =>
  acronyms.some((one) => one.toLowerCase() === plain.words.join(""));
const isShortFor = (short: Told, long: Told): boolean =>
  isAcronymOnly(short) && long.plain.initials.length > 2 && short.acronyms.includes(long.plain.initials);

/** Years within which a named event is one: the next of its series bears the same name. */
const NEAR = 1;

/** Whether the state beside it is enough to say which body or place it is. */
const saysWhich = (plain: PlainName): boolean => plain.words.length > 1 || isOneOfEach(plain);

/** Whether two bodies, places or named events are one. */
export function compareNamed(a: Told, b: Told): Verdict {
  const name = nameWeight(a, b);
  if (name === null) return UNSAID;
  const apart = yearsApart(a, b);
  if (a.kind === "event" && apart !== null && apart > NEAR) return other("years");
  const served = meet(a.states, b.states) || meet(a.bodies, b.bodies);
  if (!served && a.states.length > 0 && b.states.length > 0) return other("polity");
  const met = common(a.company, b.company);
  const there = common(a.companyStates, b.companyStates);
  // A place shows where it lies by those who are told with it there; of a body that says little.
  const company = met > 1 ? 30 : met === 1 ? 20 : there > 0 ? 15 : 0;
  const [reason, weight] = name;
  // One common noun, or a name that any state's may bear, is decided by the state alone.
  const generic = a.plain.telling.length === 0 && !served;
  const short = reason === "acronym" && !served;
  return weighed(
    [
      [reason, weight],
      ["polity", served ? (saysWhich(a.plain) || reason === "acronym" ? 45 : 20) : 0],
      [
        "company",
        a.kind === "place" && a.plain.telling.length > 0 ? company + (company > 0 ? 10 : 0) : company,
      ],
    ],
    generic || short ? SAME - 1 : 100,
  );
}

import type { EntityLine } from "../lines.ts";
import { personName, plainName, titleWords } from "./names.ts";

/** What two lines are to each other: one entity, two, to be asked about, or nothing that says. */
export interface Verdict {
  readonly is: "same" | "other" | "ask" | "unsaid";
  readonly reasons: readonly string[];
  /** Hundredths. */
  readonly strength: number;
}

const same = (...reasons: string[]): Verdict => ({ is: "same", reasons, strength: 90 });
const ask = (...reasons: string[]): Verdict => ({ is: "ask", reasons, strength: 55 });
const other = (...reasons: string[]): Verdict => ({ is: "other", reasons, strength: 0 });
const UNSAID: Verdict = { is: "unsaid", reasons: [], strength: 0 };

/** Years that a public life spans. */
const CAREER = 40;
/** Years within which a body or an agreement goes by a name that others may bear before and after. */
const NEAR = 1;

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

/** Years between the times of which the two are told; 0 where one is unknown. */
function yearsApart({ years: a }: EntityLine, { years: b }: EntityLine): number {
  const year = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
  const [fromA, toA, fromB, toB] = [year(a[0]), year(a[1]), year(b[0]), year(b[1])];
  if (fromA === null || fromB === null) return 0;
  return Math.max(0, fromB - (toA ?? fromA), fromA - (toB ?? fromB));
}

/** The last word of each role: "deputy foreign minister" and "foreign minister" are offices of one ladder. */
const ladder = ({ roles }: EntityLine): string[] => roles.map((role) => role.split(/[\s/-]+/).at(-1) ?? role);

function comparePersons(a: EntityLine, b: EntityLine): Verdict {
  const [one, two] = [personName(a), personName(b)];
  if (one.surname !== two.surname) return UNSAID;
  if (yearsApart(a, b) > CAREER) return other("years");
  if (one.given !== null && two.given !== null && one.given !== two.given) return other("given-name");
  if (one.initial !== null && two.initial !== null && one.initial !== two.initial) return other("given-name");
  const served = a.polities.length > 0 && b.polities.length > 0;
  const sides = meet(a.polities, b.polities);
  if (served && !sides) return other("polity");
  const bonds = [
    ...(sides ? ["polity"] : []),
    ...(meet(ladder(a), ladder(b)) ? ["role"] : []),
    ...(meet(a.company, b.company) ? ["company"] : []),
  ];
  const full = one.given !== null && two.given !== null;
  if (full) return bonds.length > 0 ? same("name-key", ...bonds) : ask("name-key");
  // An initial or a bare surname says less: the state and the office, or those they meet, must say the rest.
  if (bonds.length >= 2) return same("surname", ...bonds);
  return bonds.length === 1 ? ask("surname", ...bonds) : UNSAID;
}

function compareAgreements(a: EntityLine, b: EntityLine): Verdict {
  const [one, two] = [titleWords(a.name), titleWords(b.name)];
  const common = one.filter((word) => two.includes(word)).length;
  const few = Math.min(one.length, two.length);
  if (common === 0 || few === 0) return UNSAID;
  const words = common === one.length && common === two.length;
  const parties = a.company.filter((id) => b.company.includes(id)).length >= 2;
  const dates = yearsApart(a, b) <= NEAR && a.years[0] !== null && b.years[0] !== null;
  if (words && one.length >= 2 && parties && dates) return same("title", "parties-and-date");
  const agree = [words || common * 3 >= few * 2, parties, dates].filter(Boolean).length;
  return agree >= 2 && common >= 2
    ? ask("title", ...(parties ? ["parties"] : []), ...(dates ? ["date"] : []))
    : UNSAID;
}

function compareNamed(a: EntityLine, b: EntityLine): Verdict {
  if (plainName(a.name) !== plainName(b.name)) return UNSAID;
  const served = a.polities.length > 0 && b.polities.length > 0;
  if (served && !meet(a.polities, b.polities)) return other("polity");
  const bonds = [
    ...(meet(a.polities, b.polities) ? ["polity"] : []),
    ...(meet(a.company, b.company) ? ["company"] : []),
  ];
  const words = plainName(a.name).split(" ").length;
  if (a.kind === "event" && yearsApart(a, b) > NEAR) return other("years");
  if (words >= 3 || (words === 2 && bonds.length > 0) || bonds.length > 1) return same("name-key", ...bonds);
  return bonds.length > 0 ? ask("name-key", ...bonds) : UNSAID;
}

/** Whether two entities that the tables lack are one. Symmetric; of different kinds never. */
export function compareEntities(a: EntityLine, b: EntityLine): Verdict {
  if (a.kind !== b.kind) return other("kind");
  // Within one article the extraction has told them apart.
  if (a.source === b.source) return other("one-source");
  if (a.kind === "person") return comparePersons(a, b);
  return a.kind === "agreement" ? compareAgreements(a, b) : compareNamed(a, b);
}

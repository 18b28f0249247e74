import { compareNames, type NameFit } from "./person-name.ts";
import type { Role } from "./roles.ts";
import type { Told } from "./told.ts";
import { common, meet, other, SAME, UNSAID, weighed, yearsApart, type Verdict } from "./verdict.ts";

const NAME: Readonly<Record<Exclude<NameFit, "other">, readonly [reason: string, weight: number]>> = {
  equal: ["name-key", 50],
  variant: ["spelling", 45],
  initials: ["initials", 35],
  part: ["part-of-name", 35],
  surname: ["surname", 25],
};
const FITS: readonly NameFit[] = ["equal", "variant", "initials", "part", "surname", "other"];

/** Years that a public life spans. */
const CAREER = 40;
/** Beyond so many years a name that is told only in part may be another's: a father's, a successor's. */
const PARTLY = 6;
const LONG_AGO = 10;

const bestFit = (a: Told, b: Told): NameFit => {
  const fits = a.names.flatMap((x) => b.names.map((y) => compareNames(x, y)));
  return FITS.find((fit) => fits.includes(fit)) ?? "other";
};

/** Roles of both: the very same, and whether only one can have it at a time; of one kind; of other kinds; not told. */
function compareRoles(a: readonly Role[], b: readonly Role[]): readonly (readonly [string, number])[] {
  if (a.length === 0 || b.length === 0) return [];
  const same = a.filter(({ key }) => b.some((role) => role.key === key));
  if (same.length > 0)
    return [["role", 25], ...(same.some(({ single }) => single) ? [["office", 10] as const] : [])];
  return a.some(({ family }) => b.some((role) => role.family === family))
    ? [["role-family", 15]]
    : [["other-role", -10]];
}

/** Whether two persons are one. What counts: how their names agree, whom they serve and as what, when, and whom they meet. */
export function comparePersons(a: Told, b: Told): Verdict {
  const fit = bestFit(a, b);
  const apart = yearsApart(a, b);
  if (fit === "other") return sameSeat(a, b, apart) ?? other("name");
  if (apart !== null && apart > CAREER) return other("years");
  const roles = compareRoles(a.roles, b.roles);
  const served = meet(a.states, b.states) || meet(a.bodies, b.bodies);
  const met = common(a.company, b.company);
  const elsewhere = !served && a.states.length > 0 && b.states.length > 0;
  // A state read off a dateline may be wrong: a full name with the same office is asked about, no more.
  if (elsewhere && !(fit === "equal" && roles.some(([name]) => name === "role"))) return other("polity");
  const [reason, weight] = NAME[fit];
  const long = fit === "equal" && a.names.some(({ words }) => words.length > 2) ? 5 : 0;
  const office = served ? roles : roles.filter(([name]) => name !== "office");
  const near = apart === null ? 0 : apart <= 1 ? 5 : apart > LONG_AGO ? -15 : 0;
  const partly = fit !== "equal" && apart !== null && apart > PARTLY;
  // "Bounpheng Sisavathong" and "Bounpeng Sisavathong", deputy ministers of one state in one year: no two bear so rare a name.
  const alike = served && apart === 0 && roles.some(([name]) => name === "role") && shareRareWord(a, b);
  const oneLetter = fit === "variant" && !alike && !office.some(([name]) => name === "office");
  // "Mamata Banerjee, chief minister" of one year is one, though neither paper says of what: both names are full, and one is rare.
  const isRareNamesake =
    fit === "equal" &&
    apart !== null &&
    apart <= 1 &&
    !served &&
    roles.some(([name]) => name === "role") &&
    shareRareWord(a, b);
  // Where both tell whom they serve, as what or with whom, and share nothing of it, a name in common is chance, and no question.
  const shares = served || met > 0 || office.some(([, points]) => points > 0);
  if (!shares && tellsOf(a) && tellsOf(b)) return UNSAID;
  return weighed(
    [
      [reason, weight + long],
      ["polity", served ? 25 : 0],
      ...office,
      ["company", met > 1 ? 30 : met * 15],
      ["years", near],
      ["rare-name", isRareNamesake ? 5 : 0],
    ],
    elsewhere || partly || oneLetter ? SAME - 1 : 100,
  );
}

/** Letters of a word that few bear; "Zhang" and "Jianhua" are borne by many. */
const RARE = 8;

const shareRareWord = (a: Told, b: Told): boolean =>
  a.names.some(({ words }) =>
    words.some((word) => word.length >= RARE && b.names.some((name) => name.words.includes(word))),
  );

const tellsOf = ({ states, bodies, roles, company }: Told): boolean =>
  states.length + bodies.length + roles.length + company.length > 0;

/** The tables name the one holder of that office, and he goes by the same surname: perhaps under another given name. */
function sameSeat(a: Told, b: Told, apart: number | null): Verdict | null {
  if (a.known === b.known || apart !== 0) return null;
  const office = a.roles.some(
    (role) => role.single && role.office !== null && b.roles.some((one) => one.office === role.office),
  );
  const surname = a.names.some(({ words: x }) =>
    b.names.some(({ words: y }) => x.length > 1 && x.at(-1) === y.at(-1)),
  );
  if (!office || !surname) return null;
  const verdict = weighed([
    ["surname", 25],
    ["polity", 25],
    ["office", 10],
  ]);
  return verdict.is === "unsaid" ? UNSAID : verdict;
}

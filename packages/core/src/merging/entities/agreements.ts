import { dayNumber } from "../../record/index.ts";
import type { Told } from "./told.ts";
import { common, other, UNSAID, type Verdict } from "./verdict.ts";

type Fit = "agree" | "open" | "clash";

/** Titles agree where all words of the shorter are in the longer, or two of three; they clash where both say something and share nothing. */
function wordsFit(a: Told, b: Told): Fit {
  const few = Math.min(a.title.length, b.title.length);
  if (few === 0) return "open";
  const shared = common(a.title, b.title);
  if (shared * 3 >= few * 2) return "agree";
  return shared === 0 ? "clash" : "open";
}

/** Parties: all of the one among those of the other, two at least. Each naming one whom the other lacks they are others. */
function partiesFit(a: Told, b: Told): Fit {
  const [x, y] = [partiesOf(a), partiesOf(b)];
  const shared = common(x, y);
  if (shared >= 2 && (shared === x.length || shared === y.length)) return "agree";
  return x.length >= 2 && y.length >= 2 && shared < 2 ? "clash" : "open";
}

/** States, and bodies that conclude agreements for their members. */
const partiesOf = ({ companyStates, company }: Told): string[] => [
  ...companyStates,
  ...company.filter((id) => id.startsWith("org.")),
];

/** Days by which reports of one signing may differ. */
const DAYS = 2;
const MONTH = 31;

/**
 * Times of what is told of each. They agree where both are told of one month at most and meet, or begin on one day: a paper's first day is
 * that of its signing. Else they say nothing: a title is told again for years.
 */
function datesFit(a: Told, b: Told): Fit {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return "open";
  const [fromA, toA] = [dayNumber(a.from), dayNumber(a.to)];
  const [fromB, toB] = [dayNumber(b.from), dayNumber(b.to)];
  const short = toA - fromA <= MONTH && toB - fromB <= MONTH;
  const gap = Math.max(0, fromB - toA, fromA - toB);
  return (short && gap <= DAYS) || Math.abs(fromA - fromB) <= DAYS ? "agree" : "open";
}

/** "peace deal": a word in common with it says nothing of which. A known one has all its names, and is asked about by them. */
const isBare = ({ known, title }: Told): boolean => !known && title.length < 2;

/** Whether two agreements are one: certain when words, parties and dates agree, asked when two of the three do. */
export function compareAgreements(a: Told, b: Told): Verdict {
  const fits = { title: wordsFit(a, b), parties: partiesFit(a, b), date: datesFit(a, b) };
  const clash = Object.entries(fits).find(([, fit]) => fit === "clash");
  if (clash !== undefined) return other(clash[0]);
  const agree = Object.entries(fits).flatMap(([name, fit]) => (fit === "agree" ? [name] : []));
  const kinds = a.titleKind === null || b.titleKind === null || a.titleKind === b.titleKind;
  // Two of three: the bare "agreement" of one day and these parties may be any of those signed; its title must say something.
  if (agree.length < 2 || (agree.length < 3 && agree.includes("title") && (isBare(a) || isBare(b))))
    return UNSAID;
  const reasons = [
    ...(agree.includes("title") ? ["title"] : []),
    ...(agree.length === 3 ? ["parties-and-date"] : agree.filter((one) => one !== "title")),
  ];
  if (agree.length === 3 && kinds) return { is: "same", reasons, strength: 90 };
  return {
    is: "ask",
    reasons: [...reasons, ...(kinds ? [] : ["other-kind"])],
    strength: agree.length === 3 ? 70 : 60,
  };
}

import type { LabelledSpan } from "@chancery/language/training";

import { COUNTRIES } from "./own-vocabulary.ts";

/** A sentence with its names; a document is a list of them. */
export interface NamedSentence {
  readonly forms: readonly string[];
  /** Whether a space follows each word; absent where the corpus does not say. */
  readonly spaces?: readonly boolean[];
  readonly names: readonly LabelledSpan[];
}
export interface NamedDocument {
  readonly id: string;
  readonly sentences: readonly NamedSentence[];
  /** The corpus, where it draws its names otherwise than we do: what is peculiar to it is learnt aside. */
  readonly manner?: string;
}

/** Words before a name that are no part of it. */
const TITLES = new Set(
  `pm fm gen lt col maj brig sgt capt adm cmdr navy army mr mrs ms miss dr prof professor sir dame lord lady president prime minister premier chancellor king queen prince princess emperor
  pope judge justice senator congressman congresswoman representative governor mayor ambassador envoy secretary general colonel captain
  lieutenant major admiral sergeant commander brigadier private officer detective father sister brother reverend rev bishop archbishop
  cardinal sheikh ayatollah imam mullah sultan emir shah chief director chairman chairwoman chair spokesman spokeswoman deputy vice
  foreign defence defense interior finance special former acting assistant home press culture energy premier emir crown sultan first second state councillor councilor kazakh chinese german israeli ukrainian egyptian turkish saudi us u.s. uk british syrian iraqi russian american french iranian
  turkish kurdish un leader then commissioner speaker attorney st. executive officer coordinator representative high`.split(
    /\s+/,
  ),
);

const PRONOUNS = new Set("i we he she it they you".split(" "));

/** A state is a place wherever it stands: whether it acts or lies somewhere is not the tagger's to tell. */
const STATES = new Set([
  ...COUNTRIES.map(([country]) => country.toLowerCase()),
  "u.s.",
  "u.s",
  "usa",
  "uk",
  "u.k.",
  "america",
  "britain",
  "england",
  "scotland",
  "syria",
  "lebanon",
  "libya",
  "belgium",
  "netherlands",
]);

/** Whether a space follows the word, as CoNLL-U says it. */
export const isSpaced = ({ misc }: { readonly misc: string }): boolean => !misc.includes("SpaceAfter=No");

const isCapital = (form: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(form);

/**
 * Cuts a mention down to the name in it: articles, titles and small words before it and anything small after it go.
 * Null when nothing capitalized is left, or the head is a common noun ("the Kurdish fighters").
 */
export function nameIn(forms: readonly string[], span: LabelledSpan): LabelledSpan | null {
  const titles = span.type === "person";
  let { first, last } = titles ? bearerIn(forms, span) : span;
  while (first < last) {
    const form = forms[first] ?? "";
    const bare = form.toLowerCase().replace(/\.$/, "");
    if (!isCapital(form) && !/^(?:al|bin|ibn|van|von|de|da|di|el|du|dos|al-|el-)/.test(form)) first += 1;
    else if (
      /^(?:the|a|an|this|these)$/i.test(form) ||
      (titles && last - first > 1 && (TITLES.has(bare) || TITLES.has(form.toLowerCase())))
    )
      first += 1;
    else break;
  }
  // "Siu-yan": what a hyphen joins to a capital is of the name.
  const joined = last - first > 2 && forms[last - 2] === "-" && isCapital(forms[last - 3] ?? "");
  if (first >= last || !(joined || isCapital(forms[last - 1] ?? ""))) return null;
  const text = forms.slice(first, last).join(" ").toLowerCase();
  if (PRONOUNS.has(text)) return null;
  if (titles && last - first === 1 && TITLES.has((forms[first] ?? "").toLowerCase())) return null;
  return { first, last, type: span.type !== "person" && STATES.has(text) ? "place" : span.type };
}

/** What a title goes on with, and what goes on behind a name. */
const FIELD = /^(?:for|of|to|in)$/;

/** "the Harbour Office Minister for Trade Ana Mora, Minister since May": whoever bears the last title before the first comma. */
function bearerIn(forms: readonly string[], span: LabelledSpan): LabelledSpan {
  const comma = forms.indexOf(",", span.first);
  let last = comma > span.first && comma < span.last ? comma : span.last;
  const title = forms.findLastIndex(
    (form, at) => at >= span.first && at < last - 1 && TITLES.has(form.toLowerCase().replace(/\.$/, "")),
  );
  if (title < 0) return { ...span, last };
  if (!FIELD.test(forms[title + 1] ?? "")) {
    const behind = forms.findIndex((form, at) => at > title + 1 && at < last && FIELD.test(form));
    if (behind > 0) last = behind;
    return { ...span, first: title + 1, last };
  }
  // The two words of a name stand behind what the office is for.
  const bearer = last - title > 4 && [last - 2, last - 1].every((at) => isCapital(forms[at] ?? ""));
  return { ...span, first: bearer ? last - 2 : last, last };
}

/** Longest first, then leftmost; names do not overlap. */
export function withoutOverlap(spans: readonly LabelledSpan[]): LabelledSpan[] {
  const kept: LabelledSpan[] = [];
  const longest = spans.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  for (const span of longest) {
    if (!kept.some((other) => span.first < other.last && other.first < span.last)) kept.push(span);
  }
  return kept.toSorted((a, b) => a.first - b.first);
}

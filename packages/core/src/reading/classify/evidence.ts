import { isProse, type Line } from "../lines/line.ts";
import type { LineRule } from "../rules/rule.ts";
import { PRESS_WORD } from "../rules/masthead.ts";
import { matchRules } from "../rules/rules.ts";
import { DAY_HEAD_ALONE, dayHeads } from "./day-heads.ts";
import { OTHER_TONGUE, otherTongue } from "./other-tongue.ts";
import { shared, stemsOf } from "./topic.ts";
import { verdictsOf, type Verdicts } from "./verdicts.ts";

/** What is known of a line before the kinds are decided. */
export interface Evidence {
  readonly line: Line;
  readonly rules: readonly LineRule[];
  readonly verdicts: Verdicts;
  /** Prose that no strong rule takes for furniture. */
  readonly prose: boolean;
  readonly stems: ReadonlySet<string>;
  /** The same words stand on the line before or after. */
  readonly twin: boolean;
  /** Another line has the same words. */
  readonly repeated: boolean;
  /** Opens with the name that heads the page, or with its author's: "Baltic Wire is a cooperative of eleven newsrooms." */
  readonly selfNamed: boolean;
}

/** The lines from the top that may hold the paper's name. */
const HEAD = 6;

/** Names of papers among the first lines, as `norm` has them, without an article. */
function headNames(lines: readonly Line[]): string[] {
  return lines.slice(0, HEAD).flatMap(({ norm, words, terminal }) => {
    const name = (norm.split(/ [-–—|:·] | \/\/ |, /)[0] ?? "").replace(/^the /, "");
    const parts = name.split(" ");
    const named = parts.length >= 2 && parts.length <= 6 && parts.some((word) => PRESS_WORD.test(word));
    return named && !terminal && words.length <= 16 ? [name] : [];
  });
}

/** What a paper says of itself after its name; not "the Echo understands", "has learned". */
const OF_ITSELF =
  /^(?: (?:is|are|was|has been|reports (?:from|in|on)|covers|publishes|brings|relies|welcomes|depends|provides|offers|reserves|does not|cannot)\b| \d{4}\b|[.,:]| (?:tel|phone|online|on the web)\b)/;

const opensWithSelf = (norm: string, name: string): boolean =>
  norm.startsWith(name) && OF_ITSELF.test(norm.slice(name.length));

/** "By Leila Haddad and Tom Whitfield" */
const AUTHORS = /^by:? (.{4,120})$/i;
const FULL_NAME = /\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}/gu;
/** What is told of an author below the text. */
const OF_AUTHOR =
  /^(?:,| (?:is|was|has (?:been|written|reported|covered)|teaches|writes|covers|reports|works|lives|studies|heads|served|holds|can be)\b)/;

/** Full names of the authors that lines of their own give. */
function authorsOf(lines: readonly Line[], met: readonly (readonly LineRule[])[]): string[] {
  return lines.flatMap(({ text }, i) =>
    met[i]?.some(({ id }) => id === "byline.by-name") === true
      ? (AUTHORS.exec(text)?.[1]?.match(FULL_NAME) ?? [])
      : [],
  );
}

const FOREIGN = "boilerplate.foreign-script";
const withoutForeign = (rules: readonly LineRule[]): readonly LineRule[] =>
  rules.some(({ id }) => id === FOREIGN) ? rules.filter(({ id }) => id !== FOREIGN) : rules;

/** Most words stand in lines of another script: it is the page's own. */
function isForeign(lines: readonly Line[]): boolean {
  let [whole, other] = [0, 0];
  for (const { words, foreign } of lines) {
    whole += words.length;
    if (foreign >= 60) other += words.length;
  }
  return other * 2 > whole;
}

export function gatherEvidence(lines: readonly Line[]): Evidence[] {
  const counts = new Map<string, number>();
  for (const { norm } of lines) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  const names = headNames(lines);
  const foreign = isForeign(lines);
  const all = lines.map(matchRules);
  const apart = otherTongue(lines);
  const days = dayHeads(lines);
  const authors = authorsOf(lines, all);
  const signed = (text: string): boolean =>
    authors.some((name) => text.startsWith(name) && OF_AUTHOR.test(text.slice(name.length)));
  return lines.map((line, i) => {
    const met = all[i] ?? [];
    const own = foreign ? withoutForeign(met) : met;
    const rules = days.has(i) ? DAY_HEAD_ALONE : apart.has(i) ? [...own, OTHER_TONGUE] : own;
    const twin =
      line.norm.length >= 12 && (lines[i - 1]?.norm === line.norm || lines[i + 1]?.norm === line.norm);
    return {
      line,
      rules,
      verdicts: verdictsOf(rules),
      prose: isProse(line) && !rules.some(({ kind, weight }) => kind === "boilerplate" && weight >= 45),
      stems: stemsOf(line),
      twin,
      selfNamed:
        (signed(line.text) ||
          (i >= HEAD && names.some((name) => opensWithSelf(line.norm.replace(/^the /, ""), name)))) &&
        !rules.some(
          ({ kind, weight }) =>
            weight >= 30 && (kind === "byline" || kind === "credit" || kind === "caption"),
        ),
      repeated: line.norm.length >= 12 && (counts.get(line.norm) ?? 0) > 1,
    };
  });
}

/** Names and long words in common with the topic. */
export const topicShare = ({ stems }: Evidence, topic: ReadonlySet<string>): number => shared(stems, topic);

const PAGE_TITLE: LineRule = {
  id: "boilerplate.page-title",
  kind: "boilerplate",
  weight: 90,
  test: () => false,
};
const PAGE_TITLE_ALONE: readonly LineRule[] = [PAGE_TITLE];

/** The page's title as browsers show it, the site's name with it: no headline, though it has the headline's words. */
export const asFurniture = (evidence: Evidence): Evidence => ({
  ...evidence,
  rules: PAGE_TITLE_ALONE,
  verdicts: verdictsOf(PAGE_TITLE_ALONE),
  prose: false,
});

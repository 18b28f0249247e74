import { isProse, type Line } from "../lines/line.ts";
import type { LineRule } from "../rules/rule.ts";
import { PRESS_WORD } from "../rules/masthead.ts";
import { matchRules } from "../rules/rules.ts";
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
  /** Opens with the name that heads the page: "Baltic Wire is a cooperative of eleven newsrooms." */
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
  return lines.map((line, i) => {
    const met = matchRules(line);
    const rules = foreign ? withoutForeign(met) : met;
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
        i >= HEAD &&
        names.some((name) => opensWithSelf(line.norm.replace(/^the /, ""), name)) &&
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

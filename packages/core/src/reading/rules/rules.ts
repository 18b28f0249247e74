import type { Letters } from "../lines/line.ts";
import { BOILERPLATE_RULES } from "./boilerplate/index.ts";
import { BYLINE_RULES } from "./byline.ts";
import { CAPTION_RULES } from "./caption.ts";
import { CREDIT_RULES } from "./credit.ts";
import { MASTHEAD_RULES } from "./masthead.ts";
import { PAGE_HEAD_RULES } from "./page-head.ts";
import { PARAGRAPH_RULES } from "./paragraph.ts";
import { REUSE_RULES } from "./reuse.ts";
import type { LineRule } from "./rule.ts";
import { TIMESTAMP_RULES } from "./timestamp.ts";

/** Every rule on single lines. What depends on neighbours and on the rest of the text is in classify/. */
export const LINE_RULES: readonly LineRule[] = [
  ...BOILERPLATE_RULES,
  ...MASTHEAD_RULES,
  ...PAGE_HEAD_RULES,
  ...REUSE_RULES,
  ...BYLINE_RULES,
  ...CREDIT_RULES,
  ...CAPTION_RULES,
  ...TIMESTAMP_RULES,
  ...PARAGRAPH_RULES,
];

const suits = ({ least = 0, most = Infinity }: LineRule, count: number): boolean =>
  count >= least && count <= most;

/** A line of more words has the rules of one with so many: no rule counts further. */
const MANY = Math.max(
  ...LINE_RULES.flatMap(({ least = 0, most = 0 }) => [least, Number.isFinite(most) ? most + 1 : 0]),
);
/** The rules by how many words a line has. */
const BY_COUNT = Array.from({ length: MANY + 1 }, (_, count) =>
  LINE_RULES.filter((rule) => suits(rule, count)),
);

function meets(letters: Letters, { pattern, of, within, test }: LineRule): boolean {
  if (test && !test(letters)) return false;
  if (!pattern) return true;
  const form = of === "norm" ? letters.norm : letters.text;
  return pattern.test(within === undefined ? form : form.slice(0, within));
}

const known = new WeakMap<Letters, readonly LineRule[]>();

/** The rules that a line meets. Lines of the same letters meet the same. */
export function matchRules({ letters }: { readonly letters: Letters }): readonly LineRule[] {
  let rules = known.get(letters);
  if (!rules) {
    const likely = BY_COUNT[Math.min(letters.words.length, MANY)] ?? LINE_RULES;
    rules = likely.filter((rule) => meets(letters, rule));
    known.set(letters, rules);
  }
  return rules;
}

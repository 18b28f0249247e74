import type { Letters } from "../lines/line.ts";
import { BOILERPLATE_RULES } from "./boilerplate/index.ts";
import { BYLINE_RULES } from "./byline.ts";
import { CAPTION_RULES } from "./caption.ts";
import { CREDIT_RULES } from "./credit.ts";
import { MASTHEAD_RULES } from "./masthead.ts";
import { isPhrase, likelyOf } from "./keys/likely.ts";
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

/** The rules as they are asked: all of one shape, since asking is most of the work. */
const ASKED = LINE_RULES.map((rule) => ({
  rule,
  least: rule.least ?? 0,
  most: rule.most ?? Infinity,
  phrases: rule.phrases ?? null,
  test: rule.test ?? null,
  pattern: rule.pattern ?? null,
  norm: rule.of === "norm",
  within: rule.within ?? Infinity,
}));

type Asked = (typeof ASKED)[number];

function meets(letters: Letters, { least, most, phrases, test, pattern, norm, within }: Asked): boolean {
  const count = letters.words.length;
  if (count < least || count > most) return false;
  if (phrases !== null && !isPhrase(letters.norm, phrases)) return false;
  if (test !== null && !test(letters)) return false;
  if (pattern === null) return true;
  const form = norm ? letters.norm : letters.text;
  return pattern.test(form.length > within ? form.slice(0, within) : form);
}

/** Made with the first line. */
let likely: ReturnType<typeof likelyOf> | undefined;
const known = new WeakMap<Letters, readonly LineRule[]>();

/** The rules that a line meets. Lines of the same letters meet the same. */
export function matchRules({ letters }: { readonly letters: Letters }): readonly LineRule[] {
  let rules = known.get(letters);
  if (!rules) {
    likely ??= likelyOf(LINE_RULES);
    const met: LineRule[] = [];
    for (const i of likely(letters)) {
      const asked = ASKED[i] as Asked;
      if (meets(letters, asked)) met.push(asked.rule);
    }
    rules = met;
    known.set(letters, rules);
  }
  return rules;
}

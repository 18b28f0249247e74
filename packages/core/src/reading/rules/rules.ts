import type { Letters } from "../lines/line.ts";
import { BOILERPLATE_RULES } from "./boilerplate.ts";
import { BYLINE_RULES } from "./byline.ts";
import { CAPTION_RULES } from "./caption.ts";
import { CREDIT_RULES } from "./credit.ts";
import { CLASSES, classOf, firstCharacters } from "./first-characters.ts";
import { MASTHEAD_RULES } from "./masthead.ts";
import { PAGE_HEAD_RULES } from "./page-head.ts";
import { PARAGRAPH_RULES } from "./paragraph.ts";
import type { LineRule } from "./rule.ts";
import { TIMESTAMP_RULES } from "./timestamp.ts";

/** Every rule on single lines. What depends on neighbours and on the rest of the text is in classify/. */
export const LINE_RULES: readonly LineRule[] = [
  ...BOILERPLATE_RULES,
  ...MASTHEAD_RULES,
  ...PAGE_HEAD_RULES,
  ...BYLINE_RULES,
  ...CREDIT_RULES,
  ...CAPTION_RULES,
  ...TIMESTAMP_RULES,
  ...PARAGRAPH_RULES,
];

/** What each rule asks of a line's first characters; null where it asks nothing. */
const FIRST = LINE_RULES.map(({ pattern, of = "text" }) => {
  const first = pattern ? firstCharacters(pattern) : null;
  return first && { of, first };
});

/** Of each pair of first characters (of a line's text and of its plain form), the rules that it may meet. */
const candidates = new Map<number, readonly LineRule[]>();

function candidatesOf({ text, norm }: Letters): readonly LineRule[] {
  const [ofText, ofNorm] = [classOf(text), classOf(norm)];
  const key = ofText * CLASSES + ofNorm;
  let rules = candidates.get(key);
  if (!rules) {
    rules = LINE_RULES.filter((_, i) => {
      const asks = FIRST[i];
      return !asks || asks.first[asks.of === "text" ? ofText : ofNorm] === 1;
    });
    candidates.set(key, rules);
  }
  return rules;
}

function meets(
  letters: Letters,
  { least = 0, most = Infinity, pattern, of, within, test }: LineRule,
): boolean {
  const count = letters.words.length;
  if (count < least || count > most) return false;
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
    rules = candidatesOf(letters).filter((rule) => meets(letters, rule));
    known.set(letters, rules);
  }
  return rules;
}

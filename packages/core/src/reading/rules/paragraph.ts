import type { LineRule } from "./rule.ts";

/** What only the article's own text has at its opening. */
export const PARAGRAPH_RULES: readonly LineRule[] = [
  {
    id: "paragraph.dateline",
    kind: "paragraph",
    weight: 26,
    least: 8,
    test: ({ text }) =>
      (/[—–―]|--|\s-/.test(text) &&
        /^(?!FILE\b)["“]?\p{Lu}[\p{Lu}\p{M}.'’/ -]{2,40}(?:, [\p{L}.' ]{2,24}){0,2}(?:,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:, \d{4})?)?\s*(?:[([/][\p{L}\p{N} .&/’'-]{2,40}[)\]/])?\s*(?:—|–|--|―|\s-)\s*\S/u.test(
          text,
        )) ||
      (text.slice(0, 140).includes("(") &&
        /^(?:\p{Lu}[\p{L}.'’ -]{2,40}(?:, [\p{L}\p{N}.' ]{2,24}){0,2}\s*)?\((?:Reuters|AP|AFP|Xinhua|dpa|UPI|EFE|ANSA|TASS|Bernama|IRNA|APA|CNA|VNA|NAN|GNA|PTI|ANI|IANS|AA|BTA|IPS|RFE\/RL|VOA|Bloomberg|Kyodo News|Kyodo|Yonhap|Interfax|Belga|Lusa|Agerpres)\)\s*(?:—|–|--|-|:|\.)/u.test(
          text,
        )),
  },
  {
    // "(VOVworld)-The two states have agreed": an outlet's name in brackets before the first sentence.
    id: "paragraph.outlet-opening",
    kind: "paragraph",
    weight: 24,
    least: 12,
    pattern: /^\((?:\p{Lu}|[a-z]*\p{Lu})[\p{L}\p{N}.&/’' -]{1,28}\)\s?(?:—|–|--?)\s?["“]?\p{Lu}/u,
    test: ({ terminal }) => terminal,
  },
  {
    // "Ms. Kenton, the Fund's deputy head, made the following statement:" leads to what is said below it.
    id: "paragraph.introduces",
    kind: "paragraph",
    weight: 30,
    least: 6,
    pattern:
      /^\p{Lu}[^:!?“”"]{20,300} (?:said|stated|declared|told \p{L}+|(?:made|issued|released|delivered) the following (?:statement|remarks|declaration|announcement|message))(?: [^:.!?“”"]{1,30})?:$/u,
  },
];

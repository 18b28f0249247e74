import { DATED_ENTRY } from "../stamps/dated-entry.ts";
import { anyCase, type LineRule } from "./rule.ts";

/** The words that clauses of resolutions open with (United Nations Editorial Manual, resolutions). */
const PARTICIPLE = anyCase(
  "(?:recalling|reaffirming|noting|observing|taking (?:note|into)|recogni[sz]ing|determin(?:ing|ed)|acting|welcoming|expressing|emphasi[sz]ing|stressing|underlining|underscoring|considering|reiterating|affirming|acknowledging|appreciating|believing|commending|condemning|deploring|desiring|seeking|examined|considered|heard|received|adopted|in mind|conscious|convinced|concerned|mindful|guided|alarmed|disturbed|encouraged)",
);
const PREAMBLE = new RegExp(
  String.raw`^["“']{0,2}(?:\p{Lu}\p{Ll}{2,9}\s){0,2}${PARTICIPLE}\b.{10,900},["”]?(?:\sand)?$`,
  "u",
);
const RESOLVES = anyCase(
  "(?:calls?|urges?|decides?|requests?|demands?|encourages?|invites?|notes?|welcomes?|condemns?|endorses?|approves?|authori[sz]es?|adopts?|takes?|expresses|stresses|reaffirms|recalls|emphasi[sz]es|underlines|reiterates|affirms|acknowledges|appreciates|commends|deplores|declares|recommends|supports|instructs|directs|resolves)",
);
const OPERATIVE = new RegExp(
  String.raw`^["“']{0,2}\(?\d{1,3}[.)]\s{1,3}(?:\p{Lu}\p{Ll}{2,9}\s){0,2}${RESOLVES}\s.{10,900}[;,:]$`,
  "u",
);

const OFFICE = String.raw`(?:Ambassador|High Commissioner|Charg[ée] d['’]Affaires|Consul[- ]General|(?:Deputy |Vice |First |Prime |Foreign |State |Cabinet )*Minister|(?:Vice[- ])?President|(?:State |Permanent |Foreign )?Secretary(?:[- ]General)?|Chair(?:man|woman|person)|Governor|Speaker|Envoy|Director(?:[- ]General)?)(?:[- ]{1,2}[Dd]esignate)?`;
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]{0,24}\s){1,5}\p{Lu}[\p{L}\p{M}.'’-]{1,24}`;
const OFFICE_LINE = new RegExp(
  String.raw`^(?:[•●▪*·-]\s*|\(?\d{1,2}[.)]?\s+)?(?:${NAME}\s?[–—-]\s(?:the\s)?${OFFICE}(?:\s(?:of|for|to|in)\s.{3,90})?|${OFFICE}\s(?:of|for|to)\s.{3,90}\s[–—:-]\s?${NAME})[.;,]?$`,
  "u",
);

/** What opens a report, and no picture's caption. */
export const DATED_OPENING = "paragraph.dated-opening";

/** The same with its day in figures. */
export const FIGURED_OPENING = "paragraph.figured-opening";

/** What parts a dateline from its sentence. */
const MARK = /[—–―]|--|\s-/;
const WIRE =
  /^(?:\p{Lu}[\p{L}.'’ -]{2,40}(?:, [\p{L}\p{N}.' ]{2,24}){0,2}\s*)?\((?:Reuters|AP|AFP|Xinhua|dpa|UPI|EFE|ANSA|TASS|Bernama|IRNA|APA|CNA|VNA|NAN|GNA|PTI|ANI|IANS|AA|BTA|IPS|RFE\/RL|VOA|Bloomberg|Kyodo News|Kyodo|Yonhap|Interfax|Belga|Lusa|Agerpres)\)\s*(?:—|–|--|-|:|\.)/u;

/** What only the article's own text has at its opening. */
export const PARAGRAPH_RULES: readonly LineRule[] = [
  {
    id: "paragraph.dateline",
    kind: "paragraph",
    weight: 26,
    least: 8,
    signs: [MARK, WIRE],
    test: ({ text }) =>
      (MARK.test(text) &&
        /^(?!FILE\b)["“]?\p{Lu}[\p{Lu}\p{M}.'’/ -]{2,40}(?:, [\p{L}.' ]{2,24}){0,2}(?:,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:, \d{4})?)?\s*(?:[([/][\p{L}\p{N} .&/’'-]{2,40}[)\]/])?\s*(?:—|–|--|―|\s-)\s*\S/u.test(
          text,
        )) ||
      (text.slice(0, 140).includes("(") && WIRE.test(text)),
  },
  {
    // "Brussels 24.03.2022 Today the council": the same in figures, and no mark behind them.
    id: FIGURED_OPENING,
    kind: "paragraph",
    weight: 40,
    least: 10,
    pattern:
      /^\p{Lu}[\p{L}'’.-]{2,20}(?: \p{Lu}[\p{L}'’.-]{2,20}){0,2},? \d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}\s[-–—]?\s?["“]?\p{Lu}/u,
  },
  {
    // "Seoul, Aug 23: The two presidents met": a town and a day before the first sentence.
    id: DATED_OPENING,
    kind: "paragraph",
    weight: 30,
    least: 10,
    pattern:
      /^\p{Lu}[\p{L}'’.-]{2,20}(?: \p{Lu}[\p{L}'’.-]{2,20}){0,2}, (?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,6}\.?)(?:,? \d{4})?(?: \([\p{L}\p{N} .&/’'-]{2,40}\))?\s?[:.–—-]{1,2}\s?["“]?\p{Lu}/u,
    test: ({ terminal }) => terminal,
  },
  {
    // "“Recalling its resolution 1970 (2011) and all its later ones,": what a resolution begins with.
    id: "paragraph.preamble",
    kind: "paragraph",
    weight: 46,
    least: 6,
    pattern: PREAMBLE,
  },
  {
    // "3. Calls upon all states to pay;": what it resolves.
    id: "paragraph.operative",
    kind: "paragraph",
    weight: 46,
    least: 5,
    pattern: OPERATIVE,
  },
  {
    // "1992 - Guatemala recognises Belize as a state.", "1948 January: Burma becomes independent": a line of a chronicle.
    id: "paragraph.entry",
    kind: "paragraph",
    weight: 40,
    least: 5,
    pattern:
      /^(?:1\d|20)\d\d(?:[-\u2013]\d{2,4})?(?:,? \p{Lu}\p{Ll}{2,8}\.?(?: \d{1,2})?)?(?:\s[-\u2013\u2014]|:|\u2013|\u2014)\s["\u201c]?\p{Lu}/u,
  },
  {
    // "June 1974 - The president visits Lima.", "December 11-16, 1991 -- The president visits Lima.": the same with the month before the year.
    id: "paragraph.entry-of-month",
    kind: "paragraph",
    weight: 40,
    least: 5,
    pattern: DATED_ENTRY,
    test: ({ terminal }) => terminal,
  },
  {
    // "June 5: The president visits Lima.", "Late July - The president visits Lima.": the same under a year.
    id: "paragraph.entry-of-day",
    kind: "paragraph",
    weight: 30,
    least: 6,
    pattern:
      /^(?:(?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2} (?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})(?:\s[-\u2013\u2014]|:|\u2013|\u2014)\s["\u201c]?\p{Lu}|^(?:Early |Mid-|Late )?(?:January|February|March|April|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\s[-\u2013\u2014]\s["\u201c]?\p{Lu}/u,
    test: ({ terminal }) => terminal,
  },
  {
    // "Your Excellency, Honourable Ministers and distinguished friends,": how a speech addresses those who hear it.
    id: "paragraph.salutation",
    kind: "paragraph",
    weight: 60,
    least: 2,
    most: 40,
    pattern:
      /^(?:(?:your |their )?(?:excellenc(?:y|ies)|majest(?:y|ies)|royal highness(?:es)?|highness(?:es)?|eminence)|ladies and gentlemen|distinguished (?:guests?|ambassadors?|delegates?|colleagues|members|ministers|friends|participants|heads)|dear (?:friends|colleagues|guests|compatriots|ministers?)|(?:mr|madam|mrs)\.? (?:president|speaker|chair(?:man|person|woman)?|secretary[- ]general|prime minister|chairperson)|hono(?:u)?rable (?:ministers?|members|guests|speaker)|members of (?:the )?(?:media|press|diplomatic corps|parliament)|my fellow \p{L}+)\b[^!?“”"]{0,240}[,:.!;]$/iu,
    test: ({ text }) => !/\b(?:is|are|was|were|has|have|had|said|says|will|would|met)\b/iu.test(text),
  },
  {
    // "3. WE BELIEVE THAT A DEMARCHE COULD BE EFFECTIVE. VANCE": a part of a telegram, the last with who signed it.
    id: "paragraph.telegram-part",
    kind: "paragraph",
    weight: 46,
    least: 8,
    pattern: /^\d{1,2}\.\s{1,3}(?:\(\p{Lu}{1,3}(?:\/\p{Lu}{1,3})?\)\s)?[^\p{Ll}]{40,}$/u,
    test: ({ functions, words }) => functions * 8 >= words.length,
  },
  {
    // "1948": a year over a chronicle's entries.
    id: "heading.year",
    kind: "heading",
    weight: 40,
    least: 1,
    most: 1,
    pattern: /^(?:1[5-9]|20)\d\d[.:]?$/,
  },
  {
    // "• Mr. Ali Okello - Ambassador of Peru", "Ambassador of Peru – Ali Okello": an entry of a list of office-holders.
    id: "paragraph.office-line",
    kind: "paragraph",
    weight: 46,
    least: 4,
    most: 24,
    pattern: OFFICE_LINE,
    test: ({ text }) => text.length <= 200,
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
  {
    // "“The line is open,” Brandt said, and added:" leads to the rest of what he said.
    id: "paragraph.quotes-on",
    kind: "paragraph",
    weight: 30,
    least: 8,
    pattern:
      /^["“][^"“”\n]{15,600}["”] [^:"“”.!?]{2,80}\b(?:said|added|adding|continued|concluded|stressed|noted|went on)(?: [^:.!?“”"]{1,30})?:$/u,
  },
];

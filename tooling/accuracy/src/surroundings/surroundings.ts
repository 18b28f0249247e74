/** A sentence that tells of an event, and where its subject ends. */
export interface Telling {
  /** It ends with a full stop. */
  readonly text: string;
  /** Offset behind the name that is the subject; null where the sentence does not begin with one, or goes on with it. */
  readonly subjectEnd: number | null;
  /** The subject is a person. */
  readonly person: boolean;
}

/** Puts a sentence into a surrounding in which it tells of the same event, with the same status; null where it does not fit. */
type Surrounding = (telling: Telling) => string | null;

/** Words that lose their capital within a sentence; names keep theirs. */
const OPENING =
  /^(?:The|A|An|In|On|At|Two|Three|Several|Its|His|Their|After|Some|Both|Talks|Experts|Militants|Rebels|Police|Troops|Soldiers|Gunmen|Protesters|Protests|Officials|Leaders|Envoys|Fighting|Parliament|Voters|Tens|Thousands|Hundreds|Dozens)\b/;

const within = (text: string): string =>
  OPENING.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

const before =
  (words: string): Surrounding =>
  ({ text }) =>
    `${words} ${within(text)}`;

const behind =
  (words: string): Surrounding =>
  ({ text }) =>
    `${text.slice(0, -1)}${words}.`;

const behindSubject =
  (words: string, persons = false): Surrounding =>
  ({ text, subjectEnd, person }) =>
    subjectEnd === null || (persons && !person)
      ? null
      : `${text.slice(0, subjectEnd)}${words}${text.slice(subjectEnd)}`;

const MONDAY = / on Monday\.$/;

/** What news has around a sentence, by name: who says so, what goes before it, what accompanies it, what is set into it. */
export const SURROUNDINGS: Readonly<Record<string, Surrounding>> = {
  "…, officials said": behind(", officials said"),
  "…, a spokesman told reporters": behind(", a spokesman told reporters"),
  "…, state television reported": behind(", state television reported"),
  "Officials said that …": before("Officials said that"),
  "The ministry said on Tuesday …": before("The ministry said on Tuesday"),
  "In a surprise move, …": before("In a surprise move,"),
  "After weeks of speculation, …": before("After weeks of speculation,"),
  "Despite criticism at home, …": before("Despite criticism at home,"),
  "While others hesitated, …": before("While others hesitated,"),
  "… amid criticism at home": behind(" amid criticism at home"),
  "… ahead of the referendum next month": behind(" ahead of the referendum next month"),
  "… after months of delay": behind(" after months of delay"),
  "… despite the objections of the opposition": behind(" despite the objections of the opposition"),
  "… as part of efforts to ease tensions": behind(" as part of efforts to ease tensions"),
  "… in a bid to calm the markets": behind(" in a bid to calm the markets"),
  "… for the first time in a decade": behind(" for the first time in a decade"),
  "… and called for patience": behind(" and called for patience"),
  "…, ending months of speculation": behind(", ending months of speculation"),
  "…, but analysts were sceptical": behind(", but analysts were sceptical"),
  "…, a step that drew applause at home": behind(", a step that drew applause at home"),
  "On Monday, …": ({ text }) =>
    MONDAY.test(text) ? `On Monday, ${within(text.replace(MONDAY, "."))}` : null,
  "… on Monday did …": (telling) =>
    MONDAY.test(telling.text)
      ? behindSubject(" on Monday")({ ...telling, text: telling.text.replace(MONDAY, ".") })
      : null,
  "…, seeking to ease tensions, did …": behindSubject(", seeking to ease tensions,"),
  "…, who took office in May, did …": behindSubject(", who took office in May,", true),
  "…, whose party won the vote in May, did …": behindSubject(", whose party won the vote in May,", true),
  "… called for patience and did …": behindSubject(" called for patience and"),
  "a headline and a dateline before it": ({ text }) =>
    `Officials look to the future\n\nLIMA, March 6, 2020 (AP) -- ${text} It was the second such step this year.`,
  "a quotation behind it": ({ text }) => `${text} “This is a good day for all of us,” an official said.`,
};

import type { CalendarValue, Doc, Timex } from "../../document/index.ts";
import type { Block, Span } from "../../record/index.ts";
import { inMainClause, placeOf, reachAt, type Place, type Reach } from "./reach.ts";

export type DatingDoc = Pick<
  Doc,
  "source" | "knowledge" | "blocks" | "head" | "analysis" | "grammar" | "timexes" | "names" | "quotes"
>;

/** A time expression of the article's own text, with where it stands and how its verb places it. */
export interface Told {
  readonly timex: Timex;
  readonly span: Span;
  readonly place: Place;
  readonly block: Block;
  readonly reach: Reach;
  /** The headline, its deck, or one of the first two paragraphs. */
  readonly lead: boolean;
  readonly caption: boolean;
  /** A year that modifies a noun ("the 2016 race", "fiscal 2016"), or stands beside "would": may lie ahead. */
  readonly loose: boolean;
  /** Before a noun: "the April 19 primary". */
  readonly attributive: boolean;
  /** In a main clause or in what somebody is reported to say, not in a relative or adverbial one. */
  readonly main: boolean;
  /** Inside somebody's words. */
  readonly quoted: boolean;
}

const OWN = new Set(["title", "subtitle", "paragraph", "heading", "caption"]);
const LEAD_PARAGRAPHS = 2;

/** "a ceasefire from 15 February", "effective March 1": where a stretch begins may lie ahead, whatever the verb's tense. */
function opensStretch({ tokens }: DatingDoc["analysis"], { value }: Timex, { token }: Place): boolean {
  if (value.kind !== "calendar") return false;
  const [before, before2] = [tokens[token - 1]?.norm ?? "", tokens[token - 2]];
  if (/^(?:starting|beginning|effective|commencing)$/.test(before)) return true;
  if (
    /^(?:on|from)$/.test(before) &&
    /^(?:starting|beginning|effective|commencing)$/.test(before2?.norm ?? "")
  )
    return true;
  // Beside a noun; "ruled from 1998" speaks of the past.
  return before === "from" && (before2?.upos === "NOUN" || before2?.upos === "PROPN");
}

/** The block indices of the lead. */
export function leadBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  const out = new Set<number>();
  let paragraphs = 0;
  blocks.forEach(({ kind }, i) => {
    if (kind === "title" || kind === "subtitle") out.add(i);
    else if (kind === "paragraph" && paragraphs < LEAD_PARAGRAPHS) {
      paragraphs += 1;
      out.add(i);
    }
  });
  return out;
}

/** Words before a year that may look back: not "to 2030", "by 2030", "fiscal 2016". */
const BACKWARD = new Set([
  "in",
  "since",
  "of",
  "from",
  "during",
  "on",
  "late",
  "early",
  "mid",
  ",",
  "(",
  "year",
  "around",
  "summer",
  "spring",
  "autumn",
  "winter",
  "fall",
]);

/** A noun or its adjective stands right behind the words that end there. */
function isAttributive(
  { tokens, sentences }: DatingDoc["analysis"],
  { token, sentence }: Place,
  end: number,
): boolean {
  const last = sentences[sentence]?.last ?? token;
  let at = token;
  while (at < last && (tokens[at]?.start ?? end) < end) at += 1;
  const next = at < last ? tokens[at] : undefined;
  return next !== undefined && next.spaceBefore && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos);
}

function isLoose(
  { tokens, sentences }: DatingDoc["analysis"],
  { token, sentence }: Place,
  attributive: boolean,
): boolean {
  const { first, last } = sentences[sentence] ?? { first: token, last: token };
  if (attributive) return true;
  for (let i = first; i < last; i += 1) if (tokens[i]?.norm === "would") return true;
  // "hosted talks in 2021 and 2022": the second is as the first.
  const joined =
    /^(?:and|or|,)$/.test(tokens[token - 1]?.norm ?? "") && /^\d{4}$/.test(tokens[token - 2]?.norm ?? "");
  const at = joined ? token - 2 : token;
  const preposition = tokens[at - 1];
  if (!BACKWARD.has(preposition?.norm ?? "in")) return true;
  // "had hosted talks in 2021": what had been done is over.
  if (
    tokens
      .slice(Math.max(first, at - 10), at)
      .some(({ norm }, i, all) => norm === "had" && all[i + 1]?.xpos === "VBN")
  )
    return false;
  // "signed in 1998", "In 1998, they signed": the verb's own; "the nomination in 2016" hangs on a noun and may lie ahead.
  const before = at - 2 >= first ? tokens[at - 2] : undefined;
  return before !== undefined && /^(?:NOUN|PROPN|NUM|ADJ|PRON)$/.test(before.upos);
}

/** "on Tuesday (June 12)", "this Thursday, July 28": a date with the weekday before it, and where that stands; null for any other. */
function bracketedBehind(
  text: string,
  { span: { start }, value }: Timex,
  before: Timex | undefined,
): { readonly value: CalendarValue; readonly weekday: Span } | null {
  const day = before?.value;
  if (before === undefined || day?.kind !== "weekday" || day.weekend) return null;
  const between = day.pointing === null ? /^,?\s\($/ : day.pointing === "this" ? /^,?\s\(?$/ : null;
  if (between === null) return null;
  if (value.kind !== "calendar" || value.weekday !== null || day.weekOffset !== null) return null;
  return between.test(text.slice(before.span.end, start))
    ? { value: { ...value, weekday: day.weekday }, weekday: before.span }
    : null;
}

/** The time expressions that tell of the news, in reading order. */
export function toldTimes({ source, blocks, analysis, grammar, timexes, quotes }: DatingDoc): Told[] {
  const lead = leadBlocks(blocks);
  return timexes.flatMap((written, i): Told[] => {
    const day = bracketedBehind(source.text, written, timexes[i - 1]);
    const timex = day === null ? written : { ...written, value: day.value };
    // Where its weekday stands, so does the date in the bracket behind it.
    const place = placeOf(analysis, day?.weekday ?? timex.span);
    const block = place ? blocks[place.block] : undefined;
    if (!place || !block || !OWN.has(block.kind) || block.repeats !== undefined) return [];
    const quoted = quotes.some(
      ({ span, kind }) => kind !== "title" && span.start <= timex.span.start && timex.span.end <= span.end,
    );
    const attributive = isAttributive(analysis, place, timex.span.end);
    return [
      {
        timex,
        span: timex.span,
        place,
        block,
        reach: opensStretch(analysis, timex, place)
          ? "unknown"
          : reachAt(analysis, grammar[place.sentence], place),
        lead: lead.has(place.block),
        loose: isLoose(analysis, place, attributive),
        attributive,
        main: inMainClause(grammar[place.sentence], place),
        caption: block.kind === "caption",
        quoted,
      },
    ];
  });
}

import type { DateClue, Span } from "../../../../record/index.ts";
import { dayAmong } from "../../../stamps/day-among.ts";
import { dayInOrder } from "../../../stamps/fields.ts";
import { stampOf } from "../../../stamps/stamp.ts";
import { exactly, type DateClueInput } from "../clue.ts";
import { markedDay } from "../marked-day.ts";
import { ofReaders } from "../whose.ts";

/** Class and id words of what shows a day. */
const DATED =
  /^(?:dates?|datum|fecha|data|datetime|dateline|timestamp|time|published|pubdate|publish|publication|posted|datestamp|postdate|pubtime|entrydate|publishdate|articledate|meta|metadata|byline|postmeta|entrymeta|info|details|submitted|posthead|postinfo)$/;
/** Of these the line has to be the day alone or nearly. */
const LONGEST = 120;

/** Lines of furniture, and of other stories. */
const APART = ["nav", "aside", "footer", "form", "button", "figcaption"] as const;
/** Lines between the headline and a day that is the article's own, above it and below. */
const ABOVE = 12;

/**
 * The one day that a page marks as such, by an element of its own or by a class ("post-date", "meta", "datum"), where nothing
 * at its headline gives any: between the headline and the text, further above it, or right below the text. Where several are shown, those of the container
 * of the headline or the text alone. Null where they differ.
 */
export function markedStamp(
  { text, blocks, states, elements }: DateClueInput,
  monthFirst: boolean | null,
): DateClue | null {
  const headline = states.findIndex(({ zone }) => zone === "title");
  const body = blocks.flatMap(({ kind }, i) => (kind === "paragraph" ? [i] : []));
  const [first = headline + 1, last = headline + 1] = [body[0], body.at(-1)];
  if (headline < 0 && body.length === 0) return null;
  const found: { readonly day: string; readonly span: Span; readonly rank: number }[] = [];
  const published = elements.some((element) => element?.dated === "published");
  for (const [i, { span, kind }] of blocks.entries()) {
    const element = elements[i];
    if (!element || span.end - span.start > LONGEST || kind === "paragraph" || kind === "title") continue;
    if (APART.some((one) => element.inside.has(one)) || ofReaders(element)) continue;
    if (element.dated === "modified" && published) continue;
    if (
      !element.inside.has("time") &&
      element.datetime === null &&
      ![...element.names].some((name) => DATED.test(name))
    )
      continue;
    const stamp = stampOf(text, span.start, span.end) ?? dayAmong(text, span.start, span.end);
    if (stamp?.label === "updated") continue;
    const own = markedDay(text, span, element, monthFirst)?.day ?? (stamp && dayInOrder(stamp, monthFirst));
    if (own === null) continue;
    const within = i > headline && i < last + 1;
    const rank =
      element.dated === "published"
        ? 0
        : i > headline && i <= first
          ? 1
          : within
            ? 2
            : i < headline && headline - i <= ABOVE
              ? 3
              : i > last && i <= last + 4
                ? 4
                : 5;
    if (rank < 5) found.push({ day: own, span, rank });
  }
  const best = Math.min(...found.map(({ rank }) => rank));
  const days = new Map(found.filter(({ rank }) => rank === best).map((one) => [one.day, one.span]));
  const [only] = days;
  return only && days.size === 1
    ? exactly("date.stamp", only[0], "the only day that the page marks as one", only[1])
    : null;
}

import type { Timex } from "../../document/index.ts";
import type { Block } from "../../record/index.ts";

/** "1993 North Korea says it will quit": a year that nothing but a space parts from what happened in it. */
const BARE = /^(\s*(?:[-_•*·▪◦]\s*)?)((?:1[5-9]|20)\d\d) (?=["“]?\p{Lu})/u;
/** A line that opens with a day or a month of a stated year. */
const DATED =
  /^\s*(?:[-_•*·▪◦]\s*)?(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.?(?: \d{1,2}(?:-\d{1,2})?)?,? (?:1[5-9]|20)\d\d /u;
/** Fewer are no chronicle. */
const FEWEST = 3;

/**
 * Years that open the lines of a chronicle without any sign behind them, by line. `found`: the times already seen in each. A page is such a chronicle
 * where three lines open so, the years in order, and no clock of a live report ("1928 The press laughs") could be read for them.
 */
export function yearEntries(
  text: string,
  lines: readonly Pick<Block, "span" | "kind">[],
  found: readonly (readonly Timex[])[],
): readonly (readonly Timex[])[] {
  const heads = lines.map(({ span, kind }, i) => {
    const [, bullet = "", year = ""] =
      (kind === "paragraph" && BARE.exec(text.slice(span.start, Math.min(span.end, span.start + 12)))) || [];
    const start = span.start + bullet.length;
    const free = year !== "" && (found[i]?.[0]?.span.start ?? Infinity) >= start + year.length;
    return free ? { start, year: Number(year) } : null;
  });
  const years = heads.flatMap((head) => (head === null ? [] : [head.year]));
  const dated = lines.filter(({ span }) =>
    DATED.test(text.slice(span.start, Math.min(span.end, span.start + 40))),
  );
  const clocks = years.every((year) => year % 100 < 60 && year < 2400) && dated.length === 0;
  if (years.length + dated.length < FEWEST || clocks || !inOrder(years)) return [];
  return heads.map((head) =>
    head === null
      ? []
      : [
          {
            span: { start: head.start, end: head.start + 4 },
            type: "date",
            rule: "time.label.year-of-line",
            value: {
              kind: "calendar",
              year: head.year,
              month: null,
              day: null,
              weekday: null,
              pointing: null,
              yearOffset: null,
            },
          },
        ],
  );
}

const inOrder = (years: readonly number[]): boolean =>
  years.every((year, i) => i === 0 || year >= (years[i - 1] ?? 0)) ||
  years.every((year, i) => i === 0 || year <= (years[i - 1] ?? 0));

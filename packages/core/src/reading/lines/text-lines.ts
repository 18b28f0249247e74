import type { Knowledge } from "@chancery/knowledge";

import type { Span } from "../../record/index.ts";
import type { Rendered } from "../html/render.ts";
import { cutLines } from "./cut.ts";
import { MOST_LINES } from "./limits.ts";
import { partLabelledTitle } from "./labelled-title.ts";
import { lineOf, unseenLine, type Line } from "./line.ts";
import { splitPlaceAndDay } from "./place-and-day.ts";
import { splitLine, splitSentences } from "./split.ts";
import { splitSiteName } from "./site-name.ts";
import { joinStacked } from "./stack.ts";
import { isTelegram, telegramLines } from "./telegram.ts";
import { joinWrapped } from "./wrap.ts";

/** A text with fewer line ends than this, on average, has none to speak of. */
const UNBROKEN = 1500;

/** The lines of a flattened text, with the parts of those that hold several things. */
export function textLines(text: string, { knowledge }: { readonly knowledge: Knowledge }): Line[] {
  const cut = cutLines(text);
  const total = cut.reduce((sum, { start, end }) => sum + end - start, 0);
  const unbroken = cut.length <= 3 && total > UNBROKEN * cut.length;
  const whole = unbroken
    ? cut.flatMap((line) => splitSentences(text, line))
    : isTelegram(text)
      ? telegramLines(text, cut)
      : partLabelledTitle(text, joinStacked(text, joinWrapped(text, cut)));
  return [
    ...partsOf(text, whole.slice(0, MOST_LINES), knowledge).map(({ span, joined }) =>
      lineOf(text, span, { joined }),
    ),
    ...whole.slice(MOST_LINES).map((span) => unseenLine(span)),
  ];
}

/** The lines of a page, each with what its elements tell; parts of a line share them. */
export function pageLines({ text, lines }: Rendered, knowledge: Knowledge): Line[] {
  return [
    ...lines
      .slice(0, MOST_LINES)
      .flatMap(({ span, element }) =>
        partsOf(text, [span], knowledge).map((part) =>
          lineOf(text, part.span, { joined: part.joined, element }),
        ),
      ),
    ...lines.slice(MOST_LINES).map(({ span, element }) => unseenLine(span, element)),
  ];
}

/** Each line's parts; `joined` marks those that follow another on their line. */
export function partsOf(
  text: string,
  lines: readonly Span[],
  knowledge: Knowledge,
): { readonly span: Span; readonly joined: boolean }[] {
  return lines.flatMap((line) =>
    splitPlaceAndDay(text, line, knowledge)
      .flatMap((part) => splitLine(text, part))
      .flatMap((part) => splitSiteName(text, part, knowledge))
      .map((span, i) => ({ span, joined: i > 0 })),
  );
}

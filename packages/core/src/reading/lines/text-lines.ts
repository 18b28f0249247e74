import type { Knowledge } from "@chancery/knowledge";

import type { Span } from "../../record/index.ts";
import { cutLines } from "./cut.ts";
import { lineOf, type Line } from "./line.ts";
import { splitLine, splitSentences } from "./split.ts";
import { splitSiteName } from "./site-name.ts";
import { joinWrapped } from "./wrap.ts";

/** A text with fewer line ends than this, on average, has none to speak of. */
const UNBROKEN = 1500;

/** The lines of a flattened text, with the parts of those that hold several things. */
export function textLines(text: string, { knowledge }: { readonly knowledge: Knowledge }): Line[] {
  const cut = cutLines(text);
  const total = cut.reduce((sum, { start, end }) => sum + end - start, 0);
  const unbroken = cut.length <= 3 && total > UNBROKEN * cut.length;
  const whole = unbroken ? cut.flatMap((line) => splitSentences(text, line)) : joinWrapped(text, cut);
  return partsOf(text, whole, knowledge).map(({ span, joined }) => lineOf(text, span, { joined }));
}

/** Each line's parts; `joined` marks those that follow another on their line. */
export function partsOf(
  text: string,
  lines: readonly Span[],
  knowledge: Knowledge,
): { readonly span: Span; readonly joined: boolean }[] {
  return lines.flatMap((line) =>
    splitLine(text, line)
      .flatMap((part) => splitSiteName(text, part, knowledge))
      .map((span, i) => ({ span, joined: i > 0 })),
  );
}

import type { DatingDoc } from "../article.ts";
import { notBefore, TRUST, type Clue } from "../clue.ts";
import { firstDay } from "./edtf-bounds.ts";

/** A name that came into use on a known day ("Nur-Sultan") is not printed before it. */
export function nameClues({ source, names, knowledge }: DatingDoc): Clue[] {
  const seen = new Set<string>();
  return names.flatMap(({ span, kind, form }): Clue[] => {
    const text = source.text.slice(span.start, span.end);
    if ((kind !== "place" && kind !== "country") || form !== "name" || seen.has(text)) return [];
    seen.add(text);
    const days = knowledge
      .lookup(text)
      .filter((hit) => hit.form === "name")
      .map(({ from }) => firstDay(from));
    const [first] = days.toSorted();
    if (first === undefined || first === null || days.includes(null)) return [];
    return [
      {
        rule: "dating.name-in-use",
        span,
        note: `the name is used from ${first}`,
        stretches: [notBefore(first)],
        trust: TRUST.known,
      },
    ];
  });
}

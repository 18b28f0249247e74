import type { NameSpan } from "../../../document/index.ts";
import { addDays, addYears, type Span } from "../../../record/index.ts";
import type { DatingDoc } from "../article.ts";
import { TRUST, type Clue } from "../clue.ts";
import { firstDay, lastDay } from "./edtf-bounds.ts";

/** "Nazarbaev, 76, ..." or "76-year-old Nazarbaev", born on a known day. */
export function ageClues({ analysis: { tokens }, names, knowledge }: DatingDoc): Clue[] {
  // A surname alone may be another bearer's: somewhere the text must give the name in full.
  const full = new Set(
    names.filter(({ first, last }) => last - first > 1).flatMap(({ candidates }) => candidates),
  );
  return names.flatMap((name): Clue[] => {
    const [person] = name.candidates;
    if (name.kind !== "person" || person === undefined || name.candidates.length !== 1 || !full.has(person))
      return [];
    const stated = statedBeside(tokens, name);
    if (stated === null || stated.age < 18 || stated.age > 110) return [];
    const { born } = knowledge.entity(person) ?? {};
    const [first, last] = [firstDay(born), lastDay(born)];
    if (first === null || last === null) return [];
    return [
      {
        rule: "dating.age",
        span: stated.span,
        note: `${knowledge.entity(person)?.name ?? person}, born ${born ?? ""}, was ${stated.age}`,
        stretches: [
          { earliest: addYears(first, stated.age), latest: addDays(addYears(last, stated.age + 1), -1) },
        ],
        trust: TRUST.known,
      },
    ];
  });
}

/** The number of years behind a name or before it, and where it stands. */
function statedBeside(
  tokens: DatingDoc["analysis"]["tokens"],
  { first, last }: NameSpan,
): { readonly age: number; readonly span: Span } | null {
  const age = tokens[last]?.text === "," ? tokens[last + 1] : undefined;
  if (age !== undefined && /^\d{2,3}$/.test(age.text) && /^[,.;–—)]$/.test(tokens[last + 2]?.text ?? ""))
    return { age: Number(age.text), span: { start: age.start, end: age.end } };
  const before = tokens[first - 1];
  return before !== undefined && /^\d{2,3}-year-old$/i.test(before.text)
    ? { age: Number.parseInt(before.text, 10), span: { start: before.start, end: before.end } }
    : null;
}

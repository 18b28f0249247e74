import { addDays, addYears } from "../../../record/index.ts";
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
    const { born } = knowledge.entity(person) ?? {};
    const [first, last] = [firstDay(born), lastDay(born)];
    if (first === null || last === null) return [];
    const after = tokens.slice(name.last, name.last + 3);
    const before = tokens[name.first - 1]?.text ?? "";
    const stated =
      after[0]?.text === "," &&
      /^\d{2,3}$/.test(after[1]?.text ?? "") &&
      /^[,.;–—)]$/.test(after[2]?.text ?? "")
        ? { age: Number(after[1]?.text), span: { start: after[1]?.start ?? 0, end: after[1]?.end ?? 0 } }
        : /^\d{2,3}-year-old$/i.test(before)
          ? {
              age: Number.parseInt(before, 10),
              span: { start: tokens[name.first - 1]?.start ?? 0, end: tokens[name.first - 1]?.end ?? 0 },
            }
          : null;
    if (!stated || stated.age < 18 || stated.age > 110) return [];
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

import { f1, percent, type Range } from "../scoring/f1.ts";
import { lines } from "../scoring/sets.ts";

/** Money and percentages of MEANTIME (Minard et al. 2016): spans, as its annotators marked them. */
type Kind = "MONEY" | "PERCENT";
const KINDS: readonly Kind[] = ["MONEY", "PERCENT"];
interface Line {
  readonly text: string;
  readonly gold: readonly (Range & { readonly type: string })[];
}

/** What is compared says how it is meant ("more than"); half of the answers leave that out, so that it is cut from both sides. */
const COMPARATOR =
  /^(?:more than|less than|at least|as much as|up to|close to|an? estimated|estimated|about|around|nearly|almost|roughly|approximately|some|over|under|above|below|between|from|of the)\s+/i;

function trimmed(text: string, { start, end }: Range): Range {
  const [before = ""] = COMPARATOR.exec(text.slice(start, end)) ?? [];
  let to = end;
  while (to > start && /[\s.,]/.test(text[to - 1] ?? "")) to -= 1;
  return { start: start + before.length, end: to };
}

const shared = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** A range gives two quantities over one span: one finding. */
const distinct = (ranges: readonly Range[]): Range[] => [
  ...new Map(ranges.map((range) => [`${range.start} ${range.end}`, range])).values(),
];

type Find = (text: string) => readonly (Range & { readonly unit: string })[];

const kindOf = (unit: string): Kind | null =>
  /^(?:%|percentage points)$/.test(unit) ? "PERCENT" : /^[A-Z]{3}$/.test(unit) ? "MONEY" : null;

function scored(rows: readonly Line[], kind: Kind, find: Find): Record<string, string> {
  let [gold, found, strict, relaxed] = [0, 0, 0, 0];
  for (const { text, gold: answers } of rows) {
    const wanted = answers.filter(({ type }) => type === kind).map((answer) => trimmed(text, answer));
    const free = new Set(
      distinct(
        find(text)
          .filter(({ unit }) => kindOf(unit) === kind)
          .map((one) => trimmed(text, one)),
      ),
    );
    gold += wanted.length;
    found += free.size;
    for (const answer of wanted) {
      const best = [...free]
        .filter((one) => shared(one, answer) > 0)
        .sort((a, b) => shared(b, answer) - shared(a, answer))[0];
      if (best === undefined) continue;
      free.delete(best);
      relaxed += 1;
      if (best.start === answer.start && best.end === answer.end) strict += 1;
    }
  }
  return {
    "strict F1": percent(f1(strict, found, gold)),
    "relaxed F1": percent(f1(relaxed, found, gold)),
    found: String(found),
    answers: String(gold),
  };
}

/** Tables of money and of percentages, over the even lines and the whole; the reason where the set is not there. */
export function amountTables(find: Find): readonly (readonly [string, Record<string, string>])[] | string {
  const rows = lines<Line>("meantime/meantime-values.jsonl");
  if (typeof rows === "string") return rows;
  const even = rows.filter((_, i) => i % 2 === 1);
  return KINDS.flatMap((kind) => {
    const name = kind === "MONEY" ? "money" : "percentages";
    return [
      [`MEANTIME, ${name}, even lines`, scored(even, kind, find)] as const,
      [`MEANTIME, ${name}, whole`, scored(rows, kind, find)] as const,
    ];
  });
}

// One finder of time expressions over MEANTIME, our own sentences and hostile text. Started by run.mjs, a process each.
import { print, type Row } from "./scoring/contender.ts";
import { corpusTexts } from "./scoring/corpus-texts.ts";
import { doubling } from "./scoring/doubling.ts";
import { percent } from "./scoring/f1.ts";
import { findings, speed } from "./scoring/running.ts";
import { amountTables } from "./time/amounts.ts";
import { quantitiesFound } from "./time/chancery.ts";
import { TIME_CONTENDERS } from "./time/contenders.ts";
import { HOSTILE_TIMES } from "./time/hostile.ts";
import { scoreTimexes, type Dated, type Timex } from "./time/measures.ts";
import { meantime } from "./time/meantime.ts";
import { SENTENCES } from "./time/sentences.ts";

const name = process.argv[2] ?? "chancery";
const contender = TIME_CONTENDERS[name];
if (contender === undefined)
  throw new Error(`usage: time.ts ${Object.keys(TIME_CONTENDERS).join("|")} [--data FOLDER]`);

function cells(
  texts: readonly Dated[],
  { found }: { readonly found: readonly (readonly Timex[])[] },
): Record<string, string> {
  const { gold, found: count, strictF1, relaxedF1, valueF1 } = scoreTimexes(texts, found);
  return {
    "strict F1": percent(strictF1),
    "relaxed F1": percent(relaxedF1),
    "value F1": percent(valueF1),
    found: String(count),
    answers: String(gold),
  };
}

try {
  const prepare = await contender.load();
  const tables: Row["tables"][number][] = [];
  const notes: string[] = [];
  const add = (title: string, cells: Readonly<Record<string, string>>): void =>
    void tables.push({ title, cells });
  const kilobytes = (texts: readonly Dated[]): string => (speed(prepare, texts) / 1024).toFixed(0);

  add("sentences of our own", cells(SENTENCES, findings(prepare, SENTENCES)));
  const corpus = corpusTexts().map((text): Dated => ({ text, day: "2020-03-06", gold: [] }));
  const speeds: Record<string, string> = { "sample corpus": kilobytes(corpus) };
  const set = meantime();
  if (typeof set === "string") notes.push(set);
  else {
    const all = findings(prepare, set);
    // Rules were written with the odd lines of the file in sight.
    const even = { ...all, found: all.found.filter((_, i) => i % 2 === 1) };
    add(
      "MEANTIME, even lines",
      cells(
        set.filter((_, i) => i % 2 === 1),
        even,
      ),
    );
    add("MEANTIME, whole", cells(set, all));
    if (all.threw > 0) notes.push(`${name} threw in ${all.threw} texts of MEANTIME`);
    speeds["MEANTIME"] = kilobytes(set);
  }
  add("KB/s", speeds);
  const amounts = name === "chancery" ? amountTables(await quantitiesFound()) : [];
  if (typeof amounts === "string") notes.push(amounts);
  else for (const [title, found] of amounts) add(title, found);
  const row: Row = { name, does: contender.does, tables, notes };
  print(row); // before what may never end
  const hostile = Object.fromEntries(
    Object.entries(HOSTILE_TIMES).map(([kind, unit]) => [
      kind,
      doubling(unit, (text) => prepare({ text, day: "2020-03-06", gold: [] })),
    ]),
  );
  print({ ...row, tables: [...tables, { title: "hostile text: ratios of doublings", cells: hostile }] });
} catch (error) {
  print({ name, absent: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) });
}

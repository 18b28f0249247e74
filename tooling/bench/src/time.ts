// One finder of time expressions over MEANTIME, our own sentences and hostile text. Started by run.mjs, a process each.
import { doubling } from "./scoring/doubling.ts";
import { percent } from "./scoring/f1.ts";
import { measured, print, type Row } from "./scoring/contender.ts";
import { TIME_CONTENDERS } from "./time/contenders.ts";
import { HOSTILE_TIMES } from "./time/hostile.ts";
import { scoreTimexes, type Dated, type Timex } from "./time/measures.ts";
import { meantime } from "./time/meantime.ts";
import { SENTENCES } from "./time/sentences.ts";

const name = process.argv[2] ?? "chancery";
const contender = TIME_CONTENDERS[name];
if (contender === undefined)
  throw new Error(`usage: time.ts ${Object.keys(TIME_CONTENDERS).join("|")} [--data FOLDER]`);

type Prepare = (text: Dated) => () => readonly Timex[];

function cells(texts: readonly Dated[], found: readonly (readonly Timex[])[]): Record<string, string> {
  const { gold, found: count, strictF1, relaxedF1, valueF1 } = scoreTimexes(texts, found);
  return {
    "strict F1": percent(strictF1),
    "relaxed F1": percent(relaxedF1),
    "value F1": percent(valueF1),
    found: String(count),
    answers: String(gold),
  };
}

function table(title: string, prepare: Prepare, texts: readonly Dated[]): Row["tables"][number] {
  const { found, bytesPerSecond, thrown } = measured(prepare, texts, []);
  const speed = { "KB/s": (bytesPerSecond / 1024).toFixed(0), ...(thrown > 0 && { threw: String(thrown) }) };
  return { title, cells: { ...cells(texts, found), ...speed } };
}

try {
  const prepare = await contender.load();
  const notes: string[] = [];
  const tables = [table("sentences of our own", prepare, SENTENCES)];
  const set = meantime();
  if (typeof set === "string") notes.push(set);
  else {
    const { found, bytesPerSecond, thrown } = measured(prepare, set, []);
    const part = (keep: (i: number) => boolean): Record<string, string> =>
      cells(
        set.filter((_, i) => keep(i)),
        found.filter((_, i) => keep(i)),
      );
    const all = part(() => true);
    tables.push(
      { title: "MEANTIME, even texts", cells: part((i) => i % 2 === 1) },
      {
        title: "MEANTIME, whole",
        cells: { ...all, "KB/s": (bytesPerSecond / 1024).toFixed(0), threw: String(thrown) },
      },
    );
  }
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

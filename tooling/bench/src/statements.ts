// One reader of quotations over PolNeAR, our own sentences and hostile text. Started by run.mjs, a process each.
import { print, type Row } from "./scoring/contender.ts";
import { corpusTexts } from "./scoring/corpus-texts.ts";
import { doubling } from "./scoring/doubling.ts";
import { percent } from "./scoring/f1.ts";
import { findings, speed } from "./scoring/running.ts";
import { STATEMENT_CONTENDERS } from "./statements/contenders.ts";
import { HOSTILE_STATEMENTS } from "./statements/hostile.ts";
import { scoreAttributions, type Attributed, type Attribution, type View } from "./statements/measures.ts";
import { polnear } from "./statements/polnear.ts";
import { SENTENCES } from "./statements/sentences.ts";

const name = process.argv[2] ?? "chancery";
const contender = STATEMENT_CONTENDERS[name];
if (contender === undefined)
  throw new Error(`usage: statements.ts ${Object.keys(STATEMENT_CONTENDERS).join("|")} [--data FOLDER]`);

const VIEWS: readonly View[] = ["all", "direct", "mixed", "indirect"];

function cells(
  texts: readonly Attributed[],
  found: readonly (readonly Attribution[])[],
  view: View,
): Record<string, string> {
  const {
    gold,
    found: count,
    exactF1,
    loose,
    tightF1,
    overlapF1,
    speaker,
  } = scoreAttributions(texts, found, view);
  return {
    "exact F1": percent(exactF1),
    "P at .3": percent(loose.p),
    "R at .3": percent(loose.r),
    "F1 at .3": percent(loose.f1),
    "F1 at .8": percent(tightF1),
    "overlap F1": percent(overlapF1),
    "speaker overlaps": percent(speaker.overlap),
    "speaker exact": percent(speaker.exact),
    "none given": percent(speaker.none),
    found: String(count),
    answers: String(gold),
  };
}

try {
  const prepare = await contender.load();
  const tables: Row["tables"][number][] = [];
  const notes: string[] = [];
  const add = (title: string, texts: readonly Attributed[], views: readonly View[]): void => {
    const { found, threw } = findings(prepare, texts);
    for (const view of views) tables.push({ title: `${title}, ${view}`, cells: cells(texts, found, view) });
    if (threw > 0) notes.push(`${name} threw in ${threw} of ${title}`);
  };
  const megabytes = (texts: readonly Attributed[]): string => (speed(prepare, texts) / 2 ** 20).toFixed(3);

  add("sentences of our own", SENTENCES, ["all"]);
  const corpus = corpusTexts().map((text): Attributed => ({ text, gold: [] }));
  const speeds: Record<string, string> = { "sample corpus": megabytes(corpus) };
  const set = polnear();
  if (typeof set === "string") notes.push(set);
  else {
    add("PolNeAR dev", set, VIEWS);
    speeds["PolNeAR dev"] = megabytes(set);
  }
  tables.push({ title: "MB/s", cells: speeds });
  const row: Row = { name, does: contender.does, tables, notes };
  print(row); // before what may never end
  const hostile = Object.fromEntries(
    Object.entries(HOSTILE_STATEMENTS).map(([kind, unit]) => [
      kind,
      doubling(unit, (text) => prepare({ text, gold: [] })),
    ]),
  );
  print({ ...row, tables: [...tables, { title: "hostile text: ratios of doublings", cells: hostile }] });
} catch (error) {
  print({ name, absent: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) });
}

// Types of events in PLOVER's roots, the two sides given, over PLV train.
//   plover.ts [--data FOLDER]            both halves: the one that rules were written for, and the one kept from them
//   plover.ts --developed                the first alone
//   plover.ts --misses ROOT|all [...]    answers missed in the first half, by root. The other half is for reporting alone
import { percent } from "./scoring/f1.ts";
import { option } from "./scoring/contender.ts";
import { answerOf } from "./plover/choose.ts";
import { byRoot, coarser, macro, type Answer } from "./plover/measures.ts";
import { isDeveloped, plv, type Sided } from "./plover/rows.ts";

const line = (cells: readonly string[]): void => console.log(`| ${cells.join(" | ")} |`);

function answer(row: Sided): Answer & { readonly rule: string } {
  const found = answerOf(row);
  return { gold: row.root, found: found?.root ?? null, rule: found?.fact.rule ?? "-" };
}

function report(title: string, rows: readonly Sided[]): void {
  const answers = rows.map(answer);
  const roots = byRoot(answers);
  const grids = (["quad", "pole"] as const).map(
    (grid) => `${grid} ${percent(macro(byRoot(coarser(answers, grid))))}`,
  );
  const answered = answers.filter(({ found }) => found !== null).length;
  console.log(
    `\n${title}: macro-F1 root ${percent(macro(roots))}, ${grids.join(", ")}; ${answered} of ${rows.length} answered\n`,
  );
  line(["root", "P", "R", "F1", "answers"]);
  line(["---", "---", "---", "---", "---"]);
  for (const { root, p, r, f1, gold } of roots)
    line([root, percent(p), percent(r), percent(f1), String(gold)]);
}

function misses(rows: readonly Sided[], root: string): void {
  for (const row of rows) {
    const { gold, found, rule } = answer(row);
    if (found === gold || (root !== "all" && gold !== root)) continue;
    console.log(`${gold} < ${found ?? "nothing"} (${rule}) ${row.id}: ${row.text}`);
  }
}

const rows = plv();
if (typeof rows === "string") {
  console.log(rows);
} else {
  const developed = rows.filter(({ id }) => isDeveloped(id));
  const root = option("--misses", "");
  if (root !== "") misses(developed, root);
  else {
    report("the half that rules were written for", developed);
    if (!process.argv.includes("--developed"))
      report(
        "the half kept from them",
        rows.filter(({ id }) => !isDeveloped(id)),
      );
  }
}

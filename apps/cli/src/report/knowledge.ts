import type {
  Candidate,
  CheckedOverlays,
  DayRange,
  Explanation,
  Finding,
  ImportDone,
  KnowledgeStats,
  LayerDiff,
} from "@chancery/services/knowledge";

import { printable } from "../say.ts";
import { columns, plural, wrapped } from "./text.ts";

/** Candidates that fell, shown before the rest is counted. */
const MAX_FALLEN = 6;
/** Rows of a list shown before the rest is counted. */
const MAX_ROWS = 20;

const text = (lines: readonly string[]): string => `${lines.join("\n").trimEnd()}\n`;

const findingLine = ({ file, line, message, remedy, rule, severity }: Finding): string =>
  `${printable(file)}:${line}: ${severity === "note" ? "note: " : ""}${printable(message)}. ${remedy} [${rule}]`;

/** Every finding on a line of its own, as compilers print them, then one line an overlay. */
export function checkReport({ overlays, version }: CheckedOverlays): string {
  if (overlays.length === 0) return `no overlays: the knowledge that ships, ${version}\n`;
  const lines = overlays.flatMap(({ findings }) => findings.map(findingLine));
  for (const { name, sound, rank, rows, removals, findings } of overlays) {
    const faults = findings.filter(({ severity }) => severity === "fault").length;
    const size = [plural(rows, "row"), ...(removals > 0 ? [plural(removals, "removal")] : [])].join(", ");
    const layer = rank === "user" ? "" : `, layer ${rank}`;
    lines.push(
      sound
        ? `${printable(name)}: sound; ${size}${layer}`
        : `${printable(name)}: ${plural(faults, "fault")}; nothing of it is used until they are mended`,
    );
  }
  if (overlays.some(({ sound }) => sound)) lines.push(`knowledge ${version}`);
  return text(lines);
}

const shownDays = (on: DayRange): string =>
  on.earliest === on.latest ? `${on.earliest}` : `${on.earliest}..${on.latest}`;

/** The answer first, then every reading with its candidates, those that fell last and with the reason. */
export function explainReport(found: Explanation, { all = false } = {}): string {
  const { phrase, on, readings, answer, version } = found;
  const names = new Map(
    readings.flatMap(({ candidates }) => candidates.map(({ entity, name }) => [entity, name])),
  );
  const when = on === null ? "no day given" : shownDays(on);
  const lines = [`“${printable(phrase)}”, ${when}`];
  if (answer.length === 0) lines.push("  nobody and nothing that is known");
  for (const id of answer) lines.push(`  ${printable(names.get(id) ?? id)} (${id})`);
  if (answer.length > 1)
    lines.push("  The rows do not tell these apart; in an article the words around must.");
  for (const { rule, says, candidates } of readings) {
    lines.push("", wrapped(`${rule}: ${says}`, 0));
    const standing = candidates.filter(({ verdict }) => verdict !== "out");
    const fallen = candidates.filter(({ verdict }) => verdict === "out");
    const shown = all ? fallen : fallen.slice(0, MAX_FALLEN);
    lines.push(...columns([...standing, ...shown].map(candidateCells)));
    if (shown.length < fallen.length)
      lines.push(`  ... and ${fallen.length - shown.length} more that fell (--all)`);
  }
  return text([...lines, "", `knowledge ${version}`]);
}

const originOf = ({ origin }: Candidate["evidence"][number]): string =>
  origin === null || origin.file === null ? "base" : `${origin.file}:${origin.line}`;

const candidateCells = ({ verdict, name, why, evidence }: Candidate): readonly string[] => [
  verdict,
  printable(name),
  why,
  printable(evidence.map((one) => `${one.row} (${originOf(one)})`).join("; ")),
];

/** What an import found: counts, then differences and what was left out, each with a few examples. */
export function importReport(done: ImportDone, { all = false } = {}): string {
  const { source, read, differs, leftOut, written } = done;
  const counts = (by: Readonly<Record<string, number>>): string =>
    Object.entries(by)
      .map(([table, count]) => `${count} ${table}`)
      .join(", ") || "nothing";
  const lines = [
    source,
    ...columns([
      ["read", plural(read, "record")],
      ["new", counts(done.new)],
      ["equal", counts(done.equal)],
      ["differs", plural(differs.length, "cell")],
    ]),
  ];
  if (differs.length > 0) {
    const shown = all ? differs : differs.slice(0, MAX_ROWS);
    lines.push("", "Differences: ours stays; put a row into an overlay of your own where theirs is right.");
    lines.push(
      ...columns(
        shown.map(({ row, column, ours, theirs }) => [
          printable(row),
          column,
          `ours ${printable(ours)}`,
          `theirs ${printable(theirs)}`,
        ]),
      ),
    );
    if (shown.length < differs.length) lines.push(`  ... and ${differs.length - shown.length} more (--all)`);
  }
  if (leftOut.length > 0) {
    lines.push("", "Left out:");
    for (const { why, count, examples } of leftOut.toSorted((a, b) => b.count - a.count))
      lines.push(
        wrapped(
          `${count}: ${why}, such as ${examples
            .slice(0, 3)
            .map((one) => `“${one}”`)
            .join(", ")}`,
          2,
        ),
      );
  }
  const rows = Object.values(done.new).reduce((sum, count) => sum + count, 0);
  if (written !== null)
    lines.push(
      "",
      `${plural(rows, "row")} written to ${printable(written)}; use it with --knowledge ${printable(written)}`,
    );
  else
    lines.push(
      "",
      rows > 0
        ? "Nothing is written; --out FOLDER or --out FILE.json keeps the layer."
        : "There is nothing to write.",
    );
  return text(lines);
}

export function statsReport({ version, dataDate, layers, tables }: KnowledgeStats): string {
  const names = [...new Set(tables.flatMap(({ byLayer }) => Object.keys(byLayer)))];
  const head = ["table", "rows", ...(names.length > 1 ? names : [])];
  const rows = tables
    .filter(({ rows }) => rows > 0)
    .toSorted((a, b) => b.rows - a.rows)
    .map(({ table, rows, byLayer }) => [
      table,
      String(rows),
      ...(names.length > 1 ? names.map((name) => String(byLayer[name] ?? 0)) : []),
    ]);
  return text([
    `knowledge ${version}, as of ${dataDate}`,
    ...layers.map(
      ({ name, rank, asOf, rows, removals }) =>
        `  ${printable(name)}: ${rank}, ${plural(rows, "row")}, ${plural(removals, "removal")}${asOf === null ? "" : `, as of ${asOf}`}`,
    ),
    ...columns([head, ...rows]),
  ]);
}

export function diffReport(
  { disagree, agree, onlyA, onlyB }: LayerDiff,
  [a, b]: readonly [string, string],
  { all = false } = {},
): string {
  const lines = columns(
    disagree.map(({ row, column, a: x, b: y, atA, atB }) => [
      printable(row),
      column,
      `${printable(x)}${atA === null ? "" : ` (${printable(atA)})`}`,
      `${printable(y)}${atB === null ? "" : ` (${printable(atB)})`}`,
    ]),
    0,
  );
  if (all)
    lines.push(
      ...onlyA.map((row) => `only in ${printable(a)}: ${printable(row)}`),
      ...onlyB.map((row) => `only in ${printable(b)}: ${printable(row)}`),
    );
  lines.push(
    `${plural(disagree.length, "cell")} ${disagree.length === 1 ? "disagrees" : "disagree"}, ${plural(agree, "row")} ${agree === 1 ? "agrees" : "agree"}; ` +
      `${onlyA.length} only in ${printable(a)}, ${onlyB.length} only in ${printable(b)}`,
  );
  return text(lines);
}

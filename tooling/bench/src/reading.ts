// One reader of pages over public sets, as HTML and flattened to text. Started by run.mjs, a process each.
import { writeFileSync } from "node:fs";

import { READERS } from "./reading/contenders.ts";
import { dayCells, ourDays, type Dated } from "./reading/dates.ts";
import { pagesOf, SETS, type GoldPage } from "./reading/pages.ts";
import { identical, matching, summary } from "./reading/shingles.ts";
import { option, print, type Row } from "./scoring/contender.ts";
import { percent } from "./scoring/f1.ts";
import { processorMs } from "./scoring/processor.ts";

const name = process.argv[2] ?? "chancery";
const reader = READERS[name];
if (reader === undefined)
  throw new Error(`usage: reading.ts ${Object.keys(READERS).join("|")} [--data FOLDER] [--sets NAME,NAME]`);
const develop = Object.keys(SETS).filter((set) => SETS[set]?.report === false);
const sets = option("--sets", develop.join(",")).split(",");
/** Where each page's scores are written, for whoever looks for the reasons. */
const detail = option("--detail", "");

/** Every so many pages alone, to try things. */
const every = Number(option("--every", "1"));
const form = option("--form", "");

const tables: Row["tables"][number][] = [];
const notes: string[] = [];
try {
  const { page, flat } = await reader.load();
  const { readSource } = await import("@chancery/core");
  const knowledge = (await import("@chancery/knowledge")).loadKnowledge();
  /** The page as its visible text, one line a block: the same text for every reader. */
  const flattened = ({ html }: GoldPage): string | null => {
    try {
      return readSource({ bytes: html, uri: "page", mediaType: "text/html", knowledge }).source.text;
    } catch {
      return null;
    }
  };
  for (const set of sets) {
    const pages = pagesOf(set);
    if (typeof pages === "string") {
      notes.push(pages);
      continue;
    }
    const bodied = pages.filter(({ body }, i) => body !== null && i % every === 0);
    if (bodied.length > 0) {
      for (const { html } of bodied.slice(0, 40)) page(html); // warming up
      const started = processorMs();
      const found = bodied.map(({ html }) => page(html));
      const ms = processorMs() - started;
      const texts = form === "HTML" ? [] : bodied.map(flattened);
      const startedFlat = processorMs();
      const foundFlat = texts.map((text) => (text === null ? null : flat(text)));
      const msFlat = processorMs() - startedFlat;
      for (const [shape, bodies, took] of [
        ["HTML", found.map(({ body }) => body), ms],
        ["flattened", foundFlat.map((read) => read?.body ?? ""), msFlat],
      ] as const) {
        if (form !== "" && form !== shape) continue;
        const scores = bodied.map(({ body }, i) => matching(body ?? "", bodies[i] ?? ""));
        const { p, r, f1 } = summary(scores);
        const same = bodied.filter(({ body }, i) => identical(body ?? "", bodies[i] ?? "")).length;
        tables.push({
          title: `${set}, ${shape} (${bodied.length} pages)`,
          cells: {
            F1: percent(f1),
            P: percent(p),
            R: percent(r),
            identical: percent(same / bodied.length),
            "pages/s": ((1000 * bodied.length) / took).toFixed(0),
          },
        });
        if (detail !== "") {
          const rows = bodied.map(({ name: file, body }, i) => ({
            file,
            ...scores[i],
            gold: body,
            found: bodies[i],
          }));
          writeFileSync(`${detail}/${set}.${shape}.${name.split(" ")[0]}.json`, JSON.stringify(rows));
        }
      }
    }
    const dated = pages.filter(({ day }) => day !== null);
    if (dated.length > 0 && !process.argv.includes("--no-dates")) {
      const ours = name === "chancery" ? await ourDays() : null;
      const stated = (day: string | null): Dated => ({ day, basis: "stated" });
      const days = dated.map(({ html }) => (ours ? ours(html, "text/html") : stated(page(html).day)));
      tables.push({ title: `${set}, days, HTML`, cells: dayCells(dated, days) });
      if (ours) {
        const encoder = new TextEncoder();
        const flatDays = dated.map((one) => ours(encoder.encode(flattened(one) ?? ""), "text/plain"));
        tables.push({ title: `${set}, days, flattened`, cells: dayCells(dated, flatDays) });
      }
    }
  }
  print({ name, does: reader.does, tables, notes });
} catch (error) {
  print({ name, absent: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) });
}

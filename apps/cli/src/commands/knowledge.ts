import {
  checkOverlays,
  diffOverlays,
  explainPhrase,
  importInto,
  KnowledgeError,
  knowledgeStats,
  type DayRange,
  type Format,
} from "@chancery/services/knowledge";

import { EXIT } from "../exit-codes.ts";
import type { Out } from "../output.ts";
import type { Say } from "../say.ts";
import type { Around } from "../surroundings.ts";
import { checkReport, diffReport, explainReport, importReport, statsReport } from "../report/knowledge.ts";

/** What is wrong with a file that the command was given to look at is its result, not a fault of the environment. */
async function told(say: Say, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    say.trouble(null, error);
    return EXIT.someInputsFailed;
  }
}

/** What all of these take: one JSON object in place of the report, and all rows in place of the first. */
export interface ReportOptions {
  readonly json: boolean;
  readonly all?: boolean;
}

const write = (out: Out, json: boolean, value: object, report: () => string): Promise<void> =>
  out.write(json ? `${JSON.stringify(value)}\n` : report());

/** Says all that is wrong with overlays. Exit 1 where any of them would not be used. */
export const check = (
  paths: readonly string[],
  { json }: ReportOptions,
  { out, say }: Around,
): Promise<number> =>
  told(say, async () => {
    const checked = await checkOverlays(paths);
    await write(out, json, checked, () => checkReport(checked));
    return checked.overlays.every(({ sound }) => sound) ? EXIT.ok : EXIT.someInputsFailed;
  });

export interface ExplainOptions extends ReportOptions {
  readonly on: DayRange | undefined;
  readonly knowledge: readonly string[];
}

/** Who or what a phrase can mean. Exit 0 also where it means nothing that is known. */
export async function explain(
  phrase: string,
  { on, knowledge, json, all }: ExplainOptions,
  out: Out,
): Promise<number> {
  const found = await explainPhrase(phrase, { on, knowledge });
  await write(out, json, found, () => explainReport(found, { all: all === true }));
  return EXIT.ok;
}

export interface ImportOptions extends ReportOptions {
  readonly out: string | undefined;
  readonly minPopulation: number | undefined;
  readonly knowledge: readonly string[];
}

/** Makes a layer out of a list. Exit 1 where the list cannot be read. */
export const importFile = (
  format: Format,
  path: string,
  { json, all, ...options }: ImportOptions,
  { out, say }: Around,
): Promise<number> =>
  told(say, async () => {
    const done = await importInto({ format, path, ...options });
    await write(out, json, done, () => importReport(done, { all: all === true }));
    return EXIT.ok;
  });

export async function stats(paths: readonly string[], { json }: ReportOptions, out: Out): Promise<number> {
  const counted = await knowledgeStats(paths);
  await write(out, json, counted, () => statsReport(counted));
  return EXIT.ok;
}

/** Where two layers disagree; that they do is no failure. */
export const diff = (
  a: string,
  b: string,
  { json, all }: ReportOptions,
  { out, say }: Around,
): Promise<number> =>
  told(say, async () => {
    const found = await diffOverlays(a, b);
    await write(out, json, found, () => diffReport(found, [a, b], { all: all === true }));
    return EXIT.ok;
  });

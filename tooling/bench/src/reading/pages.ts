import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";

import { option } from "../scoring/contender.ts";

/** A page of a public set, and what people found in it. */
export interface GoldPage {
  readonly name: string;
  readonly html: Uint8Array;
  readonly body: string | null;
  readonly title: string | null;
  /** ISO. */
  readonly day: string | null;
}

type Json = Readonly<Record<string, unknown>>;
const folder = (): string => resolve(option("--data", "../../../shared/data"));
/** Some lists were written by Python, which has a number that JSON has not. */
const json = (...path: string[]): Json =>
  JSON.parse(readFileSync(join(folder(), ...path), "utf8").replaceAll(/:\s*NaN\b/g, ": null")) as Json;
const bytes = (...path: string[]): Uint8Array => {
  const raw = readFileSync(join(folder(), ...path));
  return raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
};
const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** github:MaxDall/fundus-evaluation: news pages, each body a list of paragraphs, those that may be left out too apart. */
function fundus(): GoldPage[] {
  return Object.entries(json("fundus-evaluation/dataset/ground_truth.json")).map(([name, entry]) => ({
    name,
    html: bytes("fundus-evaluation/dataset/html", name),
    body: (entry as { body: string[] }).body.join("\n"),
    title: null,
    day: null,
  }));
}

/** github:Murrough-Foley/web-content-extraction-benchmark: the articles of one part of it. */
function wcxb(split: string): GoldPage[] {
  const root = "web-content-extraction-benchmark";
  const pages: GoldPage[] = [];
  for (const file of readdirSync(join(folder(), root, split, "ground-truth")).sort()) {
    const entry = json(root, split, "ground-truth", file) as {
      _internal: { page_type: { primary: string } };
      ground_truth: Json;
    };
    if (entry._internal.page_type.primary !== "article") continue;
    const name = file.replace(/\.json$/, "");
    const { main_content, title, publish_date } = entry.ground_truth;
    const day = text(publish_date);
    pages.push({
      name,
      html: bytes(root, split, "html", `${name}.html.gz`),
      body: text(main_content),
      title: text(title),
      day: day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    });
  }
  return pages;
}

/** github:scrapinghub/article-extraction-benchmark. Nothing is tuned on it. */
function scrapinghub(): GoldPage[] {
  const root = "article-extraction-benchmark";
  return Object.entries(json(root, "ground-truth.json")).map(([name, entry]) => ({
    name,
    html: bytes(root, "html", `${name}.html.gz`),
    body: (entry as { articleBody: string }).articleBody,
    title: null,
    day: null,
  }));
}

/** github:adbar/htmldate: days of publication. Nothing is tuned on it. */
function htmldate(): GoldPage[] {
  const root = "htmldate/tests";
  return ["eval_mediacloud_2020.json", "eval_default.json"].flatMap((list) =>
    Object.values(json(root, list) as Record<string, { file: string; date: string | null }>).flatMap(
      ({ file, date }) => {
        const at = ["test_set", "cache", "eval"].find((part) => existsSync(join(folder(), root, part, file)));
        if (at === undefined || date === null) return [];
        return [{ name: file, html: bytes(root, at, file), body: null, title: null, day: date }];
      },
    ),
  );
}

/** The sets by name: those to develop on first; `report` is left out unless it is asked for. */
export const SETS: Readonly<Record<string, { readonly load: () => GoldPage[]; readonly report: boolean }>> = {
  fundus: { load: fundus, report: false },
  "wcxb-dev": { load: () => wcxb("dev"), report: false },
  scrapinghub: { load: scrapinghub, report: true },
  "wcxb-test": { load: () => wcxb("test"), report: true },
  htmldate: { load: htmldate, report: true },
};

/** The pages of a set; the reason where they are not there. */
export function pagesOf(name: string): readonly GoldPage[] | string {
  try {
    return SETS[name]?.load() ?? `no set is called ${name}`;
  } catch (error) {
    return `${name}: not in the data folder (--data FOLDER), left out: ${error instanceof Error ? error.message.split("\n")[0] : ""}`;
  }
}

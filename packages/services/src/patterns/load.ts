import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { createHash } from "node:crypto";

import { extract, withOwnPatterns, type PatternSet } from "@chancery/core";

import { PatternsError } from "./errors.ts";
import { finding, MAX_CHARACTERS, type Finding } from "./findings.ts";
import { parsePatterns, type OwnPattern } from "./parse.ts";

export interface CheckedPatterns {
  readonly file: string;
  readonly patterns: number;
  /** Sentences that were read to see whether they hold. */
  readonly sentences: number;
  readonly findings: readonly Finding[];
  readonly sound: boolean;
}

/** The text of a file of patterns. Throws PatternsError. */
async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    // Larger than any file that is read: its first characters are enough to say so.
    if (size > 4 * MAX_CHARACTERS) return " ".repeat(MAX_CHARACTERS + 1);
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new PatternsError(
      missing ? "patterns.missing" : "patterns.unreadable",
      `${path}: ${missing ? "no such file" : "cannot be read"}`,
      { cause },
    );
  }
}

/** "mine.1f3a9c20": the file's name and what it holds. */
function versionOf(path: string, text: string): string {
  const name = basename(path)
    .replace(/\.[^.]*$/, "")
    .replace(/[^0-9A-Za-z-]+/g, "-");
  return `${name || "patterns"}.${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}

const setOf = (patterns: readonly OwnPattern[], version: string): PatternSet =>
  withOwnPatterns(
    {
      verbs: patterns.flatMap(({ verb }) => verb ?? []),
      nouns: patterns.flatMap(({ noun }) => noun ?? []),
    },
    version,
  );

/** The patterns of a file, to extract by; those that ship stay behind them. Throws PatternsError where anything is wrong with it. */
export async function patternsOf(path: string): Promise<PatternSet> {
  const text = await textOf(path);
  const { patterns, findings } = parsePatterns(path, text);
  if (findings.length > 0)
    throw new PatternsError(
      "patterns.faulty",
      `${path}: ${findings.length} ${findings.length === 1 ? "fault" : "faults"} in its patterns`,
      {
        findings,
      },
    );
  return setOf(patterns, versionOf(path, text));
}

/** All that is wrong with a file: how it is written, and sentences that do not hold. Throws PatternsError where it cannot be read. */
export async function checkPatterns(path: string): Promise<CheckedPatterns> {
  const text = await textOf(path);
  const { patterns, findings } = parsePatterns(path, text);
  const set = setOf(patterns, versionOf(path, text));
  const failed = patterns.flatMap((pattern) => sentencesThatFail(path, pattern, set));
  const all = [...findings, ...failed];
  const sentences = patterns.reduce((sum, p) => sum + p.examples.length + p.counterExamples.length, 0);
  return { file: path, patterns: patterns.length, sentences, findings: all, sound: all.length === 0 };
}

function sentencesThatFail(file: string, own: OwnPattern, patterns: PatternSet): Finding[] {
  const reads = (text: string): boolean =>
    extract({
      bytes: new TextEncoder().encode(text),
      uri: "example.txt",
      mediaType: "text/plain",
      publishedHint: EXAMPLE_DAY,
      patterns,
    }).facts.some((fact) => fact.kind === "event" && fact.rule === own.id);
  return [
    ...own.examples
      .filter(({ text }) => !reads(text))
      .map(({ text, line }) =>
        finding("patterns.example", file, line, `${own.id} does not read "${short(text)}"`),
      ),
    ...own.counterExamples
      .filter(({ text }) => reads(text))
      .map(({ text, line }) =>
        finding("patterns.counter-example", file, line, `${own.id} reads "${short(text)}"`),
      ),
  ];
}

/** The day as of which sentences are read. */
const EXAMPLE_DAY = "2020-03-06";
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

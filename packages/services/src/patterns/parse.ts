import {
  builtInIds,
  EventRole,
  EventType,
  NOUN_CLASSES,
  type NounPattern,
  type VerbPattern,
} from "@chancery/core";
import { readPlainTree, type Tree } from "@chancery/knowledge/overlay";

import {
  finding,
  MAX_CHARACTERS,
  MAX_EXAMPLE,
  MAX_EXAMPLES,
  MAX_FINDINGS,
  MAX_PATTERNS,
  MAX_WORDS,
  type Finding,
} from "./findings.ts";

/** A pattern with the sentences that must hold of it, and its line. */
export interface OwnPattern {
  readonly id: string;
  readonly type: EventType;
  readonly line: number;
  readonly verb: VerbPattern | null;
  readonly noun: NounPattern | null;
  readonly examples: readonly { readonly text: string; readonly line: number }[];
  readonly counterExamples: readonly { readonly text: string; readonly line: number }[];
}

const SLOTS: ReadonlySet<string> = new Set([...EventRole.options, "about", "place", "destination", "target"]);
const TYPES: ReadonlySet<string> = new Set(EventType.options);
const CLASSES: ReadonlySet<string> = new Set(Object.keys(NOUN_CLASSES));
const KINDS: ReadonlySet<string> = new Set([
  "person",
  "country",
  "place",
  "organization",
  "agreement",
  "event",
]);
/** Words only: nothing of a file is ever run as an expression. */
const WORD = /^[\p{Ll}\p{M}]{1,40}(?:[ '-][\p{Ll}\p{M}]{1,40}){0,3}$/u;
const ID = /^[a-z][a-z0-9-]{0,59}$/;

/** What a cell may hold: a slot, words, words of a set, a slot by preposition, classes by preposition, conditions. */
type Cell = "slot" | "words" | "classes" | "kinds" | "slots" | "classesBy" | "needs" | "flag";

const VERB_CELLS: Readonly<Record<string, Cell>> = {
  verbs: "words",
  subject: "slot",
  object: "slot",
  objectNouns: "classes",
  objectKinds: "kinds",
  objectModifiers: "words",
  subjectNouns: "classes",
  requires: "classesBy",
  obliques: "slots",
  obliqueNouns: "classesBy",
  unlessNouns: "classes",
  unlessPreps: "words",
  unlessWords: "words",
  partyKinds: "kinds",
  openObject: "flag",
  throughObject: "flag",
  throughOwners: "flag",
  finite: "flag",
  needs: "needs",
};
const NOUN_CELLS: Readonly<Record<string, Cell>> = {
  nouns: "words",
  plural: "words",
  unlessBefore: "words",
  preceded: "words",
  possessor: "slot",
  adjective: "slot",
  modifiers: "slots",
  modifierNouns: "classesBy",
  carrier: "slot",
  carriedBy: "words",
  requires: "words",
  aboutKinds: "kinds",
  orSetting: "flag",
  needs: "needs",
};
const NEEDS: ReadonlySet<string> = new Set(
  "subject object oblique place content clause oneObject noObject noInfinitive statesman abroad foreign about person setting target".split(
    " ",
  ),
);
const COMMON: ReadonlySet<string> = new Set(["id", "type", "examples", "counterExamples", "note"]);

/** The patterns of one YAML or JSON file and all that is wrong with it. A pattern with a fault is left out. */
export function parsePatterns(
  file: string,
  text: string,
): { readonly patterns: readonly OwnPattern[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const say = (rule: string, line: number, message: string): null => {
    if (findings.length < MAX_FINDINGS) findings.push(finding(rule, file, line, message));
    return null;
  };
  if (text.length > MAX_CHARACTERS) {
    say("patterns.size", 1, `the file has more than ${MAX_CHARACTERS} characters`);
    return { patterns: [], findings };
  }
  const format = /\.json$/i.test(file) ? "json" : /\.ya?ml$/i.test(file) ? "yaml" : null;
  if (format === null) {
    say("patterns.file", 1, "neither YAML nor JSON by its name");
    return { patterns: [], findings };
  }
  const read = readPlainTree(file, text, format);
  for (const { rule, line, message } of read.findings) say(rule, line, message);
  if (read.tree === null) return { patterns: [], findings };
  const list = read.tree.kind === "map" ? read.tree.entries.get("patterns") : undefined;
  if (list?.kind !== "list") {
    say("patterns.shape", read.tree.line, "there is no list of patterns");
    return { patterns: [], findings };
  }
  if (list.items.length > MAX_PATTERNS) {
    say("patterns.size", list.line, `more than ${MAX_PATTERNS} patterns`);
    return { patterns: [], findings };
  }
  const taken = new Set<string>(builtInIds());
  const patterns = list.items.flatMap((item) => {
    const before = findings.length;
    const pattern = patternOf(item, taken, say);
    return pattern === null || findings.length > before ? [] : [pattern];
  });
  return { patterns, findings };
}

type Say = (rule: string, line: number, message: string) => null;

function patternOf(item: Tree, taken: Set<string>, say: Say): OwnPattern | null {
  if (item.kind !== "map") return say("patterns.shape", item.line, "a pattern is a set of named cells");
  const { entries, line } = item;
  const id = textOf(entries.get("id"));
  if (id === null || !ID.test(id)) return say("patterns.id", line, "the pattern has no id that can be used");
  if (taken.has(`own.${id}`)) return say("patterns.id", line, `the id ${id} stands twice`);
  taken.add(`own.${id}`);
  const type = EventType.safeParse(textOf(entries.get("type")));
  if (!type.success || !TYPES.has(type.data))
    return say("patterns.type", entries.get("type")?.line ?? line, `${id} has no type of event`);
  const [verbal, nominal] = [entries.has("verbs"), entries.has("nouns")];
  if (verbal === nominal) return say("patterns.trigger", line, `${id} has verbs and nouns, or neither`);
  const cells = verbal ? VERB_CELLS : NOUN_CELLS;
  const found: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    if (COMMON.has(key)) continue;
    const cell = Object.hasOwn(cells, key) ? cells[key] : undefined;
    if (cell === undefined) say("patterns.key", value.line, `${id}: no cell is called ${key.slice(0, 40)}`);
    else found[key] = cellOf(cell, value, `${id}: ${key}`, say);
  }
  const examples = sentencesOf(entries.get("examples"), say);
  const counterExamples = sentencesOf(entries.get("counterExamples"), say);
  if (examples.length === 0 || counterExamples.length === 0)
    return say("patterns.examples", line, `${id} has no example, or no counter-example`);
  const own = {
    ...found,
    id: `own.${id}.${verbal ? "verb" : "noun"}`,
    type: type.data,
    example: examples[0]?.text ?? "",
    not: counterExamples[0]?.text ?? "",
  };
  return {
    id: own.id,
    type: type.data,
    line,
    // Every cell was held against the table of its kind above.
    verb: verbal ? (own as unknown as VerbPattern) : null,
    noun: nominal ? (own as unknown as NounPattern) : null,
    examples,
    counterExamples,
  };
}

const textOf = (tree: Tree | undefined): string | null => (tree?.kind === "text" ? tree.text : null);

/** A list of texts; one alone may stand without brackets. */
const textsOf = (tree: Tree): readonly { readonly text: string; readonly line: number }[] =>
  (tree.kind === "list" ? tree.items : [tree]).flatMap((item) =>
    item.kind === "text" ? [{ text: item.text, line: item.line }] : [],
  );

function sentencesOf(tree: Tree | undefined, say: Say): OwnPattern["examples"] {
  if (tree === undefined) return [];
  const texts = textsOf(tree).filter(({ text }) => text.trim() !== "");
  if (texts.length > MAX_EXAMPLES) say("patterns.size", tree.line, `more than ${MAX_EXAMPLES} sentences`);
  for (const { text, line } of texts)
    if (text.length > MAX_EXAMPLE)
      say("patterns.size", line, `a sentence of more than ${MAX_EXAMPLE} characters`);
  return texts;
}

function cellOf(cell: Cell, tree: Tree, at: string, say: Say): unknown {
  switch (cell) {
    case "flag":
      return textOf(tree) === "true" ? true : say("patterns.value", tree.line, `${at} is true or left out`);
    case "slot": {
      const slot = textOf(tree);
      return slot !== null && SLOTS.has(slot) ? slot : say("patterns.slot", tree.line, `${at} is no slot`);
    }
    case "words":
      return wordsOf(tree, at, say);
    case "classes":
      return among(CLASSES, tree, at, say);
    case "kinds":
      return among(KINDS, tree, at, say);
    case "slots":
    case "classesBy":
      return byPreposition(cell, tree, at, say);
    case "needs":
      return needsOf(tree, at, say);
  }
}

function wordsOf(tree: Tree, at: string, say: Say): readonly string[] | null {
  const words = textsOf(tree);
  if (words.length === 0 || words.length > MAX_WORDS)
    return say("patterns.size", tree.line, `${at} has no words, or more than ${MAX_WORDS}`);
  for (const { text, line } of words)
    if (!WORD.test(text))
      say("patterns.word", line, `${at}: ${JSON.stringify(text.slice(0, 40))} is no lemma`);
  return words.map(({ text }) => text);
}

function among(set: ReadonlySet<string>, tree: Tree, at: string, say: Say): readonly string[] {
  const values = textsOf(tree);
  for (const { text, line } of values)
    if (!set.has(text))
      say("patterns.value", line, `${at}: ${JSON.stringify(text.slice(0, 40))} is none of them`);
  return values.map(({ text }) => text);
}

function byPreposition(cell: "slots" | "classesBy", tree: Tree, at: string, say: Say): unknown {
  if (tree.kind !== "map") return say("patterns.value", tree.line, `${at} is a set of prepositions`);
  return Object.fromEntries(
    [...tree.entries].map(([prep, value]) => {
      if (!WORD.test(prep)) say("patterns.word", value.line, `${at}: ${prep.slice(0, 40)} is no preposition`);
      const inner = `${at}.${prep}`;
      return [prep, cell === "slots" ? cellOf("slot", value, inner, say) : among(CLASSES, value, inner, say)];
    }),
  );
}

function needsOf(tree: Tree, at: string, say: Say): unknown {
  if (tree.kind !== "map") return say("patterns.value", tree.line, `${at} is a set of conditions`);
  return Object.fromEntries(
    [...tree.entries].map(([key, value]) => {
      const text = textOf(value) ?? "";
      if (key === "parties" && /^[1-9]$/.test(text)) return [key, Number(text)];
      if (!NEEDS.has(key) || (text !== "true" && !(key === "subject" && text === "false")))
        say("patterns.value", value.line, `${at}: ${key.slice(0, 40)} is no condition, or not true`);
      return [key, text === "true"];
    }),
  );
}

import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event } from "js-yaml";

import type { Finding } from "../lint/finding.ts";
import { fault, type Draft } from "./layer.ts";
import { shortened } from "./rows.ts";

/** A value of a YAML or JSON file with the line that it begins on. Scalars stay text: NO is Norway, 2015-08 no sum. */
export type Tree =
  | { readonly kind: "text"; readonly line: number; readonly text: string }
  | { readonly kind: "list"; readonly line: number; readonly items: readonly Tree[] }
  | { readonly kind: "map"; readonly line: number; readonly entries: ReadonlyMap<string, Tree> };

/** Tables of rows of names of cells: six levels at most. */
const MAX_DEPTH = 12;

/** Lines of a text by offset; offsets are asked for in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

class TreeError extends Error {
  readonly rule: "overlay.shape" | "overlay.alias" | "overlay.twice";
  readonly line: number;

  constructor(rule: TreeError["rule"], line: number, message: string) {
    super(message);
    this.rule = rule;
    this.line = line;
  }
}

const NOTHING = new Set(["", "~", "null", "Null", "NULL"]);

/** Reads YAML or JSON; a fault goes into the draft and gives null. JSON is held to its own grammar first. */
export function readTree(draft: Draft, file: string, text: string, format: "yaml" | "json"): Tree | null {
  if (format === "json") {
    try {
      JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch (error) {
      draft.findings.push(fault("overlay.json", { file, line: lineOfJsonError(error, text) }, "no JSON"));
      return null;
    }
  }
  try {
    return compose(
      parseEvents(text.replace(/^\uFEFF/, ""), { maxDepth: MAX_DEPTH }),
      text.replace(/^\uFEFF/, ""),
    );
  } catch (error) {
    if (error instanceof TreeError) {
      draft.findings.push(fault(error.rule, { file, line: error.line }, error.message));
      return null;
    }
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    const rule = format === "json" ? "overlay.json" : "overlay.yaml";
    draft.findings.push(fault(rule, { file, line }, shortened(error.reason)));
    return null;
  }
}

/** The same for files of other kinds than overlays: the tree, or what is wrong with how it is written. */
export function readPlainTree(
  file: string,
  text: string,
  format: "yaml" | "json",
): { readonly tree: Tree | null; readonly findings: readonly Finding[] } {
  const draft: Draft = { rank: "user", asOf: null, rows: [], removals: [], findings: [] };
  return { tree: readTree(draft, file, text, format), findings: draft.findings };
}

function lineOfJsonError(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? text.split("\n").length : lineCounter(text)(Number(position));
}

/** Builds the tree of the first document out of the parser's flat events, without recursion. */
function compose(events: readonly Event[], source: string): Tree {
  const lineAt = lineCounter(source);
  type Open = { line: number; items: Tree[] | null; entries: Map<string, Tree>; key: string | null };
  const open: Open[] = [];
  let root: Tree | null = null;
  let documents = 0;
  let line = 1;
  const place = (tree: Tree): void => {
    const parent = open.at(-1);
    if (parent === undefined) root ??= tree;
    else if (parent.items !== null) parent.items.push(tree);
    else if (parent.key !== null) {
      if (parent.entries.has(parent.key))
        throw new TreeError("overlay.twice", tree.line, `"${shortened(parent.key)}" stands twice`);
      parent.entries.set(parent.key, tree);
      parent.key = null;
    } else if (tree.kind === "text") parent.key = tree.text;
    else throw new TreeError("overlay.shape", tree.line, "a key must be a word");
  };
  /** Documents have no place of their own: what closes is told apart by what was opened. */
  const kinds: ("document" | "node")[] = [];
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documents += 1;
        if (documents > 1)
          throw new TreeError("overlay.shape", line, "the file holds more than one document");
        kinds.push("document");
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        line = lineAt(event.start);
        kinds.push("node");
        open.push({
          line,
          items: event.type === EVENT_ID.SEQUENCE ? [] : null,
          entries: new Map(),
          key: null,
        });
        break;
      case EVENT_ID.ALIAS:
        throw new TreeError("overlay.alias", lineAt(event.anchorStart), "an alias of YAML (*name)");
      case EVENT_ID.SCALAR: {
        if (event.valueStart >= 0) line = lineAt(event.valueStart);
        const text = event.valueStart < 0 ? "" : getScalarValue(source, event);
        const empty = event.style === SCALAR_STYLE.PLAIN && NOTHING.has(text);
        place({ kind: "text", line, text: empty ? "" : text });
        break;
      }
      case EVENT_ID.POP: {
        const done = kinds.pop() === "node" ? open.pop() : undefined;
        if (done?.items) place({ kind: "list", line: done.line, items: done.items });
        else if (done) place({ kind: "map", line: done.line, entries: done.entries });
        break;
      }
    }
  }
  return root ?? { kind: "text", line: 1, text: "" };
}

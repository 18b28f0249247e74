import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { fromConllu } from "@chancery/language/training";

import type { Range } from "../scoring/f1.ts";

export interface NamedText {
  readonly text: string;
  readonly names: readonly (Range & { readonly type: string })[];
}

const FILE = fileURLToPath(new URL("../../train/reports/test.conllu", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  person: "person",
  organization: "organization",
  place: "place",
  facility: "place",
};

/** The held-back reports of tooling/train, a line a sentence; outermost names of the three types. */
export function reportTexts(): NamedText[] {
  const documents: { text: string; names: (Range & { type: string })[] }[] = [];
  for (const { comments, rows } of fromConllu(readFileSync(FILE, "utf8"))) {
    if (comments.some((line) => line.startsWith("# newdoc"))) documents.push({ text: "", names: [] });
    const document = documents.at(-1);
    if (document === undefined) continue;
    const open: { type: string; start: number }[] = [];
    for (const { form, misc } of rows) {
      const start = document.text.length;
      document.text += form;
      const brackets = misc.split("|").find((field) => field.startsWith("Entity="));
      for (const [, opened, type = "", closed] of brackets?.slice(7).matchAll(/(\()?([a-z]+)?(\))?/g) ?? []) {
        if (opened !== undefined) open.push({ type, start });
        const name = closed === undefined ? undefined : open.pop();
        const kind = TYPES[name?.type ?? ""];
        if (name !== undefined && kind !== undefined && open.length === 0)
          document.names.push({ start: name.start, end: document.text.length, type: kind });
      }
      if (!misc.includes("SpaceAfter=No")) document.text += " ";
    }
    document.text = `${document.text.trimEnd()}\n\n`;
  }
  return documents;
}

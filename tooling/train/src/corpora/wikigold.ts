import { labelsOf, spansOf, type LabelledSpan, type LabelType } from "@chancery/language/training";

import { corpusText } from "./folder.ts";
import type { NamedDocument, NamedSentence } from "./names.ts";

const TYPES: Readonly<Record<string, LabelType>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  MISC: "other",
};

/** WikiGold: columns of word and IOB1 tag (a name that follows another of its type begins with "B-"). */
export function wikigold(): NamedDocument[] {
  const documents: { id: string; sentences: NamedSentence[] }[] = [];
  let forms: string[] = [];
  let tags: string[] = [];
  const close = (): void => {
    if (forms.length > 0) {
      if (documents.length === 0) documents.push({ id: "wikigold-0", sentences: [] });
      documents.at(-1)?.sentences.push({ forms, names: namesOf(tags) });
    }
    forms = [];
    tags = [];
  };
  for (const line of corpusText("wikigold/wikigold.txt").split("\n")) {
    const [form = "", tag = "O"] = line.trim().split(/\s+/);
    if (form === "") close();
    else if (form === "-DOCSTART-") {
      close();
      documents.push({ id: `wikigold-${documents.length}`, sentences: [] });
    } else {
      forms.push(form);
      tags.push(tag);
    }
  }
  close();
  return documents.filter(({ sentences }) => sentences.length > 0);
}

function namesOf(tags: readonly string[]): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let first = -1;
  for (let i = 0; i <= tags.length; i += 1) {
    const tag = tags[i] ?? "O";
    const before = tags[i - 1] ?? "O";
    if (first >= 0 && (tag === "O" || tag.startsWith("B-") || tag.slice(2) !== before.slice(2))) {
      const type = TYPES[before.slice(2)];
      if (type !== undefined) spans.push({ first, last: i, type });
      first = -1;
    }
    if (tag !== "O" && first < 0) first = i;
  }
  return spansOf(labelsOf(spans, tags.length));
}

import { labelsOf, spansOf, type LabelledSpan, type LabelType } from "@chancery/language/training";

import type { NamedSentence } from "./names.ts";

/** Types of names by the tags of a corpus, without "B-" and "I-"; names of other tags are none. */
export type TagTypes = Readonly<Record<string, LabelType>>;

/** Names from a column of tags, IOB1 or IOB2: "B-" begins a name, and so does a tag of another type than the one before. */
export function taggedNames(tags: readonly string[], types: TagTypes): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let first = -1;
  for (let i = 0; i <= tags.length; i += 1) {
    const tag = tags[i] ?? "O";
    const before = tags[i - 1] ?? "O";
    if (first >= 0 && (tag === "O" || tag.startsWith("B-") || tag.slice(2) !== before.slice(2))) {
      const type = types[before.slice(2)];
      if (type !== undefined) spans.push({ first, last: i, type });
      first = -1;
    }
    if (tag !== "O" && first < 0) first = i;
  }
  return spansOf(labelsOf(spans, tags.length));
}

/** Documents of columns of word and tag: a blank line ends a sentence, "-DOCSTART-" begins a document. */
export function columnDocuments(text: string, types: TagTypes): NamedSentence[][] {
  const documents: NamedSentence[][] = [];
  let forms: string[] = [];
  let tags: string[] = [];
  const close = (): void => {
    if (forms.length > 0) {
      if (documents.length === 0) documents.push([]);
      documents.at(-1)?.push({ forms, names: taggedNames(tags, types) });
    }
    forms = [];
    tags = [];
  };
  for (const line of text.split("\n")) {
    const [form = "", tag = "O"] = line.trim().split(/\s+/);
    if (form === "") close();
    else if (form === "-DOCSTART-") {
      close();
      documents.push([]);
    } else {
      forms.push(form);
      tags.push(tag);
    }
  }
  close();
  return documents;
}

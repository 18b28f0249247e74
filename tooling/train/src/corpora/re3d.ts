import { readdirSync } from "node:fs";

import { analyze } from "@chancery/language";
import type { LabelledSpan, NameType } from "@chancery/language/training";

import { corpusPath, corpusText } from "./folder.ts";
import { nameIn, withoutOverlap, type NamedDocument } from "./names.ts";

const TYPES: Readonly<Record<string, NameType>> = {
  Person: "person",
  Organisation: "organization",
  Location: "place",
};

interface Entity {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly documentId: string;
  readonly confidence: number;
}

const lines = <T>(name: string): T[] =>
  corpusText(name)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);

/** re3d (Dstl): entities of confidence 0 are left out; mentions are cut down to the names in them. */
export function re3d(): NamedDocument[] {
  const folders = readdirSync(corpusPath("re3d"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  // Wikipedia's texts are share-alike.
  return folders
    .map(({ name }) => name)
    .filter((name) => name !== "Wikipedia")
    .toSorted()
    .flatMap((folder) => {
      const entities = lines<Entity>(`re3d/${folder}/entities.json`);
      return lines<{ _id: string; text: string }>(`re3d/${folder}/documents.json`).map(
        ({ _id, text }): NamedDocument => {
          const { tokens, sentences } = analyze(text);
          const own = entities.filter(
            (e) => e.documentId === _id && e.confidence !== 0 && TYPES[e.type] !== undefined,
          );
          return {
            id: `re3d-${_id}`,
            sentences: sentences.map((sentence) => {
              const inside = tokens.slice(sentence.first, sentence.last);
              const forms = inside.map((token) => token.text);
              const spans = own.flatMap((entity): LabelledSpan[] => {
                const first = inside.findIndex(
                  (token) => token.start >= entity.begin && token.start < entity.end,
                );
                const last =
                  inside.findLastIndex((token) => token.end <= entity.end && token.end > entity.begin) + 1;
                const name =
                  first < 0 || last <= first
                    ? null
                    : nameIn(forms, { first, last, type: TYPES[entity.type] ?? "person" });
                return name === null ? [] : [name];
              });
              return { forms, names: withoutOverlap(spans) };
            }),
          };
        },
      );
    });
}

import { readdirSync } from "node:fs";

import type { LabelledSpan, LabelType } from "@chancery/language/training";

import { corpusPath, corpusText } from "./folder.ts";
import { nameIn, withoutOverlap, type NamedDocument, type NamedSentence } from "./names.ts";

const TYPES: Readonly<Record<string, LabelType>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  PRO: "other",
  FIN: "other",
  MIX: "other",
};

/** Mentions that may hold a name: names, names before a noun, appositions, and those of no stated kind. */
const MAY_NAME = /^(?:(?:PRE\.)?NAM|APP|)$/;

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };

const plain = (text: string): string =>
  text.replace(/&(quot|apos|lt|gt|amp);/g, (all, name: string) => ENTITIES[name] ?? all);

/** All elements of a name: their attributes and what stands between their tags. The files are flat, two levels deep. */
function elements(xml: string, name: string): { of: (attribute: string) => string; inside: string }[] {
  const pattern = new RegExp(`<${name}(\\s[^>]*?)(?:/>|>([^]*?)</${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, attributes = "", inside = ""]) => ({
    of: (attribute) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(attributes)?.[1] ?? "",
    inside,
  }));
}

/**
 * MEANTIME (NewsReader): news of Wikinews in the CAT format, annotated at the document level. Only the first sentences of an
 * article are annotated; what follows the last mention is left out.
 */
export function meantimeDocument(id: string, xml: string): NamedDocument {
  const tokens = elements(xml, "token").map(({ of, inside }) => ({
    id: of("t_id"),
    sentence: Number(of("sentence")),
    form: plain(inside),
  }));
  const places = new Map(tokens.map((token, at) => [token.id, at]));
  const kinds = new Map(elements(xml, "ENTITY").map(({ of }) => [of("m_id"), TYPES[of("ent_type")]]));
  const types = new Map<string, LabelType | undefined>();
  for (const { inside } of elements(xml, "REFERS_TO")) {
    const [target] = elements(inside, "target");
    for (const source of elements(inside, "source"))
      types.set(source.of("m_id"), kinds.get(target?.of("m_id") ?? ""));
  }
  const mentions = elements(xml, "ENTITY_MENTION").flatMap(({ of, inside }) => {
    const at = elements(inside, "token_anchor").flatMap((anchor) => places.get(anchor.of("t_id")) ?? []);
    return at.length === 0
      ? []
      : [
          {
            first: Math.min(...at),
            last: Math.max(...at) + 1,
            type: types.get(of("m_id")),
            kind: of("syntactic_type"),
          },
        ];
  });
  const ends = Math.max(-1, ...mentions.map(({ first }) => tokens[first]?.sentence ?? -1));
  const sentences: NamedSentence[] = [];
  for (let s = 0; s <= ends; s += 1) {
    const from = tokens.findIndex(({ sentence }) => sentence === s);
    const to = tokens.findLastIndex(({ sentence }) => sentence === s) + 1;
    if (from < 0) continue;
    const forms = tokens.slice(from, to).map(({ form }) => form);
    const names = mentions.flatMap(({ first, last, type, kind }): LabelledSpan[] => {
      if (type === undefined || !MAY_NAME.test(kind) || first < from || last > to) return [];
      const span = { first: first - from, last: last - from, type };
      const run = type === "person" ? span : lastRun(forms, span);
      const name = run.first < run.last ? nameIn(forms, run) : null;
      return name === null ? [] : [name];
    });
    sentences.push({ forms, names: withoutOverlap(names) });
  }
  return { id, sentences, manner: "meantime" };
}

const JOINS = /^(?:of|and|for|the|on)$/;

/** The last capitals before the first comma or bracket: "the American maker Alba Motors , a firm of Lima" is "Alba Motors". */
function lastRun(forms: readonly string[], { first, last, type }: LabelledSpan): LabelledSpan {
  const stop = forms.findIndex((form, i) => i > first && i < last && /^[,(]$/.test(form));
  let end = stop < 0 ? last : stop;
  while (end > first && !/^[\p{Lu}\d]/u.test(forms[end - 1] ?? "")) end -= 1;
  let start = end;
  while (
    start > first &&
    (/^[\p{Lu}\d&-]/u.test(forms[start - 1] ?? "") ||
      (JOINS.test(forms[start - 1] ?? "") && start - 1 > first && /^\p{Lu}/u.test(forms[start - 2] ?? "")))
  )
    start -= 1;
  return { first: start, last: end, type };
}

/** All articles, in order of folder and file. */
export const meantime = (): NamedDocument[] =>
  readdirSync(corpusPath("meantime"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .flatMap((folder) =>
      readdirSync(corpusPath(`meantime/${folder}`))
        .filter((file) => file.endsWith(".xml"))
        .toSorted()
        .map((file) => meantimeDocument(`meantime-${file}`, corpusText(`meantime/${folder}/${file}`))),
    );

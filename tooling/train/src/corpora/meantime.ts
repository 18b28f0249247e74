import { readdirSync } from "node:fs";

import { DomUtils, parseDocument } from "htmlparser2";

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

/**
 * MEANTIME (NewsReader): news of Wikinews in the CAT format, annotated at the document level. Only the first sentences of an
 * article are annotated; what follows the last mention is left out.
 */
export function meantimeDocument(id: string, xml: string): NamedDocument {
  const document = parseDocument(xml, { xmlMode: true });
  const all = (name: string, within = document.childNodes) => DomUtils.getElementsByTagName(name, within);
  const tokens = all("token").map((token) => ({
    id: token.attribs["t_id"],
    sentence: Number(token.attribs["sentence"]),
    form: DomUtils.textContent(token),
  }));
  const places = new Map(tokens.map((token, at) => [token.id, at]));
  const kinds = new Map(
    all("ENTITY").map(({ attribs }) => [attribs["m_id"], TYPES[attribs["ent_type"] ?? ""]]),
  );
  const types = new Map<string | undefined, LabelType | undefined>();
  for (const { childNodes } of all("REFERS_TO")) {
    const [target] = all("target", childNodes);
    for (const source of all("source", childNodes))
      types.set(source.attribs["m_id"], kinds.get(target?.attribs["m_id"]));
  }
  const mentions = all("ENTITY_MENTION").flatMap(({ attribs, childNodes }) => {
    const at = all("token_anchor", childNodes).flatMap((anchor) => places.get(anchor.attribs["t_id"]) ?? []);
    return at.length === 0
      ? []
      : [
          {
            first: Math.min(...at),
            last: Math.max(...at) + 1,
            type: types.get(attribs["m_id"]),
            kind: attribs["syntactic_type"] ?? "",
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

import { isWord, type ConlluRow, type LabelledSpan, type LabelType } from "@chancery/language/training";

import { openGum, type TreebankDocument } from "./gum.ts";
import { isSpaced, nameIn, withoutOverlap, type NamedDocument } from "./names.ts";

const TYPES: Readonly<Record<string, LabelType>> = {
  person: "person",
  organization: "organization",
  place: "place",
  event: "other",
  object: "other",
  abstract: "other",
};

/** Names from GUM's entity brackets: mentions whose head is a proper noun. */
export const gumNames = (documents: readonly TreebankDocument[] = openGum()): NamedDocument[] =>
  documents.map(({ id, sentences }) => ({
    id,
    sentences: sentences.map(({ rows }) => {
      const words = rows.filter(isWord);
      const forms = words.map((row) => row.form);
      const names = mentions(words).flatMap((mention) => {
        const name = runAround(words, mention);
        const cut = name === null ? null : nameIn(forms, name);
        return cut === null ? [] : [cut];
      });
      return { forms, spaces: words.map(isSpaced), names: withoutOverlap(names) };
    }),
  }));

interface Mention extends LabelledSpan {
  readonly head: number;
}

/** Brackets "(12-person-...-minspan-...": the fifth field but two names the head words, counted in the span. */
function mentions(words: readonly ConlluRow[]): Mention[] {
  const open: { id: string; first: number; type: LabelType | undefined; head: number }[] = [];
  const out: Mention[] = [];
  for (const [i, { misc }] of words.entries()) {
    const entity =
      misc
        .split("|")
        .find((field) => field.startsWith("Entity="))
        ?.slice(7) ?? "";
    for (const part of entity.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      const fields = part.replace(/[()]/g, "").split("-");
      const [id = "", kind = ""] = fields;
      if (part.startsWith("(")) {
        open.push({
          id,
          first: i,
          type: TYPES[kind],
          head: i + Number((fields[5] ?? "1").split(",")[0]) - 1,
        });
      }
      if (part.endsWith(")")) {
        const at = open.findLastIndex((mention) => mention.id === id);
        const [mention] = at < 0 ? [] : open.splice(at, 1);
        if (mention?.type !== undefined)
          out.push({ first: mention.first, last: i + 1, type: mention.type, head: mention.head });
      }
    }
  }
  return out;
}

const isProper = (row: ConlluRow | undefined): boolean => row?.xpos.startsWith("NNP") === true;

/** Proper nouns around the head, with the hyphens between them ("Lam Siu-yan"); for bodies and places also "of", "and", "the" and "for". */
function runAround(words: readonly ConlluRow[], { first, last, type, head }: Mention): LabelledSpan | null {
  if (!isProper(words[head]) || (type === "person" && words[head]?.xpos === "NNPS")) return null;
  const link = type === "person" ? /^-$/ : /^(?:of|and|the|for|on|&|de|-)$/i;
  let from = head;
  let to = head + 1;
  while (to < last) {
    if (isProper(words[to]) || (type === "person" && /^[A-Z]\.$/.test(words[to]?.form ?? ""))) to += 1;
    else {
      let next = to;
      while (next < last && link.test(words[next]?.form ?? "")) next += 1;
      if (next === to || next >= last || !isProper(words[next])) break;
      to = next + 1;
    }
  }
  while (from > first && isProper(words[from - 1])) from -= 1;
  return { first: from, last: to, type };
}

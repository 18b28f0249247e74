import type { Fact, Span } from "@chancery/core";

import type { Dictionary } from "../../text/index.ts";
import { dateWords } from "../dates.ts";
import { timeOf } from "../words/fact.ts";
import { figureWords } from "../words/figures.ts";
import { entity, text, type Part } from "../words/parts.ts";
import { timeField, type Basis } from "./basis.ts";

/** A field of a fact: what it holds, the words that state it, and what it rests on where that is not the words. */
export interface Field {
  readonly name: string;
  readonly value: readonly Part[];
  readonly words: readonly Span[];
  readonly basis: Basis | null;
}

type Draft = readonly [name: string, value: readonly Part[], support?: string];

const one = (name: string, id: string | null): Draft[] => (id === null ? [] : [[name, [entity(id)], name]]);
const many = (name: string, ids: readonly string[]): Draft[] =>
  ids.map((id, index) => [name, [entity(id)], `${name}[${index}]`]);

/** "RU/president" is the office of the knowledge base, "foreign-policy chief" words of the article. */
function officeWords(office: string | null): Part[] {
  if (office === null) return [];
  const [, polity, title] = /^([^/]+)\/(.+)$/.exec(office) ?? [];
  return polity === undefined || title === undefined
    ? [text(`, ${office}`)]
    : [text(`, ${title.replaceAll("-", " ")} · `), entity(polity)];
}

function draftsOf(fact: Fact, dictionary: Dictionary): Draft[] {
  switch (fact.kind) {
    case "event":
      return [
        ["type", [text(dictionary.words.events[fact.type])], "type"],
        ...fact.participants.map(({ entity: id, role, office }, index): Draft => {
          return [role, [entity(id), ...officeWords(office)], `participants[${index}]`];
        }),
        ...many("about", fact.about),
        // Of an act of words: what is promised, asked for, blamed.
        ...(fact.support["content"] === undefined ? [] : [["content", [], "content"] as const]),
        ...one("place", fact.place),
      ];
    case "statement":
      return [
        ...one("speaker", fact.speaker),
        ...one("addressee", fact.addressee),
        ["content", [text(fact.form)], "content"],
        ...many("about", fact.about),
      ];
    case "relation":
      return [
        ["type", [text(dictionary.words.relations[fact.type])], "type"],
        ...one("subject", fact.subject),
        ...one("object", fact.object),
        ...(fact.value === null ? [] : [["value", [text(String(fact.value))], "value"] as const]),
      ];
    case "figure":
      return [
        ["measure", [text(fact.measure)], "measure"],
        ["value", [text(figureWords(fact, dictionary))], "value"],
        ...many("of", fact.of),
        ...(fact.qualifiers.length > 0
          ? [["qualifiers", [text(fact.qualifiers.join(", "))], "qualifiers"] as const]
          : []),
      ];
  }
}

/** The fields of a fact in the order in which they are read, the time and the source last. */
export function fieldsOf(fact: Fact, basis: Basis | null, dictionary: Dictionary): Field[] {
  const time = timeOf(fact);
  const name = timeField(fact);
  const drafts: Draft[] = [
    ...draftsOf(fact, dictionary),
    ...(time ? [[name, [text(dateWords(time.edtf, dictionary))], name] as const] : []),
    ...one("source", fact.source),
  ];
  return drafts.map(([field, value, support]) => ({
    name: field,
    value,
    words: fact.support[support ?? field] ?? [],
    basis: field === name ? basis : null,
  }));
}

import type { Fact, When } from "@chancery/core";

import { printable } from "../say.ts";

/** A fact in one line: what, when, where, who; then what is special about it. `name` gives an entity's name. */
export function factLine(fact: Fact, name: (id: string) => string): string {
  const said = (id: string | null): string => (id === null ? "not named" : name(id));
  return printable([head(fact), ...body(fact, said), ...marks(fact, said)].join(" · "));
}

/** The words that state a fact, each once: a caption may be printed twice on a page. */
export const quotes = (texts: readonly string[]): string[] =>
  [...new Set(texts.map(printable))].map((words) => `“${words}”`);

const head = (fact: Fact): string => {
  if (fact.kind === "event") return fact.type;
  if (fact.kind === "relation") return fact.type;
  return fact.kind === "statement" ? `${fact.form} statement` : fact.measure;
};

const time = (when: When | null): string[] => (when === null ? [] : [when.edtf]);

function body(fact: Fact, name: (id: string | null) => string): string[] {
  switch (fact.kind) {
    case "event": {
      const who = fact.participants.map(({ entity, role, office }) =>
        [name(entity), office ? `(${office}, ${role})` : `(${role})`].join(" "),
      );
      return [
        ...time(fact.when),
        ...(fact.place === null ? [] : [name(fact.place)]),
        ...(who.length > 0 ? [who.join(", ")] : []),
        ...about(fact.about, name),
      ];
    }
    case "statement":
      return [
        ...time(fact.when),
        name(fact.speaker),
        ...(fact.addressee === null ? [] : [`to ${name(fact.addressee)}`]),
        ...about(fact.about, name),
      ];
    case "relation":
      return [
        ...time(fact.when),
        name(fact.subject),
        ...(fact.object === null ? [] : [name(fact.object)]),
        ...(fact.value === null ? [] : [String(fact.value)]),
      ];
    case "figure":
      return [
        ...time(fact.period),
        `${fact.bound === "exact" ? "" : `${fact.bound} `}${fact.value} ${fact.unit}`,
        ...(fact.of.length > 0 ? [`of ${fact.of.map(name).join(", ")}`] : []),
      ];
  }
}

const about = (ids: readonly string[], name: (id: string) => string): string[] =>
  ids.length > 0 ? [`about ${ids.map(name).join(", ")}`] : [];

function marks(fact: Fact, name: (id: string) => string): string[] {
  return [
    ...(fact.status === "actual" ? [] : [fact.status]),
    ...(fact.negated ? ["negated"] : []),
    ...(fact.background ? ["background"] : []),
    ...(fact.source === null ? [] : [`said by ${name(fact.source)}`]),
  ];
}

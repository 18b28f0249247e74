import type { EntityKind } from "@chancery/core";

import { articlePath, entityPath, withQuery } from "../paths.ts";

/** A page of the site, by its name in the language of the page. */
export interface Screen {
  readonly href: string;
  readonly name: string;
}

/** Somewhere to go to. */
export interface Destination extends Screen {
  /** What it is, or why it answers: an alias, a name in another script. */
  readonly note: string | null;
}

/** What of an answer of `search.all` is offered. */
export interface Overview {
  readonly entities: readonly {
    readonly entity: { readonly id: string; readonly kind: EntityKind; readonly name: string };
    readonly why: { readonly words: string } | null;
  }[];
  readonly articles: readonly {
    readonly article: { readonly id: string; readonly title: string | null; readonly outlet: string | null };
  }[];
}

/** Letters without case and marks, so that "organisations" is found by "Organis" and "Қазақша" by "қаз". */
const folded = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Screens whose name has every word that was typed at the beginning of one of its own; all where nothing was. */
export function screensFor(typed: string, screens: readonly Screen[]): Destination[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  return screens
    .filter(({ name }) => {
      const words = folded(name).split(/[^\p{L}\p{N}]+/u);
      return wanted.every((want) => words.some((word) => word.startsWith(want)));
    })
    .map((screen) => ({ ...screen, note: null }));
}

/** People, states, bodies and agreements with what they are, and the name that was typed where theirs is another. */
export const namedIn = ({ entities }: Overview, kinds: Readonly<Record<EntityKind, string>>): Destination[] =>
  entities.map(({ entity, why }) => ({
    href: entityPath(entity),
    name: entity.name,
    note: why === null ? kinds[entity.kind] : `${kinds[entity.kind]} · ${why.words}`,
  }));

export const articlesIn = ({ articles }: Overview): Destination[] =>
  articles.flatMap(({ article: { id, title, outlet } }) =>
    title === null ? [] : [{ href: articlePath(id), name: title, note: outlet }],
  );

/** The search of the record for what was typed, as the form without scripts asks it. */
export const searchFor = (typed: string): string => withQuery("/search", { q: typed });

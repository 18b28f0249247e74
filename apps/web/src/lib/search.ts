import { printQuery, type SearchPage } from "@chancery/services";

import { one } from "./query.ts";

const ORDERS = ["relevance", "newest", "oldest", "arrival"] as const;
export type SearchOrder = (typeof ORDERS)[number];

/** The order that an address names; the best first for one that names none. */
export const orderOf = (value: string | string[] | undefined): SearchOrder =>
  ORDERS.find((order) => order === one(value)) ?? "relevance";

/** The query for names beside a list of facts: its words alone. Null where there are none, or names are the list. */
export function namesQuery({ parts, found }: Pick<SearchPage, "parts" | "found">): string | null {
  const words = parts.map(({ part }) => part).filter((part) => part.kind === "words" && !part.not);
  if (found.scope !== "facts" || words.length === 0) return null;
  return printQuery([{ kind: "key", key: "in", value: "names", not: false }, ...words]);
}

/** Whom a remark of the search names, by name and id: "no article of the record names Angela Merkel (per.merkel-angela)". */
export const namedIn = (message: string): { readonly id: string; readonly name: string }[] =>
  [...message.slice(0, 2000).matchAll(/(?:\bnames |, )([^()]{1,200}) \(([\w.-]{1,100})\)(?=, |$)/g)].map(
    ([, name = "", id = ""]) => ({ id, name }),
  );

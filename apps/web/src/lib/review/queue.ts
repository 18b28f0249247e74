import { QuestionKind } from "@chancery/core";

import { one } from "../query.ts";

/** Which questions a reader goes through: carried from case to case in the address. */
export interface List {
  readonly kind: string | undefined;
  readonly entry: string | undefined;
  readonly entity: string | undefined;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The kind that an address names; undefined for one that is none. */
export const kindOf = (value: string | undefined): QuestionKind | undefined =>
  QuestionKind.safeParse(value).data;

/** The list that an address names. */
export const listOf = (query: Query): { [name in keyof List]: string | undefined } => ({
  kind: kindOf(one(query["kind"])),
  entry: one(query["entry"])?.slice(0, 100) || undefined,
  entity: one(query["entity"])?.slice(0, 300) || undefined,
});

import type { CitedKind } from "@chancery/services";

import { escapePart } from "../paths.ts";

const CITED: readonly CitedKind[] = ["fact", "event", "article", "agreement", "entity"];

export const isCited = (of: string): of is CitedKind => CITED.some((kind) => kind === of);

/** The page on which something is cited; its text and its files stand below it. */
export const citePath = (of: CitedKind, id: string): string => `/cite/${of}/${escapePart(id)}`;

/** Files of a citation, by the end of their names. */
export const CITE_FORMS = ["bib", "ris", "csl.json"] as const;
export type CiteForm = (typeof CITE_FORMS)[number];

export const isCiteForm = (name: string): name is CiteForm => CITE_FORMS.some((form) => form === name);

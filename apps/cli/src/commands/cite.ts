import {
  citationFile,
  citationText,
  cite,
  CiteInput,
  findEntity,
  type Citation,
  type CitationFormat,
  type Context,
} from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import type { Around } from "../surroundings.ts";
import { onDossier, type StoreOptions } from "./dossier.ts";

export interface CiteOptions extends StoreOptions {
  readonly format: CitationFormat | "text" | "json";
  /** The site whose addresses are cited. */
  readonly site?: string | undefined;
}

/** Writes how something of the record is cited. Returns the exit code; throws StoreError, KnowledgeError. */
export function citeWhat(what: string, options: CiteOptions, { out, say }: Around): Promise<number> {
  return onDossier(options, { out, say }, async (ctx) => {
    const found = await cited(ctx, what, options.site);
    await out.write(writtenAs(found, options.format));
    return EXIT.ok;
  });
}

/** Facts, articles and events have ids of their own; whatever else is meant is an entity, by id or name. */
async function cited(ctx: Context, what: string, site: string | undefined): Promise<Citation[]> {
  const found = async (of: CiteInput["of"], id: string): Promise<Citation[] | null> => {
    const input = CiteInput.safeParse({ of, id, site });
    if (!input.success) throw input.error;
    return cite({ ctx, input: input.data });
  };
  for (const of of ["article", "event", "fact"] as const) {
    const citations = await found(of, what.slice(0, 100));
    if (citations !== null) return citations;
  }
  const id = await findEntity({ ctx, input: what });
  return (await found("agreement", id)) ?? (await found("entity", id)) ?? [];
}

function writtenAs(citations: readonly Citation[], format: CiteOptions["format"]): string {
  if (format === "text") return citations.map((one) => `${citationText(one)}\n`).join("");
  if (format === "json") return `${JSON.stringify(citations)}\n`;
  const file = citationFile(format);
  return file.part(citations) + file.end();
}

import type { Citation as Cited } from "@chancery/services";
import { z } from "zod";

import { shape } from "./shape.ts";

export const Citation = shape<Cited>()(
  z.object({
    of: z.enum(["fact", "event", "article", "agreement", "entity"]),
    id: z.string(),
    title: z.string(),
    authors: z.array(z.string()).describe("as printed"),
    container: z.string().nullable().describe("the outlet, null where none is stated"),
    url: z.string().nullable(),
    issued: z.string().nullable().describe("EDTF: the day of publication, of signature"),
    issuedInferred: z.boolean(),
    language: z.string().nullable(),
    quotes: z.array(z.string()).describe("the words cited, verbatim"),
    standing: z.array(z.string()).describe("how it stands where it is not plainly stated"),
    saidBy: z.string().nullable(),
    snapshot: z.string().nullable().describe("sha-256 of the bytes that were read"),
    page: z.string().nullable().describe("the permanent address, where a site was named"),
    versions: z.object({ pipeline: z.string(), knowledge: z.string() }),
    accessed: z.string(),
  }),
);

export const Citations = z.object({
  citations: z.array(Citation),
  texts: z.array(z.string()).describe("the same as plain text, in English"),
});

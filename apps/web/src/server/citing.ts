import type { Citation, CitedKind } from "@chancery/services";
import { headers } from "next/headers";

import { dateWords } from "../lib/dates.ts";
import { entryWords } from "../lib/words/entry.ts";
import { plain } from "../lib/words/parts.ts";
import type { Dictionary } from "../text/index.ts";
import { api, orNotFound } from "./api.ts";

/** Where this site stands, as whoever asks for a page calls it: the beginning of permanent addresses. */
export async function siteOf(): Promise<string | undefined> {
  const given = await headers();
  const host = given.get("host");
  if (host === null) return undefined;
  const site = `${given.get("x-forwarded-proto") === "https" ? "https" : "http"}://${host}`;
  return URL.canParse(site) ? site : undefined;
}

/** How something is cited; the page "not found" where there is none. An event is called as the page's language calls it. */
export async function citationsOf(of: CitedKind, id: string, text: Dictionary): Promise<readonly Citation[]> {
  const call = await api();
  const { citations } = await orNotFound(call.citations.of({ of, id, site: await siteOf() }));
  const [first, ...rest] = citations;
  if (of !== "event" || first === undefined) return citations;
  const { entry, fields, names } = await orNotFound(call.events.get({ id }));
  const said = plain(entryWords(entry, text, fields), (other) => names[other]?.name ?? other);
  const title = entry.when === null ? said : `${said}, ${dateWords(entry.when.edtf, text)}`;
  return [{ ...first, title }, ...rest];
}

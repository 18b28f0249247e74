import type { EntityKind } from "@chancery/core";

/** The sections of entities: the letter of their addresses and the kinds that stand there. */
export const SECTIONS = {
  p: ["person"],
  s: ["country", "place"],
  o: ["organization"],
  g: ["agreement"],
  e: ["event"],
} as const satisfies Record<string, readonly EntityKind[]>;
export type Section = keyof typeof SECTIONS;

export const isSection = (letter: string): letter is Section => Object.hasOwn(SECTIONS, letter);

const SECTION_OF: Readonly<Record<EntityKind, Section>> = {
  person: "p",
  country: "s",
  place: "s",
  organization: "o",
  agreement: "g",
  event: "e",
};
export const sectionOf = (kind: EntityKind): Section => SECTION_OF[kind];

/** A part of a path; a colon may stand there as it is, and ids of entities have some. */
export const escapePart = (text: string): string => encodeURIComponent(text).replaceAll("%3A", ":");

/** Undoes the escapes of a part of a path; text that has wrong ones stays as it is. */
export function unescapePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const entityPath = ({ kind, id }: { kind: EntityKind; id: string }): string =>
  `/${sectionOf(kind)}/${escapePart(id)}`;

/** The page of an article, opened at a fact where one is given. */
export const articlePath = (id: string, fact?: string): string =>
  fact === undefined ? `/a/${id}` : `/a/${id}?f=${escapePart(fact)}#n-${escapePart(fact)}`;

/** Ids of events as all their sources tell them; what else stands in the section of events has a name of its own. */
export const isEntryId = (id: string): boolean => /^evt-[a-z\d]+$/i.test(id);

export const entryPath = (id: string): string => `/e/${escapePart(id)}`;

export const batchPath = (id: string): string => `/import/${escapePart(id)}`;

/** Where one fact of one source is accepted, corrected or rejected. */
export const correctPath = (source: string, fact: string): string =>
  `/correct?fact=${source}/${escapePart(fact)}`;

export const factPath = (id: string): string => `/f/${escapePart(id)}`;

/** A path with those parameters that have a value. */
export function withQuery(
  path: string,
  parameters: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `${path}?${query}` : path;
}

/** An address that a page may link to: http and https only, else null. Names of files and "javascript:" are text. */
export function linkable(uri: string): string | null {
  if (!/^https?:\/\//i.test(uri)) return null;
  try {
    return new URL(uri).href;
  } catch {
    return null;
  }
}

/** What an address is called in a list: host and path of a web address, a file's name and its folder's. */
export function addressName(uri: string): string {
  const href = linkable(uri);
  if (href !== null) {
    const { host, pathname } = new URL(href);
    return host.replace(/^www\./, "") + (pathname === "/" ? "" : unescapePart(pathname));
  }
  return uri.split(/[/\\]/).filter(Boolean).slice(-2).join("/") || uri;
}

import type { EntityKind } from "@chancery/core";
import type { CitedFrom } from "@chancery/interchange";
import { z } from "zod";

/** Where the site stands under which the record is cited: http or https, without a path. */
export const Site = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .transform((url) => new URL(url).origin);

const SECTIONS: Readonly<Record<EntityKind, string>> = {
  person: "p",
  country: "s",
  place: "s",
  organization: "o",
  agreement: "g",
  event: "e",
};

const PREFIXES = { fact: "f", article: "a", event: "e", agreement: "g", entity: null } as const;

/** Permanent addresses below a site, as the site serves them; none where no site is named. */
export const addressesBelow =
  (site: string | undefined): CitedFrom["page"] =>
  (of, id, kind) => {
    const letter = PREFIXES[of] ?? (kind === undefined ? null : SECTIONS[kind]);
    if (site === undefined || letter === null) return null;
    return `${site}/${letter}/${encodeURIComponent(id).replaceAll("%3A", ":")}`;
  };

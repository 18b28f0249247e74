import type { Dictionary } from "../../text/index.ts";

/** A reason as merging gives it ("who:40", "field:when", "only-asked:other-name") in words; one that has none as it is. */
export function reasonWords(reason: string, { dossier: { review, entry } }: Dictionary): string {
  const at = reason.indexOf(":");
  const [name, rest] = at < 0 ? [reason, ""] : [reason.slice(0, at), reason.slice(at + 1)];
  const said = review.reasons[name];
  if (said === undefined) return reason;
  if (rest === "") return said;
  if (name === "field")
    return (entry.fields as Readonly<Record<string, string>>)[rest]?.toLowerCase() ?? rest;
  return `${said} (${review.reasons[rest] ?? rest})`;
}

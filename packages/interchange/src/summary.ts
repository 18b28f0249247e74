import type { ExportedEntry, ExportedNames } from "./list-rows.ts";

/** Type, who, and the matter: "signing: Kazakhstan, European Union (Partnership Agreement)". */
export function entrySummary(
  { type, participants, about }: Pick<ExportedEntry, "type" | "participants" | "about">,
  names: ExportedNames,
): string {
  const name = (id: string): string => names[id]?.name ?? id;
  const who = [...new Set(participants.map(({ entity }) => name(entity)))].join(", ");
  const matter = about.map(name).join(", ");
  return `${type}${who === "" ? "" : `: ${who}`}${matter === "" ? "" : ` (${matter})`}`;
}

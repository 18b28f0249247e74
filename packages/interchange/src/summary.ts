import type { ExportedEntry, ExportedNames } from "./list-rows.ts";

/**
 * Type, who, and the matter: "signing: Kazakhstan, European Union (Partnership Agreement)". Behind an arrow stands whom it
 * concerns or who receives: "criticism: Peru → Chile", "attack: → Chile".
 */
export function entrySummary(
  { type, participants, about }: Pick<ExportedEntry, "type" | "participants" | "about">,
  names: ExportedNames,
): string {
  const name = (id: string): string => names[id]?.name ?? id;
  const receives = ({ role }: (typeof participants)[number]): boolean =>
    role === "recipient" || (type === "visit" && role === "host");
  const named = (to: boolean): string =>
    [...new Set(participants.filter((one) => receives(one) === to).map(({ entity }) => name(entity)))].join(
      ", ",
    );
  const [by, to] = [named(false), named(true)];
  const who = [by, to === "" ? "" : `→ ${to}`].filter((part) => part !== "").join(" ");
  const matter = about.map(name).join(", ");
  return `${type}${who === "" ? "" : `: ${who}`}${matter === "" ? "" : ` (${matter})`}`;
}

import type { RoleMatch } from "@chancery/knowledge";

import type { OfficeStatement } from "../../document/index.ts";
import type { RolePhrase } from "./role-phrases.ts";
import type { Scene } from "./scene.ts";

/** An office that the article states, with what later phrases are compared with. */
export interface Appointment {
  readonly statement: OfficeStatement;
  readonly role: RoleMatch | null;
  /** Token of the title. */
  readonly at: number;
}

const lastWord = (title: string): string =>
  title
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1) ?? "";

/** Whether the phrase can mean this appointment: same role or class, same polity where the phrase has one. */
export function means(
  scene: Scene,
  phrase: Pick<RolePhrase, "role" | "polities" | "modifier" | "titleFirst" | "titleLast" | "narrowed">,
  { statement, role }: Appointment,
): boolean {
  const [polity] = phrase.polities;
  if (polity !== undefined && statement.polity !== polity) return false;
  if ((phrase.modifier === "former") !== (statement.modifier === "former")) return false;
  const words = scene.analysis.tokens.slice(phrase.titleFirst, phrase.titleLast);
  const title = words.map(({ norm }) => norm).join(" ");
  if (phrase.narrowed)
    return statement.title.toLowerCase().replaceAll("-", " ") === title.replaceAll(/\s*-\s*/g, " ");
  if (phrase.role === null || role === null)
    return lastWord(statement.title) === (words.at(-1)?.lemma.toLowerCase() ?? "");
  return phrase.role.role === role.role || classesMeet(phrase.role, role);
}

/** "leader" can be a president or a prime minister; "minister" any minister. */
export const classesMeet = (a: RoleMatch, b: RoleMatch): boolean =>
  a.classes.some((name) => b.classes.includes(name));

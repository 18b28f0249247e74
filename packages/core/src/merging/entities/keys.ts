import type { EntityLine } from "../lines.ts";
import { distinct } from "../order.ts";
import { personName, plainName, titleWords } from "./names.ts";

/** Most words of a title that keys are made of. */
const TITLED = 6;

/**
 * Under which keys an entity that the tables lack is filed; entities that share none are never compared. A person goes by
 * surname with initial, and by surname with each state or body served; an agreement by every two words of its title.
 */
export function entityKeys(line: EntityLine): string[] {
  const { kind } = line;
  const key = (...parts: string[]): string => `entity|${kind}|${parts.join("|")}`;
  if (kind === "person") {
    const { surname, initial } = personName(line);
    if (surname === "") return [];
    return distinct([
      ...(initial === null ? [] : [key(surname, initial)]),
      ...line.polities.map((polity) => key(surname, `@${polity}`)),
    ]);
  }
  if (kind === "agreement") {
    const words = titleWords(line.name).slice(0, TITLED);
    return words.flatMap((a, i) => words.slice(i + 1).map((b) => key(a, b)));
  }
  const name = plainName(line.name);
  return name.length < 3 ? [] : [key(name)];
}

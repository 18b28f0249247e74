import { differing, distance, type Knowledge } from "@chancery/knowledge";

/** Letters that may differ in all given names together. */
const MOST = 2;

/**
 * People whose surname is one that is known, under any spelling, and whose given names are those of the text but for a letter or two
 * ("Kassim-Jomart Tokaev"). Empty where the text is no given name and surname, or nobody is called nearly so.
 */
export function misspeltPersons(knowledge: Knowledge, text: string): string[] {
  const [, given = "", surname = ""] = /^(.+)\s+(\S+)$/u.exec(text.trim()) ?? [];
  const typed = words(given);
  if (typed.length === 0) return [];
  const name = surname.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const hits = [...knowledge.lookup(name), ...knowledge.lookupSpelling(name)];
  const persons = new Set(hits.flatMap(({ entity, form }) => (form === "name" ? [entity] : [])));
  return [...persons].filter((id) => {
    const known = knowledge.entity(id);
    if (known?.kind !== "person") return false;
    const family = new Set(words(known.family ?? known.name.split(" ").at(-1) ?? ""));
    return alike(
      typed,
      words(known.name).filter((word) => !family.has(word)),
    );
  });
}

function alike(typed: readonly string[], known: readonly string[]): boolean {
  if (typed.length !== known.length) return false;
  let left = MOST;
  for (const [i, word] of typed.entries()) {
    const steps = distance(word, known[i] ?? "");
    if (steps > differing(known[i] ?? "")) return false;
    left -= steps;
  }
  return left >= 0;
}

/** Words in small letters without their marks; a hyphen parts two. */
const words = (text: string): string[] =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A sentence in parts: words, and names that a page shows as links. */
export type Part = { readonly text: string } | { readonly entity: string };

export const text = (words: string): Part => ({ text: words });
export const entity = (id: string): Part => ({ entity: id });

/** "A", "A and B", "A, B and C". */
export function listed(ids: readonly string[], last: string): Part[] {
  return ids.flatMap((id, index) => {
    if (index === 0) return [entity(id)];
    return [text(index === ids.length - 1 ? last : ", "), entity(id)];
  });
}

/** The sentence as plain words. */
export const plain = (parts: readonly Part[], nameOf: (id: string) => string): string =>
  parts.map((part) => ("text" in part ? part.text : nameOf(part.entity))).join("");

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether a sentence names an entity. */
export const isNamed = (parts: readonly Part[], id: string | null): boolean =>
  parts.some((part) => "entity" in part && part.entity === id);

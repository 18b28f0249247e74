import type { EntityPage } from "@chancery/services";

export interface Variant {
  readonly name: string;
  /** Outlets that print it, with the number of their articles; null for those that state no outlet. */
  readonly outlets: readonly { readonly outlet: string | null; readonly articles: number }[];
}

/** Which outlet prints which spelling, the spellings in most articles first. */
export function variantsOf(appearances: EntityPage["appearances"]): Variant[] {
  const variants = new Map<string, Map<string | null, number>>();
  for (const { names, article } of appearances) {
    for (const name of names) {
      const outlets = variants.get(name) ?? new Map<string | null, number>();
      variants.set(name, outlets.set(article.outlet, (outlets.get(article.outlet) ?? 0) + 1));
    }
  }
  return [...variants]
    .map(([name, outlets]) => ({
      name,
      outlets: [...outlets]
        .map(([outlet, articles]) => ({ outlet, articles }))
        .sort((a, b) => b.articles - a.articles || ((a.outlet ?? "") < (b.outlet ?? "") ? -1 : 1)),
    }))
    .sort((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1));
}

const total = ({ outlets }: Variant): number => outlets.reduce((sum, { articles }) => sum + articles, 0);

export const SCHEMA: Readonly<
  Record<string, { readonly columns: string[]; readonly required: string[]; readonly optional: string[] }>
>;
export const SOURCE_COLUMNS: readonly string[];
export function filesOf(name: string): readonly string[];

/** The text of src/generated/towns.ts as its inputs give it. */
export function gazetteer(root?: string): string;
/** True where the module is not what the inputs give. */
export function isStale(root?: string): boolean;

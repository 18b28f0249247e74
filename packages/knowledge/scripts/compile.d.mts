export function compile(root?: string): Record<string, string>;
export function stale(root?: string): string[];

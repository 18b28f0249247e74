export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface Page<T> {
  readonly items: T[];
  /** Hand back to get the next page; null at the end. */
  readonly cursor: string | null;
}

/** The number in a cursor; 0 for one that we did not make. */
export const position = (cursor: string): number => (/^\d{1,15}$/.test(cursor) ? Number(cursor) : 0);

import { CursorError } from "../errors.ts";

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface Page<T> {
  readonly items: T[];
  /** Hand back to get the next page; null at the end. */
  readonly cursor: string | null;
}

/**
 * The groups of the form in which a list writes its cursors. Throws CursorError for any other text: a list that began anew, or that was
 * empty, would have a program go round for ever, or end too soon.
 */
export function partsOf(cursor: string, form: RegExp): string[] {
  const match = form.exec(cursor);
  if (match === null) throw new CursorError();
  return match.slice(1);
}

/** The number that is a cursor. Throws CursorError. */
export const position = (cursor: string): number => Number(partsOf(cursor, /^(\d{1,15})$/)[0]);

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

/** Letters of a cursor at most. */
const LONGEST = 120;

/**
 * The groups of the form in which a list writes its cursors. Throws CursorError for any other text: a list that began anew, or that was
 * empty, would have a program go round for ever, or end too soon.
 */
export function partsOf(cursor: string, form: RegExp): string[] {
  const match = cursor.length > LONGEST ? null : form.exec(cursor);
  if (match === null) throw new CursorError();
  return match.slice(1);
}

/** How a list that counts writes its cursors. */
export interface Counting {
  /** Throws CursorError. */
  readonly read: (cursor: string) => number;
  readonly write: (at: number) => string;
}

/** Cursors of a list that counts: its name stands before the number, or every such list would take those of every other. */
export function counting(list: string): Counting {
  const form = new RegExp(`^${list}\\|(\\d{1,15})$`);
  return { read: (cursor) => Number(partsOf(cursor, form)[0]), write: (at) => `${list}|${at}` };
}

import type { ReaderModel } from "../../lib/reader/model.ts";

/** What every part of the reader is given: the record as it is shown, and what is open in it. */
export interface View {
  readonly model: ReaderModel;
  /** Id of the note that is open. */
  readonly open: string | null;
  /** The address at which a note is open. */
  readonly hrefOf: (note: string) => string;
}

/** Of an article, which has an address: the fact is a parameter of it, and the page goes to the note. */
export const inAddress = (note: string): string => `?f=${encodeURIComponent(note)}${inPage(note)}`;

/** Of a text without an address: the page goes to the note. */
export const inPage = (note: string): string => `#n-${encodeURIComponent(note)}`;

/** What is cited: something of the record, told apart by what its page shows. */
export type CitedKind = "fact" | "event" | "article" | "agreement" | "entity";

/**
 * A citation as data, from which every form is written. A fact is cited as the article that states it, with its words
 * and its place in the record; an event, an agreement, a person as the page of the record.
 */
export interface Citation {
  readonly of: CitedKind;
  /** Id in the record: of the fact, the event, the source, the entity. */
  readonly id: string;
  readonly title: string;
  /** As printed, never taken apart into given and family names: the record does not know which is which. */
  readonly authors: readonly string[];
  /** Outlet of an article, null where none is stated; "Chancery" for what the record itself says. */
  readonly container: string | null;
  /** Address of the article, where it is one of the web; for the rest that of the page. */
  readonly url: string | null;
  /** Day of publication, of signature, EDTF; null where it is not known. */
  readonly issued: string | null;
  /** Whether that day was inferred: no line states it in full. */
  readonly issuedInferred: boolean;
  readonly language: string | null;
  /** The words cited, verbatim. */
  readonly quotes: readonly string[];
  /** How it stands where it is not plainly stated: codes: "planned", "negated", "disputed". */
  readonly standing: readonly string[];
  /** Who is reported to have said it. */
  readonly saidBy: string | null;
  /** sha-256 of the bytes that were read; null for what several articles say. */
  readonly snapshot: string | null;
  /** Permanent address in the record; null where it has none on the web. */
  readonly page: string | null;
  readonly versions: { readonly pipeline: string; readonly knowledge: string };
  /** ISO 8601 day on which it was taken out of the record. */
  readonly accessed: string;
}

/** What the record is called where it is cited itself. */
export const RECORD = "Chancery";

/** "https" and "http" only: other addresses (names of files, "javascript:") are cited by the snapshot alone. */
export const webAddress = (uri: string): string | null =>
  /^https?:\/\//i.test(uri) && URL.canParse(uri) ? new URL(uri).href : null;

// oxlint-disable-next-line no-control-regex -- what is taken out is what no line of a text may hold
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** A value on one line: breaks and control characters become a space, so that no value can begin a field of its own. */
export const oneLine = (text: string): string => text.replaceAll(CONTROL, " ").trim();

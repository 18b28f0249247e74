const REMEDIES = {
  "searches.query": "See `chancery search --help` for the language of queries.",
  "searches.unknown": "List those that are saved: `chancery searches list`.",
} as const;

export type SearchesErrorCode = keyof typeof REMEDIES;

/** A search that cannot be saved, or is not; `remedy` says what the reader can do. */
export class SearchesError extends Error {
  readonly code: SearchesErrorCode;
  readonly remedy: string;

  constructor(code: SearchesErrorCode, text: string) {
    super(text);
    this.name = "SearchesError";
    this.code = code;
    this.remedy = REMEDIES[code];
  }
}

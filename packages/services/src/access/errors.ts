const REMEDIES = {
  "access.unknown": "Ask who runs the service for a new one: `chancery tokens add`.",
  "access.no-token": "`chancery tokens list` shows those that there are.",
} as const;

export type AccessErrorCode = keyof typeof REMEDIES;

/** A token that cannot be used; `remedy` says what the reader can do. */
export class AccessError extends Error {
  readonly code: AccessErrorCode;
  readonly remedy: string;

  constructor(code: AccessErrorCode, text: string) {
    super(text);
    this.name = "AccessError";
    this.code = code;
    this.remedy = REMEDIES[code];
  }
}

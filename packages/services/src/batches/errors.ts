const REMEDIES = {
  "batch.unknown": "See `chancery batches list`, or /import on the site.",
  "batch.ambiguous": "Give more of its id.",
  "batch.undone": "Read its articles in anew: a batch that was taken back stays so.",
} as const;

export type BatchErrorCode = keyof typeof REMEDIES;

/** What cannot be done with a batch; `remedy` says what the reader can do. */
export class BatchError extends Error {
  readonly code: BatchErrorCode;
  readonly remedy: string;

  constructor(code: BatchErrorCode, text: string) {
    super(text);
    this.name = "BatchError";
    this.code = code;
    this.remedy = REMEDIES[code];
  }
}

export const unknownBatch = (id: string): BatchError => new BatchError("batch.unknown", `no batch ${id}`);

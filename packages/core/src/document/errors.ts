/** Every code that core can throw, each with what the reader of the message can do about it. */
const REMEDIES = {
  "input.empty": "Give a file with text in it.",
  "input.binary": "Give text or HTML; images, PDFs and archives must be converted first.",
  "input.too-large": "Split the input, or raise the limit where the caller allows it.",
  "input.encoding": "Convert the file to UTF-8, or declare its encoding.",
  "input.media-type": "Give text/plain or text/html.",
  "pipeline.order": "Place the stage after the one that assigns the field (packages/core/src/pipeline.ts).",
  "pipeline.twice": "Let one stage assign the field.",
} as const;

export type ErrorCode = keyof typeof REMEDIES;

/** An error whose cause a person can mend. Trouble inside an article is a diagnostic in the record instead. */
export class ChanceryError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ChanceryError";
    this.code = code;
    this.remedy = REMEDIES[code];
  }
}

import type { Finding } from "./findings.ts";

const REMEDIES = {
  "patterns.missing": "Check the path that --patterns or CHANCERY_PATTERNS names.",
  "patterns.unreadable": "Check that it is a file, in UTF-8, that may be read.",
  "patterns.faulty":
    "chancery patterns check lists every fault with its remedy; until they are mended the file is not used.",
} as const;

/** A file of patterns that cannot be used. */
export class PatternsError extends Error {
  readonly code: keyof typeof REMEDIES;
  readonly remedy: string;
  readonly findings: readonly Finding[];

  constructor(
    code: keyof typeof REMEDIES,
    message: string,
    { findings = [], ...options }: ErrorOptions & { findings?: readonly Finding[] } = {},
  ) {
    super(message, options);
    this.name = "PatternsError";
    this.code = code;
    this.remedy = REMEDIES[code];
    this.findings = findings;
  }
}

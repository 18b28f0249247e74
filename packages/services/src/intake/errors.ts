const REMEDIES = {
  "input.missing": "Check the path.",
  "input.unreadable": "Check the permissions of the file.",
  "input.too-large":
    "Split the file: an article is never that long. A collection goes in as JSON Lines (.jsonl).",
  "input.no-articles": "Name a folder with .txt, .html or .jsonl files in it.",
  "input.line": 'Give one JSON object a line: {"uri": ..., "text": ...}, or "base64" in place of "text".',
  "input.manifest": 'Give a list of {"file", "uri", "mediaType", "retrievedAt"} (corpus/manifest.json).',
} as const;

export type IntakeErrorCode = keyof typeof REMEDIES;

/** An input that cannot be taken in. */
export class IntakeError extends Error {
  readonly code: IntakeErrorCode;
  readonly remedy: string;

  constructor(code: IntakeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "IntakeError";
    this.code = code;
    this.remedy = REMEDIES[code];
  }
}

/** Names an error of the file system. */
export function intakeError(cause: unknown): IntakeError {
  if (cause instanceof IntakeError) return cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR")
    return new IntakeError("input.missing", "no such file or folder", { cause });
  if (code === "EACCES" || code === "EPERM")
    return new IntakeError("input.unreadable", "permission denied", { cause });
  const message = cause instanceof Error ? cause.message : String(cause);
  return new IntakeError("input.unreadable", `cannot be read: ${message}`, { cause });
}

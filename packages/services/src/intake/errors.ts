const REMEDIES = {
  "input.missing": "Check the path.",
  "input.unreadable": "Check the permissions of the file.",
  "input.too-large":
    "Split the file: an article is never that long. A collection goes in as JSON Lines (.jsonl).",
  "input.no-articles":
    "Name a folder with .txt, .html, .jsonl, .warc, .wet, .rss, .atom or .ninjs files in it (.gz too).",
  "input.line": 'Give one JSON object a line: {"uri": ..., "text": ...}, or "base64" in place of "text".',
  "input.json": 'Give {"uri", "text"} or a ninjs news item with a body, or a list of them.',
  "input.feed": "Give an RSS, Atom or JSON feed, or an OPML list of feeds.",
  "input.teaser": "Give the feed's own address: then the pages that it names are read.",
  "input.offline": "Lists of feeds are read by `chancery extract` and `chancery ingest` alone.",
  "input.archive": "Check that the archive is whole.",
  "input.packed": "The file unpacks to far more than any archive of pages does.",
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

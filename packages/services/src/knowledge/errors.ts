import type { Finding } from "@chancery/knowledge";

const REMEDIES = {
  "knowledge.missing": "Check the path that --knowledge or CHANCERY_KNOWLEDGE names.",
  "knowledge.unreadable": "Check the permissions of the file.",
  "knowledge.too-large": "Split it, or leave out what the work does not need.",
  "knowledge.encoding": "Convert the file to UTF-8.",
  "knowledge.empty": "Give a folder of tables (people.csv, terms.csv ...), or one .yaml or .json file.",
  "knowledge.faulty":
    "chancery knowledge check lists every fault with its remedy; until they are mended the overlay is not used.",
  "knowledge.import": "See the importers in packages/knowledge/README.md.",
  "knowledge.output": "Choose another path, or remove what is there.",
} as const;

export type KnowledgeErrorCode = keyof typeof REMEDIES;

/** An overlay or a list that cannot be used. */
export class KnowledgeError extends Error {
  readonly code: KnowledgeErrorCode;
  readonly remedy: string;
  /** Faults of the rows, where it could be read. */
  readonly findings: readonly Finding[];

  constructor(
    code: KnowledgeErrorCode,
    message: string,
    {
      findings = [],
      remedy,
      ...options
    }: ErrorOptions & { findings?: readonly Finding[]; remedy?: string } = {},
  ) {
    super(message, options);
    this.name = "KnowledgeError";
    this.code = code;
    this.remedy = remedy ?? REMEDIES[code];
    this.findings = findings;
  }
}

/** Names an error of the file system. */
export function knowledgeError(path: string, cause: unknown): KnowledgeError {
  if (cause instanceof KnowledgeError) return cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR")
    return new KnowledgeError("knowledge.missing", `${path}: no such file or folder`, { cause });
  if (code === "EACCES" || code === "EPERM")
    return new KnowledgeError("knowledge.unreadable", `${path}: permission denied`, { cause });
  const message = cause instanceof Error ? cause.message : String(cause);
  return new KnowledgeError("knowledge.unreadable", `${path} cannot be read: ${message}`, { cause });
}

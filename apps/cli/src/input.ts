import {
  isLines,
  itemsOfLines,
  itemsOfPaths,
  readAll,
  refused,
  taken,
  intakeError,
  type Taken,
} from "@chancery/services/intake";

type Chunks = AsyncIterable<Uint8Array>;

export interface Inputs {
  readonly items: AsyncIterable<Taken>;
  /** All of it came in as JSON Lines, so that it goes out as JSON Lines. */
  readonly lines: boolean;
}

/** Bytes looked at to tell JSON Lines from an article on standard input. */
const LOOK = 65_536;

/**
 * What the arguments of a command name. None: JSON Lines on standard input. "-": standard input, JSON Lines or one
 * article, whichever it looks like. Else files, folders and .jsonl files.
 */
export async function inputsOf(paths: readonly string[], stdin: Chunks): Promise<Inputs> {
  if (paths.length === 0) return { items: itemsOfLines(stdin, "-"), lines: true };
  if (!paths.includes("-")) return { items: itemsOfPaths(paths), lines: paths.every(isLines) };
  const [start, chunks] = await look(stdin);
  const lines = looksLikeLines(start);
  return {
    lines: lines && paths.every((path) => path === "-" || isLines(path)),
    items: inOrder(paths, lines ? itemsOfLines(chunks, "-") : oneArticle(chunks)),
  };
}

async function* inOrder(paths: readonly string[], stdin: AsyncIterable<Taken>): AsyncGenerator<Taken> {
  for (const path of paths) {
    if (path === "-") yield* stdin;
    else yield* itemsOfPaths([path]);
  }
}

async function* oneArticle(chunks: Chunks): AsyncGenerator<Taken> {
  try {
    yield taken({ uri: "-", bytes: await readAll(chunks), retrievedAt: null });
  } catch (cause) {
    yield refused("-", intakeError(cause));
  }
}

/** The beginning of a stream, and the whole stream. */
async function look(chunks: Chunks): Promise<[string, Chunks]> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let size = 0; size < LOOK;) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  async function* whole() {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return [Buffer.concat(first).toString("utf8", 0, LOOK), whole()];
}

/** An article may quote JSON in its page; it does not begin with it, nor hold a whole line that is an article's object. */
export function looksLikeLines(start: string): boolean {
  const trimmed = start.trimStart();
  if (trimmed.startsWith("{")) return true;
  return !trimmed.startsWith("<") && trimmed.split("\n").some((line) => isArticleLine(line.trim()));
}

function isArticleLine(line: string): boolean {
  if (!line.startsWith("{") || !line.endsWith("}")) return false;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && ("text" in value || "base64" in value);
  } catch {
    return false;
  }
}

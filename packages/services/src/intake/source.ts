import { gunzip } from "./archives/gunzip.ts";
import { IntakeError, intakeError } from "./errors.ts";
import { refused, taken, type Taken } from "./item.ts";
import { itemsOfJson, itemsOfLines } from "./json-lines.ts";
import { kindOf, LOOK } from "./kind.ts";
import { readAll } from "./read-all.ts";
import type { Web } from "./web/index.ts";

type Chunks = AsyncIterable<Uint8Array>;

export interface SourceOptions {
  /** Where it came from: a single article goes under this name, the parts of a collection under `name#PART`. */
  readonly name: string;
  /** As the transport or the name tells it. */
  readonly mediaType?: string | undefined;
  readonly retrievedAt?: string | null;
  /** Opens the feeds that a list of them names; without it such a list is refused. */
  readonly web?: Web | undefined;
}

/** A file of JSON or a feed is read whole. */
const MAX_WHOLE = 60_000_000;

/**
 * The articles of any source, told apart by its bytes, its media type and its name (`kindOf`): an HTML page or a text; JSON
 * Lines; ninjs; an RSS, Atom or JSON feed (the articles that it holds whole); an OPML list of feeds; WARC and WET; each of
 * them in gzip too. Archives and lines are read as they come, in constant memory. Trouble is told in its place, never thrown.
 */
export async function* itemsOfSource(
  source: Uint8Array | Chunks,
  options: SourceOptions,
): AsyncGenerator<Taken> {
  try {
    yield* opened(source instanceof Uint8Array ? once(source) : source, options, 0);
  } catch (cause) {
    yield refused(options.name, intakeError(cause));
  }
}

async function* opened(chunks: Chunks, options: SourceOptions, depth: number): AsyncGenerator<Taken> {
  const { name, mediaType, retrievedAt = null, web } = options;
  const [start, whole] = await look(chunks, LOOK);
  switch (kindOf(start, name, mediaType)) {
    case "gzip":
      if (depth > 1) throw new IntakeError("input.archive", "packed in itself more than twice");
      yield* opened(gunzip(whole), options, depth + 1);
      return;
    case "warc":
      yield* (await import("./archives/warc.ts")).itemsOfWarc(whole, name);
      return;
    case "lines":
      yield* itemsOfLines(whole, name);
      return;
    case "json":
      yield* itemsOfJson(await readAll(whole, MAX_WHOLE), name);
      return;
    case "feed": {
      const [{ readFeed }, { itemsOfFeed }] = await Promise.all([
        import("./feeds/feed.ts"),
        import("./feeds/items.ts"),
      ]);
      yield* itemsOfFeed(readFeed(await readAll(whole), name, mediaType), name, retrievedAt);
      return;
    }
    case "opml": {
      if (!web) throw new IntakeError("input.offline", "a list of feeds names pages and holds none");
      const { readOpml } = await import("./feeds/opml.ts");
      const { itemsOfFeedUrl } = await import("./urls.ts");
      for (const { url } of readOpml(await readAll(whole), mediaType)) yield* itemsOfFeedUrl(url, web);
      return;
    }
    default: {
      const bytes = await readAll(whole);
      yield taken({ uri: name, bytes, ...(mediaType === undefined ? {} : { mediaType }), retrievedAt });
    }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The beginning of a stream, and the whole stream. */
export async function look(chunks: Chunks, size: number): Promise<[Uint8Array, Chunks]> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let ended = false;
  let fault: { readonly cause: unknown } | null = null;
  for (let seen = 0; seen < size && !ended;) {
    try {
      const { done, value } = await iterator.next();
      if (done) ended = true;
      else {
        first.push(value);
        seen += value.length;
      }
    } catch (cause) {
      // What came before the trouble is given before it is told; where nothing came, there is nothing to look at.
      if (seen === 0) throw cause;
      fault = { cause };
      ended = true;
    }
  }
  async function* whole() {
    try {
      yield* first;
      if (fault) throw fault.cause;
      if (!ended) yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  }
  return [Buffer.concat(first).subarray(0, size), whole()];
}

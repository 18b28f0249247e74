import {
  isLines,
  itemsOfLines,
  itemsOfPaths,
  itemsOfSource,
  kindOf,
  look,
  LOOK,
  type Taken,
} from "@chancery/services/intake";

type Chunks = AsyncIterable<Uint8Array>;

export interface Inputs {
  readonly items: AsyncIterable<Taken>;
  /** All of it came in as JSON Lines, so that it goes out as JSON Lines. */
  readonly lines: boolean;
}

/**
 * What the arguments of a command name. None: JSON Lines on standard input. "-": standard input, whatever it is
 * (`itemsOfSource`). Else files, folders and addresses.
 */
export async function inputsOf(paths: readonly string[], stdin: Chunks): Promise<Inputs> {
  // Not told by its beginning: each line is answered before the next one comes.
  if (paths.length === 0) return { items: itemsOfLines(stdin, "-"), lines: true };
  if (!paths.includes("-")) return { items: itemsOfPaths(paths), lines: paths.every(isLines) };
  const [start, chunks] = await look(stdin, LOOK);
  const lines = kindOf(start, "-") === "lines";
  return {
    lines: lines && paths.every((path) => path === "-" || isLines(path)),
    items: inOrder(paths, itemsOfSource(chunks, { name: "-" })),
  };
}

async function* inOrder(paths: readonly string[], stdin: AsyncIterable<Taken>): AsyncGenerator<Taken> {
  for (const path of paths) {
    if (path === "-") yield* stdin;
    else yield* itemsOfPaths([path]);
  }
}

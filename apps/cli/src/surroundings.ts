import type { Out } from "./output.ts";
import type { Say } from "./say.ts";

/** Where a command says what it has to say. */
export interface Around {
  readonly out: Out;
  readonly say: Say;
}

/** What the process gives its commands. */
export interface Surroundings extends Around {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
}

/** Takes the exit code of the command that was called. */
export type Answer = (code: number) => void;

import { once } from "node:events";

/** Standard output as the commands see it: text goes out at the pace of its reader. */
export interface Out {
  write(text: string): Promise<void>;
  /** A person reads it who wants emphasis. */
  readonly isTerminal: boolean;
}

/**
 * Wraps a stream. A reader that goes away early (`| head`) is no error: `end(null)` is called at once, since nothing
 * that could still be done would be read. Any other failure, such as a full disk, is given to `end`.
 */
export function outputTo(stream: NodeJS.WriteStream, end: (error: Error | null) => never): Out {
  stream.on("error", (error: NodeJS.ErrnoException) => end(error.code === "EPIPE" ? null : error));
  return {
    isTerminal: stream.isTTY && !process.env["NO_COLOR"],
    async write(text) {
      if (!stream.write(text)) await once(stream, "drain");
    },
  };
}

/** Waits until what was written is out: a pipe's last part is lost when the process exits before. */
export const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write("", () => resolve());
  });

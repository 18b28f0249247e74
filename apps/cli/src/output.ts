import { once } from "node:events";

/** Standard output as the commands see it: text goes out at the pace of its reader. */
export interface Out {
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
}

/**
 * Wraps a stream. A reader that goes away early (`| head`) is no error: the process ends well at once, since nothing
 * that it could still do would be read.
 */
export function outputTo(stream: NodeJS.WriteStream, end: () => never): Out {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") end();
    throw error;
  });
  return {
    isTerminal: stream.isTTY,
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

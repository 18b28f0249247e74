import type { Trouble } from "@chancery/services";

/** How often a progress line is drawn anew, in milliseconds. */
const INTERVAL = 200;

/** What a command tells its user beside its result, on standard error. */
export interface Say {
  /** An input that failed, or an error: a line of its own. */
  trouble(where: string | null, trouble: Trouble): void;
  /** How far long work is: one line that is drawn over, and only on a terminal. */
  progress(text: () => string): void;
  /** Takes the progress line away. */
  clear(): void;
}

export function sayOn(stream: Pick<NodeJS.WriteStream, "write" | "isTTY">): Say {
  let drawn = 0;
  let last = 0;
  const clear = (): void => {
    if (drawn > 0) stream.write("\r\u001b[K");
    drawn = 0;
  };
  return {
    clear,
    trouble(where, { code, message, remedy }) {
      clear();
      const place = where === null ? "" : `${where}: `;
      const stop = /[.?!]$/.test(message) ? "" : ".";
      const told = [`chancery: ${printable(place)}${printable(message)}${stop}`, remedy, `[${code}]`];
      stream.write(`${told.filter((part) => part !== "").join(" ")}\n`);
    },
    progress(text) {
      const now = Date.now();
      if (!stream.isTTY || now - last < INTERVAL) return;
      last = now;
      stream.write(`\r${text()}\u001b[K`);
      drawn += 1;
    },
  };
}

/** Text from an article or a file name as a terminal may get it: no control characters, one line. */
export const printable = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");

import type { MigrationStep } from "@chancery/services/migration-steps";
import { pino } from "pino";

import type { CallLine } from "./guard/observe.ts";

/** What the service tells whoever runs it. */
export interface Log {
  info(message: string): void;
  /** Something went wrong that a person should look at. */
  error(message: string, error?: unknown): void;
  call(line: CallLine): void;
}

/** Lines for a terminal: what starts, what ends, what is wrong; no line a call. */
const textLog = (name: string): Log => ({
  info: (message) => console.log(`[${name}] ${message}`),
  error: (message, error) =>
    error === undefined
      ? console.error(`[${name}] ${message}`)
      : console.error(`[${name}] ${message}`, error),
  call: () => {},
});

/** Fields that hold a secret wherever they stand: nothing logs them now, and nothing shall. */
const SECRETS = ["authorization", "secret", "token", "hash", "cookie", "password"];

/** JSON, a line an event, to standard output: every call too, with the id that its answer carries as X-Request-Id. */
export function jsonLog(destination?: { write(line: string): void }): Log {
  const options = {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (message) => logger.info(message),
    error: (message, error) => logger.error(error === undefined ? {} : { err: error }, message),
    call: (line) => logger.info(line, "call"),
  };
}

/** `name` is the process's, where several print on one terminal. */
export const logOf = (form: "text" | "json", name = "api"): Log =>
  form === "json" ? jsonLog() : textLog(name);

/** What is told of a store that is brought to this release before it answers. */
export const inWords = ({ name, done, of }: MigrationStep): string =>
  done === of
    ? "the store is at this release"
    : `the store was written by an earlier release and is brought to this one: ${name}, step ${done + 1} of ${of}`;

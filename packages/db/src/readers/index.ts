export { withReaders } from "./reading-client.ts";
export { readRecent } from "./recent.ts";

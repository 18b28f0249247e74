export { keeping, notKept, type Seen } from "./keeping.ts";
export { withReaders } from "./reading-client.ts";
export { noteShown, SHOWN, shownIn, writtenSoFar, type Shows } from "./shown.ts";

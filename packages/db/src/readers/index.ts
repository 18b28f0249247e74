export { notKept } from "./keeping.ts";
export { ASKED_FOR, withReaders } from "./reading-client.ts";

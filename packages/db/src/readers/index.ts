export { notKept } from "./not-kept.ts";
export { ASKED_FOR, withReaders } from "./reading-client.ts";

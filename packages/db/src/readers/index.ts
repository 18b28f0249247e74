export { withReaders } from "./reading-client.ts";

export { archiveOf, restoreArchive } from "./archive.ts";

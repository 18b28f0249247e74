export { Site } from "./addresses.ts";
export { cite, CiteInput } from "./cite.ts";
export {
  citationFile,
  citationText,
  ENGLISH_CITATION,
  type Citation,
  type CitationFormat,
  type CitationWords,
  type CitedKind,
} from "@chancery/interchange";

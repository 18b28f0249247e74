import { unpackModel } from "../model/linear-model.ts";
import { createParser } from "./parser.ts";
import { documentParser, type Parser } from "./document.ts";
import { unpackTransitions } from "./transition-model.ts";

let loading: Promise<Parser> | undefined;

/**
 * The shipped parser. Its weights, some 5 MB, are a module of their own that is imported at the first call: whoever does not parse
 * never pays for them.
 */
export function loadParser(): Promise<Parser> {
  loading ??= Promise.all([
    import("../weights/generated/parse-transitions.ts"),
    import("../weights/generated/parse-relations.ts"),
  ]).then(([{ PARSE_TRANSITIONS }, { PARSE_RELATIONS }]) =>
    documentParser(createParser(unpackTransitions(PARSE_TRANSITIONS), unpackModel(PARSE_RELATIONS))),
  );
  return loading;
}

export { columnsOf, UPOS, type Columns } from "./columns.ts";
export { READ_BY, type Parse, type Parser } from "./document.ts";
export { featuresOf } from "./morphology.ts";

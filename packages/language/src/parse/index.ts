import { shippedVectors } from "../model/shipped-vectors.ts";
import { documentParser, type Parser } from "./document.ts";
import { unpackNetwork } from "./network/pack.ts";
import { createParser } from "./parser.ts";

let loading: Promise<Parser> | undefined;

/**
 * The shipped parser. Its weights are a module of their own that is imported at the first call: whoever does not parse never pays
 * for them.
 */
export function loadParser(): Promise<Parser> {
  loading ??= import("../weights/generated/parse-network.ts").then(({ PARSE_NETWORK }) =>
    documentParser(createParser(unpackNetwork(PARSE_NETWORK), shippedVectors())),
  );
  return loading;
}

export { columnsOf, UPOS, type Columns } from "./columns.ts";
export { READ_BY, type Parse, type Parser } from "./document.ts";
export { featuresOf } from "./morphology.ts";

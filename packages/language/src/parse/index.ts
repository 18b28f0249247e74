import { documentParser, type Parser } from "./document.ts";
import { unpackNetwork } from "./network/pack.ts";
import { createParser } from "./parser.ts";
import { shippedVectors } from "./shipped.ts";

let loading: Promise<Parser> | undefined;

/**
 * The shipped parser. Its weights, some 5 MB, are a module of their own that is imported at the first call: whoever does not parse
 * never pays for them.
 */
export function loadParser(): Promise<Parser> {
  loading ??= Promise.all([import("../weights/generated/parse-network.ts"), shippedVectors()]).then(
    ([{ PARSE_NETWORK }, vectors]) => documentParser(createParser(unpackNetwork(PARSE_NETWORK), vectors)),
  );
  return loading;
}

export { columnsOf, UPOS, type Columns } from "./columns.ts";
export { READ_BY, type Parse, type Parser } from "./document.ts";
export { featuresOf } from "./morphology.ts";

import type { Store } from "../open.ts";

/** Of a store that keeps no answers. */
export const notKept: Store["kept"] = (_key, ask) => ask();

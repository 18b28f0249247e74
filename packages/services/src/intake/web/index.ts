export { isPublicAddress } from "./address.ts";
export { FetchError, type FetchErrorCode } from "./errors.ts";
export { USER_AGENT, type WebLimits } from "./limits.ts";
export { checkWatchable } from "./watchable.ts";
export { createWeb, type Fetched, type GetOptions, type Web, type WebOptions } from "./web.ts";

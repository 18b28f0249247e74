import { newestDay } from "@chancery/core";
import { StoreIndex } from "@chancery/db";

import type { Context } from "../context.ts";

/** The day of the newest source: by it, never by the clock, plans are called unconfirmed. */
export const newestOf = ({ store }: Context): Promise<string | null> => newestDay(new StoreIndex(store.db));

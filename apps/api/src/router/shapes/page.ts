import type { Page } from "@chancery/services";
import { z } from "zod";

/** The part of a page that says how the list goes on. */
export const Cursor = z
  .string()
  .nullable()
  .describe("hand it back as `cursor` to get the next page; null at the end");

/** A page of a list. */
export const pageOf = <T>(item: z.ZodType<T, T>): z.ZodType<Page<T>, Page<T>> =>
  z.object({ items: z.array(item), cursor: Cursor });

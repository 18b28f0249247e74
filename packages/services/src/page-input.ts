import { z } from "zod";

/** Which part of a list: how many, and the cursor that the part before gave; the list says what is none of its own. */
export const PageInput = z.object({
  limit: z.int().min(1).max(200).default(50),
  cursor: z.string().optional(),
});

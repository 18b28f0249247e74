import { z } from "zod";

/**
 * A point or stretch of time that may be known only in part. `edtf` is Extended Date/Time Format (ISO 8601-2:2019,
 * levels 0 and 1): "2015-12-21", "2014", "2025-11-06?", "XXXX-12-21" (year not known), "2017-02-27/2017-02-28", "2011/..".
 * `earliest` and `latest` are the first and last ISO day that it can mean, null where unbounded.
 */
export const When = z.object({
  edtf: z.string(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
});
export type When = z.infer<typeof When>;

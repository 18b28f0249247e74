import type { z } from "zod";

/**
 * What the environment says by a schema of `CHANCERY_` variables; one that is empty counts as not given. Throws an Error that names each variable that
 * is wrong.
 */
export function readVariables<S extends z.ZodType>(
  schema: S,
  variables: Readonly<Record<string, string | undefined>>,
): z.infer<S> {
  const given = Object.entries(variables).filter(
    ([name, value]) => name.startsWith("CHANCERY_") && value !== "",
  );
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
}

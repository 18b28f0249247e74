import { z } from "zod";

/** A schema without what makes it optional, nullable or gives it a default. */
export function baseOf(schema: unknown): z.ZodType | null {
  let base = schema;
  while (
    base instanceof z.ZodOptional ||
    base instanceof z.ZodNullable ||
    base instanceof z.ZodDefault ||
    base instanceof z.ZodPrefault
  ) {
    base = base.unwrap();
  }
  return base instanceof z.ZodType ? base : null;
}

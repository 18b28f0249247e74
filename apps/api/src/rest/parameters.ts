import { z } from "zod";

import { baseOf } from "./base-of.ts";

/**
 * The values of an address for an object schema: "true" and "false" where it wants a boolean, digits where it wants a
 * number, a list where it wants one (a name given several times). Whatever does not look so is left as it is, for the
 * schema to refuse. Names that the schema lacks are kept too: a filter with a slip in its name must not be passed over.
 */
export function valuesOf(
  schema: z.ZodObject,
  parameters: Readonly<Record<string, readonly string[]>>,
): Record<string, unknown> {
  const values: [string, unknown][] = Object.entries(parameters).map(([name, texts]) => {
    const field = Object.hasOwn(schema.shape, name) ? baseOf(schema.shape[name]) : null;
    if (field instanceof z.ZodArray) {
      const element = baseOf(field.element);
      return [name, texts.map((text) => valueOf(element, text))];
    }
    return [name, texts.length === 1 ? valueOf(field, texts[0] ?? "") : [...texts]];
  });
  return Object.fromEntries(values);
}

function valueOf(schema: z.ZodType | null, text: string): unknown {
  if (schema instanceof z.ZodBoolean) return text === "true" ? true : text === "false" ? false : text;
  if (schema instanceof z.ZodNumber) return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : text;
  return text;
}

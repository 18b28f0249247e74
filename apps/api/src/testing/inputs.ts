import fc from "fast-check";
import { z } from "zod";

import type { Schema } from "../openapi/describe-type.ts";

/** Texts that have broken something somewhere: in a store, a path, a pattern, a page, a decoder. */
const HOSTILE = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\u202e\u2066",
  "' or 1=1 --",
  '"; drop table source; --',
  '" OR * NEAR(',
  "%",
  "_%_",
  "../../../etc/passwd",
  "..%2f..%2fetc%2fpasswd",
  "file:///etc/passwd",
  "http://169.254.169.254/latest/meta-data/",
  "$(reboot)",
  "`id`",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "=cmd|' /C calc'!A0",
  "__proto__",
  "constructor",
  "toString",
  "-1",
  "1e309",
  "9".repeat(40),
  "(".repeat(200),
  "a ".repeat(300),
  "who:".repeat(60),
  "İıſK",
  "\ufdfa".repeat(50),
  "0".repeat(64),
  "|".repeat(50),
  "2015-02-31",
  "0000-00-00",
  "2015-12-21/",
  "local:",
  "KZ",
  "per.putin-vladimir",
] as const;

const text = fc.oneof(
  { arbitrary: fc.constantFrom(...HOSTILE), weight: 3 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 60 }), weight: 1 },
);

/** Values of no kind that any schema asks for. */
const wild: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1e308,
    -0.5,
    [],
    {},
    [[]],
    { __proto__: null },
    [null],
    2 ** 53,
  ),
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(text, fc.constantFrom<unknown>(null, "x", 1, []), { maxKeys: 3 }),
);

/**
 * Inputs for a procedure, by its own schema: mostly of the shape that it asks for, with hostile texts and bounds overstepped,
 * some with a part of another kind altogether.
 */
export const inputsFor = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      arbitrary: like(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema, 0),
      weight: 9,
    },
    { arbitrary: wild, weight: 1 },
  );

function like(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const fitting = fits(schema, depth);
  return fc.oneof({ arbitrary: fitting, weight: 9 }, { arbitrary: wild, weight: 1 });
}

function fits(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const several = schema.anyOf ?? schema.oneOf;
  if (several !== undefined) return fc.oneof(...several.map((one) => like(one, depth)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => fits({ ...schema, type }, depth)));
  switch (schema.type) {
    case "object":
      return objectOf(schema, depth);
    case "array":
      return depth > 4 ? fc.constant([]) : fc.array(like(schema.items ?? {}, depth + 1), { maxLength: 3 });
    case "integer":
    case "number":
      return fc.oneof(
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(schema.minimum ?? 0, (schema.minimum ?? 0) - 1, (schema.maximum ?? 9) + 1, 0.5),
      );
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "string":
      return schema.format === "date"
        ? fc.oneof(fc.constantFrom("2015-12-21", "1900-01-01", "9999-12-31", "0001-01-01"), text)
        : text;
    default:
      return wild;
  }
}

function objectOf(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return fc.constant({});
  const required = (schema.required ?? []).filter((name) => fields.some(([field]) => field === name));
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, like(field, depth + 1)])), {
    requiredKeys: required,
  });
}

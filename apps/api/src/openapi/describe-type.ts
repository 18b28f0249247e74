import { html } from "hono/html";

type Html = ReturnType<typeof html>;

/** As much of JSON Schema as zod writes. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly format?: string;
  readonly pattern?: string;
}

/** Values of an enumeration that are written out; the schema has them all. */
const WRITTEN_OUT = 60;

/** A schema in words: what values it takes, objects as lists of their fields. */
export function describeType(schema: Schema): Html {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (several !== undefined) return joined(several.map(describeType), schema.allOf ? " and " : " or ");
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum !== undefined) {
    const values = schema.enum.slice(0, WRITTEN_OUT).map((value) => html`<code>${String(value)}</code>`);
    return joined(values, ", ");
  }
  if (schema.type === "array") return html`list of ${describeType(schema.items ?? {})}${bounds(schema)}`;
  if (schema.properties !== undefined) return fields(schema.properties, schema.required ?? []);
  if (typeof schema.additionalProperties === "object")
    return html`object: any name &rarr; ${describeType(schema.additionalProperties)}`;
  const type = Array.isArray(schema.type) ? schema.type.join(" or ") : (schema.type ?? "any value");
  return html`${type}${schema.format === undefined ? "" : ` (${schema.format})`}${bounds(schema)}`;
}

const fields = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Html =>
  html`<dl>
    ${Object.entries(properties).map(
      ([name, schema]) =>
        html`<dt><code>${name}</code>${required.includes(name) ? "" : " (may be missing)"}</dt>
          <dd>
            ${describeType(schema)}${schema.description === undefined ? "" : `: ${schema.description}`}
          </dd>`,
    )}
  </dl>`;

const joined = (parts: readonly Html[], between: string): Html =>
  html`${parts.map((part, index) => html`${index === 0 ? "" : between}${part}`)}`;

function bounds({
  minimum,
  maximum,
  minLength,
  maxLength,
  minItems,
  maxItems,
  default: otherwise,
}: Schema): string {
  const range = (least: number | undefined, most: number | undefined, unit: string): string[] => {
    const told = most === undefined || most >= Number.MAX_SAFE_INTEGER ? undefined : most;
    const from = least === undefined || least <= Number.MIN_SAFE_INTEGER ? undefined : least;
    if (told === undefined) return from === undefined || from === 0 ? [] : [`${from} or more${unit}`];
    return [`${from ?? "at most"}${from === undefined ? " " : " to "}${told}${unit}`];
  };
  const said = [
    ...range(minimum, maximum, ""),
    ...range(minLength, maxLength, " characters"),
    ...range(minItems, maxItems, " items"),
    ...(otherwise === undefined ? [] : [`default ${JSON.stringify(otherwise)}`]),
  ];
  return said.length === 0 ? "" : `, ${said.join(", ")}`;
}

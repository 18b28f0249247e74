import { ExportFactsInput } from "@chancery/services";
import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from "zod-openapi";

interface Format {
  readonly type: string;
  readonly says: string;
}

/** The addresses that answer with files: they stream, so they are no procedures. */
export function files(
  formats: Readonly<Record<string, Format>>,
  problems: (statuses: readonly number[]) => ZodOpenApiResponsesObject,
): Record<string, Record<string, ZodOpenApiOperationObject>> {
  const { format: _format, ...filter } = ExportFactsInput.shape;
  const facts = Object.entries(formats).map(([name, { type, says }]) => [
    `/export/${name}`,
    {
      get: {
        operationId: `export${name.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
        tags: ["exports"],
        summary: says,
        description: "All facts of a filter, however many, as they are read.",
        requestParams: { query: z.object(filter) },
        responses: {
          "200": {
            description: "well",
            content: { [type.split(";")[0] ?? type]: { schema: { type: "string" } } },
          },
          ...problems([400, 401, 403, 429, 500]),
        },
      },
    },
  ]);
  const source = {
    get: {
      operationId: "exportSource",
      tags: ["exports"],
      summary: "The bytes of a source exactly as they came in, to be saved and never shown.",
      requestParams: { path: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) }) },
      responses: {
        "200": {
          description: "well",
          content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
        },
        ...problems([401, 403, 404, 429, 500]),
      },
    },
  };
  return { ...Object.fromEntries(facts), "/export/sources/{id}": source } as Record<
    string,
    Record<string, ZodOpenApiOperationObject>
  >;
}

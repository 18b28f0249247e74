import { z } from "zod";
import { createDocument, type oas31, type ZodOpenApiOperationObject } from "zod-openapi";

import { FORMATS } from "../export-formats.ts";
import { operations, type Operation } from "../rest/operations.ts";
import { PROBLEM_TYPE } from "../rest/problem.ts";
import { components } from "./components.ts";
import { ERRORS, statusOf } from "./errors.ts";
import { files } from "./files.ts";

const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("what went wrong"),
  code: z.string().describe("for programs"),
  remedy: z.string().describe("what the reader can do about it"),
});

/** Statuses that any call can meet. */
const ANY = [400, 401, 403, 429, 500, 503];

let made: oas31.OpenAPIObject | undefined;

/** The whole service as OpenAPI 3.1, made of the router's own schemas when it is first asked for. */
export function openApiDocument(): oas31.OpenAPIObject {
  made ??= createDocument(
    {
      openapi: "3.1.0",
      info: {
        title: "Chancery",
        version: "1",
        description: DESCRIPTION,
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      servers: [{ url: "/", description: "this server" }],
      security: [{}, { token: [] }],
      tags: tags(),
      paths: paths(),
      components: {
        schemas: { ...components, Problem: ProblemSchema },
        securitySchemes: {
          token: {
            type: "http",
            scheme: "bearer",
            description:
              "Made by `chancery tokens add`. A service that only this machine can reach asks for none.",
          },
        },
      },
    },
    { override: ({ jsonSchema }) => allowMore(jsonSchema) },
  );
  return made;
}

/** New fields may come: whoever reads an answer passes over what he does not know. */
function allowMore(schema: { additionalProperties?: unknown }): void {
  if (schema.additionalProperties === false) delete schema.additionalProperties;
}

const DESCRIPTION = `News of diplomacy, kept as a record: who met whom, where and when, in whose words. The same procedures as over tRPC, at addresses of their own. Lists go on where \`cursor\` is not null: hand it
back, or follow the header \`Link\`; it is of that list in that order, and any other text is refused. Answers to GET carry an \`ETag\`; with \`If-None-Match\` an unchanged one is 304 without a body.
Errors are \`${PROBLEM_TYPE}\` with a code for programs and a remedy for people. A list in an address is its name several times.
Dates are EDTF (ISO 8601-2): "2015-12-21", "2014-12", "XXXX-12-21". Spans are half-open ranges of UTF-16 units of the article's text.`;

const tags = () => [...new Set(operations.map(({ name }) => tagOf(name)))].sort().map((name) => ({ name }));

const tagOf = (name: string): string => name.split(".")[0] ?? name;

function paths(): Record<string, Record<string, ZodOpenApiOperationObject>> {
  const all: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const operation of operations) {
    const path = `/api/v1${operation.path}`;
    all[path] = { ...all[path], [operation.method.toLowerCase()]: operationOf(operation) };
  }
  return { ...all, ...files(FORMATS, problems) };
}

function operationOf(operation: Operation): ZodOpenApiOperationObject {
  const { name, says, role, method, input, inPath, output, type } = operation;
  const schema = output ?? z.unknown();
  const content =
    type === "subscription"
      ? {
          "text/event-stream": {
            schema: { type: "string" as const, description: "one event a datum, as JSON" },
          },
        }
      : { "application/json": { schema } };
  const shape = input?.shape ?? {};
  const inAddress = pick(shape, (field) => inPath.includes(field));
  const rest = pick(shape, (field) => !inPath.includes(field));
  return {
    operationId: name.replaceAll(/\.(\w)/g, (_, letter: string) => letter.toUpperCase()),
    tags: [tagOf(name)],
    summary: says,
    description: `tRPC: \`${name}\`. For ${role === "admin" ? "admins" : `${role}s`}${role === "admin" ? "" : " and above"}.`,
    ...(inPath.length > 0 || method === "GET"
      ? {
          requestParams: {
            ...(inPath.length > 0 ? { path: z.object(inAddress) } : {}),
            ...(method === "GET" && Object.keys(rest).length > 0 ? { query: z.object(rest) } : {}),
          },
        }
      : {}),
    ...(method === "POST" && input !== null
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: inPath.length > 0 ? z.object(rest) : input } },
          },
        }
      : {}),
    responses: {
      "200": { description: "well", content },
      ...(method === "GET" && type === "query"
        ? { "304": { description: "unchanged since that ETag" } }
        : {}),
      ...problems([...ANY, ...(method === "POST" ? [413, 415] : []), ...operation.problems.map(statusOf)]),
    },
  };
}

function pick(shape: Readonly<Record<string, unknown>>, wanted: (field: string) => boolean) {
  return Object.fromEntries(Object.entries(shape).filter(([field]) => wanted(field))) as z.ZodRawShape;
}

/** Statuses as responses, each once. */
function problems(statuses: readonly number[]) {
  return Object.fromEntries(
    [...new Set(statuses)]
      .sort((a, b) => a - b)
      .map((status) => [
        `${status}` as const,
        {
          description: ERRORS[status] ?? "a problem",
          content: { [PROBLEM_TYPE]: { schema: ProblemSchema } },
        },
      ]),
  );
}

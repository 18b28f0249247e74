import type { Role } from "@chancery/services";
import { z } from "zod";

import { appRouter } from "../router/index.ts";
import { roleOf, type ProcedureMeta } from "../router/meta.ts";
import { baseOf } from "./base-of.ts";

/** One procedure as plain HTTP has it. */
export interface Operation {
  /** As tRPC calls it: "articles.get". */
  readonly name: string;
  readonly type: "query" | "mutation" | "subscription";
  readonly method: "GET" | "POST";
  /** Below /api/v1, with its parameters in braces. */
  readonly path: string;
  /** Names of the fields of the input that stand in the path. */
  readonly inPath: readonly string[];
  readonly says: string;
  readonly role: Role;
  readonly problems: readonly string[];
  /** Null of one that takes nothing. */
  readonly input: z.ZodObject | null;
  /** Null where the procedure does not say what it answers. */
  readonly output: z.ZodType | null;
}

interface Definition {
  readonly type: Operation["type"];
  readonly meta?: ProcedureMeta;
  readonly inputs: readonly unknown[];
  readonly output?: unknown;
}

/** Every procedure of the router as an operation, in the order of their addresses. */
export const operations: readonly Operation[] = Object.entries(
  // The router keeps its procedures by their full names; its types say so of the nested form only.
  appRouter._def.procedures as unknown as Record<string, { readonly _def: Definition }>,
)
  .map(([name, { _def }]) => operationOf(name, _def))
  .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.method < b.method ? -1 : 1));

function operationOf(name: string, { type, meta, inputs, output }: Definition): Operation {
  const http =
    meta?.http ?? (`${type === "mutation" ? "POST" : "GET"} /${name.replaceAll(".", "/")}` as const);
  const [method, path] = http.split(" ") as [Operation["method"], string];
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const input = inputs.length === 0 ? null : baseOf(inputs[0]);
  if (input !== null && !(input instanceof z.ZodObject)) throw new Error(`${name}: the input is no object`);
  const missing = inPath.find((field) => !(field in (input?.shape ?? {})));
  if (missing !== undefined) throw new Error(`${name}: the input has no field ${missing} for its address`);
  return {
    name,
    type,
    method,
    path,
    inPath,
    says: meta?.says ?? `${name}.`,
    role: roleOf(type, meta),
    problems: meta?.problems ?? [],
    input,
    output: output instanceof z.ZodType ? output : null,
  };
}

import { operations } from "../rest/operations.ts";

const PROCEDURES = new Set(operations.map(({ name }) => name));
const ADDRESSES = operations.map(({ method, path, name }) => ({
  name,
  method,
  pattern: new RegExp(`^/api/v1${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
}));
const OTHERS = ["/health", "/ready", "/metrics", "/docs", "/openapi.json"];

/** What was called, in one of a bounded number of words: a name in a measure that anybody can choose has no bound. */
export function routeName(method: string, path: string): string {
  if (path.startsWith("/trpc/")) {
    const names = path.slice("/trpc/".length).split(",");
    const [name = ""] = names;
    return names.length > 1 ? "batch" : PROCEDURES.has(name) ? name : "unknown";
  }
  if (path.startsWith("/export/")) return "export";
  if (OTHERS.includes(path)) return path.slice(1);
  return ADDRESSES.find((one) => one.method === method && one.pattern.test(path))?.name ?? "unknown";
}

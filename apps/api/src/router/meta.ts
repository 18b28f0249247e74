import type { Role } from "@chancery/services";

/**
 * What a procedure says of itself. With its input and its output this is the one table from which tRPC, the plain HTTP
 * addresses, the OpenAPI document and the reference page are made.
 */
export interface ProcedureMeta {
  /** What it does, in a sentence or two. */
  readonly says: string;
  /** Where it is below /api/v1, "GET /articles/{id}"; without one, at /noun/verb. */
  readonly http?: `${"GET" | "POST"} /${string}`;
  /** Who may call it; without one, readers may ask and editors may change. */
  readonly role?: Role;
  /** Codes of problems that it answers with beside those that any call can meet. */
  readonly problems?: readonly string[];
}

/** Who may call a procedure. */
export const roleOf = (type: "query" | "mutation" | "subscription", meta: ProcedureMeta | undefined): Role =>
  meta?.role ?? (type === "mutation" ? "editor" : "reader");

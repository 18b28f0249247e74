import { troubleOf, type Trouble } from "@chancery/services";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { z } from "zod";

type TrpcCode = TRPCError["code"];

/** What each code of a trouble is to a client; the first that the code begins with counts. */
const CODES: readonly [prefix: string, code: TrpcCode][] = [
  ["not-found", "NOT_FOUND"],
  ["access.unknown", "UNAUTHORIZED"],
  ["access.", "FORBIDDEN"],
  ["input.invalid", "BAD_REQUEST"],
  ["input.cursor", "BAD_REQUEST"],
  ["input.too-large", "PAYLOAD_TOO_LARGE"],
  ["input.media-type", "UNSUPPORTED_MEDIA_TYPE"],
  ["input.", "UNPROCESSABLE_CONTENT"],
  ["review.unknown", "NOT_FOUND"],
  ["review.undone", "CONFLICT"],
  ["review.", "UNPROCESSABLE_CONTENT"],
  ["searches.unknown", "NOT_FOUND"],
  ["searches.", "UNPROCESSABLE_CONTENT"],
  ["batch.unknown", "NOT_FOUND"],
  ["batch.", "CONFLICT"],
  ["fetch.", "UNPROCESSABLE_CONTENT"],
  ["store.text", "UNPROCESSABLE_CONTENT"],
  ["store.", "SERVICE_UNAVAILABLE"],
];

/** The code of tRPC, and so the status of HTTP, for a code of ours. */
export const codeOf = (code: string): TrpcCode =>
  CODES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? "INTERNAL_SERVER_ERROR";

/** A TRPCError that carries the trouble it stands for. */
class TroubleError extends TRPCError {
  readonly trouble: Trouble;

  constructor(code: TrpcCode, trouble: Trouble, cause: unknown) {
    super({ code, message: `${trouble.message}. ${trouble.remedy}`, cause });
    this.trouble = trouble;
  }
}

/** Any error as the API answers it: the one place where errors become codes. */
export function toTrpcError(error: unknown): TRPCError {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error;
  if (cause instanceof z.ZodError) return new TroubleError("BAD_REQUEST", invalid(cause), cause);
  if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR") return error;
  const trouble = troubleOf(cause);
  const code = codeOf(trouble.code);
  // What nobody foresaw may name paths or texts: it is logged, not told.
  const told = code === "INTERNAL_SERVER_ERROR" ? { ...trouble, message: "an unforeseen error" } : trouble;
  return new TroubleError(code, told, cause);
}

/** Which parts of an input are wrong, in one line. */
export const invalid = ({ issues }: z.ZodError): Trouble => ({
  code: "input.invalid",
  message: issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message))
    .join("; "),
  remedy: "The service tells at /docs, and to programs in /openapi.json, what each field takes.",
});

/** What can be done about an error that the API answers with; null where its message says all. */
export const troubleIn = (error: TRPCError): Trouble | null =>
  error instanceof TroubleError ? error.trouble : null;

/** The same for plain HTTP: status and body. */
export function toHttp(error: unknown): { status: number; body: { error: Trouble } } {
  const mapped = toTrpcError(error);
  const trouble = troubleIn(mapped) ?? {
    code: mapped.code.toLowerCase().replaceAll("_", "-"),
    message: mapped.message,
    remedy: "",
  };
  return { status: getHTTPStatusCodeFromError(mapped), body: { error: trouble } };
}

/** The caller is known, and may not do that. */
export const forbidden = (role: string): TRPCError =>
  new TroubleError(
    "FORBIDDEN",
    {
      code: "access.forbidden",
      message: `this needs the rights of ${role === "reader" ? "a reader" : `an ${role}`}`,
      remedy: "Ask who runs the service for a token with these rights.",
    },
    undefined,
  );

export const notFound = (what: string): TRPCError =>
  new TroubleError(
    "NOT_FOUND",
    {
      code: "not-found",
      message: `no such ${what}`,
      remedy: "Take its id from a list or a search; ids are never given to anything else.",
    },
    undefined,
  );

/** A body that is no JSON: a form on another site can send text, so nothing else is read. */
export const unsupported = (): TRPCError =>
  new TroubleError(
    "UNSUPPORTED_MEDIA_TYPE",
    {
      code: "input.media-type",
      message: "the body is not said to be JSON",
      remedy: "Send it as content-type: application/json.",
    },
    undefined,
  );

/** An input that is wrong before any schema looks at it. */
export const wrongInput = (message: string, remedy: string): TRPCError =>
  new TroubleError("BAD_REQUEST", { code: "input.invalid", message, remedy }, undefined);

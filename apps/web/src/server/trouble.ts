import { troubleOf, type Trouble } from "@chancery/services";
import { TRPCError } from "@trpc/server";

/** An error of a call as data, with the remedy; `internal` where nobody foresaw it. */
export function troubleOfCall(error: unknown): Trouble {
  if (error instanceof Error && "trouble" in error && isTrouble(error.trouble)) return error.trouble;
  // What a call met on its way lies under the error of the call.
  return troubleOf(error instanceof TRPCError ? (error.cause ?? error) : error);
}

const isTrouble = (value: unknown): value is Trouble =>
  typeof value === "object" && value !== null && "code" in value && "message" in value && "remedy" in value;

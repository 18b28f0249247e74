import { troubleOf, type Trouble } from "@chancery/services";

/** An error of a call as data, with the remedy; `internal` where nobody foresaw it. */
export function troubleOfCall(error: unknown): Trouble {
  if (error instanceof Error && "trouble" in error && isTrouble(error.trouble)) return error.trouble;
  return troubleOf(error);
}

const isTrouble = (value: unknown): value is Trouble =>
  typeof value === "object" && value !== null && "code" in value && "message" in value && "remedy" in value;

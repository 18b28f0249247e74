import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPCError } from "@trpc/server";

import { codeOf } from "../errors.ts";

/** What each status means here. */
export const ERRORS: Readonly<Record<number, string>> = {
  400: "the input does not fit its schema, or its cursor is none of the list",
  401: "a token is needed, or the one given is not valid",
  403: "the token does not give the right to do that",
  404: "there is none such",
  409: "it was done already",
  413: "the body is too large",
  415: "the body is not JSON",
  422: "the input fits its schema and cannot be used",
  429: "too many calls: the header Retry-After says when the next may come",
  500: "a fault of the service, which tells nothing of its inside",
  503: "the store does not answer now",
};

/** The status with which a code of a problem is answered. */
export const statusOf = (code: string): number =>
  getHTTPStatusCodeFromError(new TRPCError({ code: codeOf(code) }));

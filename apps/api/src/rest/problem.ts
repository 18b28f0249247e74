import type { Trouble } from "@chancery/services";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

import { toHttp } from "../errors.ts";

export const PROBLEM_TYPE = "application/problem+json";

/** An error as RFC 9457 has it, with a code for programs and a remedy for people. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly remedy: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: "The input is wrong",
  401: "A token is needed",
  403: "Not allowed",
  404: "Not found",
  405: "No such method here",
  408: "It took too long",
  409: "It was done already",
  413: "Too large",
  415: "No such media type here",
  421: "Not called by that name",
  422: "It cannot be done",
  429: "Too many calls",
  500: "A fault of the service",
  503: "The service cannot answer now",
  504: "It took too long",
};

/** A status and a trouble as a problem. */
export const problemOf = (status: number, { code, message, remedy }: Trouble): Problem => ({
  type: `urn:chancery:problem:${code}`,
  title: TITLES[status] ?? "It did not work",
  status,
  detail: message,
  code,
  remedy,
});

/** Answers with a problem. */
export const answerProblem = (c: Context, problem: Problem): Response =>
  // Codes of problems always have a body.
  c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, { "content-type": PROBLEM_TYPE });

/** Answers with a trouble in the form of the address: a problem below /api, an object `error` elsewhere. */
export const answerTrouble = (c: Context, status: number, trouble: Trouble): Response =>
  c.req.path.startsWith("/api/")
    ? answerProblem(c, problemOf(status, trouble))
    : c.json({ error: trouble }, status as ContentfulStatusCode);

/** Answers with the problem that an error is. */
export function answerError(c: Context, error: unknown): Response {
  const { status, body } = toHttp(error);
  return answerProblem(c, problemOf(status, body.error));
}

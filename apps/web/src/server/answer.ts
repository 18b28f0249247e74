import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

/** One for the process: Next bundles the hook that fills it and the pages that read it apart from one another. */
const shared = globalThis as typeof globalThis & { chanceryAnswers?: AsyncLocalStorage<ServerResponse> };

/** Lets each request know its answer. Called once, before the server takes requests. */
export function watchAnswers(): void {
  const answers = (shared.chanceryAnswers ??= new AsyncLocalStorage<ServerResponse>());
  subscribe("http.server.request.start", (message) => {
    answers.enterWith((message as { response: ServerResponse }).response);
  });
}

/**
 * Answers the request that is being rendered with a status. Next gives pages no say in it but by errors, whose pages a
 * browser without scripts cannot read. Where nothing watches (development, tests) the page is sent as it is.
 */
export function answerWith(status: 400 | 404 | 503): void {
  const answer = shared.chanceryAnswers?.getStore();
  if (answer && !answer.headersSent) answer.statusCode = status;
}

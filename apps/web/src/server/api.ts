import { createCaller, openRouterContext, type RouterContext } from "@chancery/api/router";
import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";

import { readEnv } from "../env.ts";
import { callerHere } from "./caller.ts";

export type Api = ReturnType<typeof createCaller>;

/** The handle lives beside the modules: while developing they are loaded anew, and the store stays open. */
const shared = globalThis as typeof globalThis & { chanceryContext?: Promise<RouterContext> | undefined };

/** What the router works with: one handle a process. Throws StoreError when the store cannot be opened. */
export async function context(): Promise<RouterContext> {
  shared.chanceryContext ??= openRouterContext(readEnv(process.env).CHANCERY_DB, {
    // Reading holds the thread: that is for the API's process, and for workers beside it.
    worker: "off",
  });
  try {
    return await shared.chanceryContext;
  } catch (error) {
    // The next call tries again: the store may have come back.
    shared.chanceryContext = undefined;
    throw error;
  }
}

/** The API's router, called in process in the name of whoever calls. Throws StoreError when the store cannot be opened. */
export async function api(): Promise<Api> {
  const opened = await context();
  return createCaller({ ...opened, caller: await callerHere(opened) });
}

/** The answer to a call for one thing; the page "not found" where there is none, or where its id is none. */
export async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST"))
      notFound();
    throw error;
  }
}

/** The answer to a call for one thing; null where there is none. */
export async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TRPCError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

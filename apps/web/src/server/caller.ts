import { AccessError, callerOf, LOCAL, type Caller, type Context } from "@chancery/services";
import { cookies } from "next/headers";
import { cache } from "react";

import { readEnv } from "../env.ts";

/** Cookie with the token of whoever logged in: out of reach of scripts, and sent by no other site. */
export const TOKEN_COOKIE = "chancery-token";

/** Somebody who showed no token, on a site that is shown to others: reads, and changes nothing. */
const VISITOR: Caller = { name: "visitor", role: "reader", token: null };

/** Whether this site is shown to others, so that whoever changes the record shows a token. */
export const asksForToken = (): boolean => readEnv(process.env).CHANCERY_ACCESS === "tokens";

/** Whose a token is; null of one that is not valid. */
export async function ownerOf(ctx: Pick<Context, "store" | "now">, secret: string): Promise<Caller | null> {
  try {
    const onFault = (error: unknown): void => console.error("[web]", error);
    return await callerOf({ ctx, input: secret, onFault });
  } catch (error) {
    if (error instanceof AccessError) return null;
    throw error;
  }
}

const shownBy = cache(async (ctx: Pick<Context, "store" | "now">): Promise<Caller> => {
  const secret = (await cookies()).get(TOKEN_COOKIE)?.value;
  return (secret === undefined ? null : await ownerOf(ctx, secret)) ?? VISITOR;
});

/** Who calls the router in process: this machine, or where the site is shown to others whoever logged in. */
export const callerHere = async (ctx: Pick<Context, "store" | "now">): Promise<Caller> =>
  asksForToken() ? shownBy(ctx) : LOCAL;

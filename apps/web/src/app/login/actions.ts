"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";

import { written } from "../../lib/review/form.ts";
import { context } from "../../server/api.ts";
import { ownerOf, TOKEN_COOKIE } from "../../server/caller.ts";

const DAYS = 30;

/** Keeps a token that is valid in a cookie that no script reads and no other site sends. */
export async function enter(form: FormData): Promise<void> {
  const secret = written(form, "token").slice(0, 200);
  const owner = await ownerOf(await context(), secret);
  if (owner === null) redirect("/login?notice=bad");
  const secure = (await headers()).get("x-forwarded-proto") === "https";
  (await cookies()).set(TOKEN_COOKIE, secret, {
    httpOnly: true,
    sameSite: "strict",
    secure,
    path: "/",
    maxAge: DAYS * 24 * 3600,
  });
  redirect("/login?notice=in");
}

/** Forgets the token in this browser; it stays valid until who runs the service revokes it. */
export async function leave(): Promise<void> {
  (await cookies()).delete(TOKEN_COOKIE);
  redirect("/login?notice=out");
}

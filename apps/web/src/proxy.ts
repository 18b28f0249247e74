import { NextResponse, type NextRequest } from "next/server";

import { VISIT_COOKIE, visitOf } from "./lib/visit.ts";
import { readEnv } from "./env.ts";
import { isCalledHere, isDecodable, policyOf } from "./lib/guard.ts";

/** Before each page: who may call, and what the page may load. */
export function proxy(request: NextRequest): NextResponse {
  const host = request.headers.get("host") ?? "";
  if (!isCalledHere(host, readEnv(process.env).CHANCERY_WEB_HOSTS)) {
    return refusal(421, "The site is not called by that name. Set CHANCERY_WEB_HOSTS to allow it.");
  }
  // Next answers such an address with an error of its own.
  if (!isDecodable(request.nextUrl.pathname)) {
    return refusal(400, "The address has an escape that stands for no character.");
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = policyOf(nonce, process.env.NODE_ENV === "development");
  // Next reads the nonce off the request's policy and puts it on its own scripts.
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  noteVisit(request, response);
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("x-frame-options", "DENY");
  return response;
}

/** Pages are what is visited: files and calls of scripts are not. */
function noteVisit(request: NextRequest, response: NextResponse): void {
  if (request.method !== "GET" || !(request.headers.get("accept") ?? "").includes("text/html")) return;
  const { cookie } = visitOf(request.cookies.get(VISIT_COOKIE)?.value, new Date());
  if (cookie !== null)
    response.cookies.set(VISIT_COOKIE, cookie, {
      maxAge: 365 * 24 * 60 * 60,
      sameSite: "lax",
      path: "/",
      httpOnly: true,
    });
}

const refusal = (status: number, words: string): NextResponse =>
  new NextResponse(`${words}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });

export const config = { matcher: "/((?!_next/static|icon.svg).*)" };

import { NextResponse } from "next/server";

import { THEME_COOKIE, themeOf } from "../../lib/theme.ts";

const YEAR = 365 * 24 * 60 * 60;

/** Keeps the choice of a theme in a cookie and goes back to the page: a form, so that it works without scripts. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const theme = themeOf(String(form.get("theme") ?? ""));
  const headers = { location: pathOf(request.headers.get("referer")) };
  const response = new NextResponse(null, { status: 303, headers });
  response.cookies.set(THEME_COOKIE, theme, { maxAge: YEAR, sameSite: "lax", path: "/", httpOnly: true });
  return response;
}

/** Path and query of the page that the form stood on: never another site. */
function pathOf(referer: string | null): string {
  if (referer === null || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return `/${pathname.replace(/^[/\\]+/, "")}${search}`;
}

import { NextResponse } from "next/server";

import { THEME_COOKIE, themeOf } from "../../lib/theme.ts";
import { backTo, CHOICE } from "../../server/choice.ts";

/** Keeps the choice of a theme in a cookie and goes back to the page: a form, so that it works without scripts. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const response = new NextResponse(null, { status: 303, headers: { location: backTo(request) } });
  response.cookies.set(THEME_COOKIE, themeOf(String(form.get("theme") ?? "")), CHOICE);
  return response;
}

import { NextResponse } from "next/server";

import { backTo, CHOICE } from "../../server/choice.ts";
import { LANGUAGE_COOKIE, languageOf } from "../../text/languages.ts";

/** Keeps the choice of a language in a cookie and goes back to the page: a form, so that it works without scripts. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const response = new NextResponse(null, { status: 303, headers: { location: backTo(request) } });
  response.cookies.set(LANGUAGE_COOKIE, languageOf(String(form.get("language") ?? ""), null), CHOICE);
  return response;
}

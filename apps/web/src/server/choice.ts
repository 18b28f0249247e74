/** How a choice of the reader is kept: for a year, and out of reach of scripts. */
export const CHOICE = { maxAge: 365 * 24 * 60 * 60, sameSite: "lax", path: "/", httpOnly: true } as const;

/** Path and query of the page that a form stood on: never another site. */
export function backTo(request: Request): string {
  const referer = request.headers.get("referer");
  if (referer === null || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return `/${pathname.replace(/^[/\\]+/, "")}${search}`;
}

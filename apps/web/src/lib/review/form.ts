/** A text field of a form, trimmed; "" where there is none. */
export function written(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** Pages that forms of decisions stand on: a form goes back to one of them, and never to another site. */
const PAGE = /^\/(?:review|correct|e|p|s|o|g)(?:[/?][^\\]*)?$/;

/** The page that a form names, or the queue. */
export const pageIn = (form: FormData, name: string): string => {
  const path = written(form, name);
  return PAGE.test(path) ? path : "/review";
};

/** A page of ours told what became of the form on it. */
export function withNotice(path: string, notice: string): string {
  const { pathname, searchParams } = new URL(path, "http://site");
  searchParams.set("notice", notice);
  return `${pathname}?${searchParams}`;
}

import { citationFile, citationText } from "@chancery/services";

import { citationWords } from "../../../../../lib/cite/words.ts";
import { isCited, isCiteForm, type CiteForm } from "../../../../../lib/cite/paths.ts";
import { unescapePart } from "../../../../../lib/paths.ts";
import { citationsOf } from "../../../../../server/citing.ts";
import { texts } from "../../../../../text/server.ts";

const FILES = {
  bib: ["bibtex", "application/x-bibtex"],
  ris: ["ris", "application/x-research-info-systems"],
  "csl.json": ["csl", "application/vnd.citationstyles.csl+json"],
} as const satisfies Record<CiteForm, unknown>;

const missing = (): Response => Response.json({ error: { code: "not-found" } }, { status: 404 });

/** A citation as a file, or as the text that is copied: `/cite/fact/<id>/bib`, `/cite/event/<id>/text`. */
export async function GET(_: Request, { params }: RouteContext<"/cite/[of]/[id]/[form]">): Promise<Response> {
  const { of, id: escaped, form } = await params;
  const id = unescapePart(escaped);
  if (!isCited(of)) return missing();
  const text = await texts();
  if (form === "text") {
    const [first] = await citationsOf(of, id, text);
    if (first === undefined) return missing();
    return new Response(`${citationText(first, citationWords(text))}\n`, {
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  if (!isCiteForm(form)) return missing();
  const [format, type] = FILES[form];
  const file = citationFile(format);
  return new Response(file.part(await citationsOf(of, id, text)) + file.end(), {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${of}.${form}"`,
    },
  });
}

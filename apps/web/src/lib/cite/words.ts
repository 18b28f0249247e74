import type { CitationWords } from "@chancery/services";

import type { Dictionary } from "../../text/index.ts";
import { dateWords } from "../dates.ts";

/** The words in which a page cites: those of its language. */
export function citationWords(text: Dictionary): CitationWords {
  const { form } = text.cite;
  const standings: Readonly<Record<string, string>> = {
    ...text.dossier.entry.status,
    ...text.fact.status,
    disputed: form.disputed,
  };
  return {
    quoted: form.quoted,
    title: form.title,
    date: (edtf) => dateWords(edtf, text),
    inferred: form.inferred,
    undated: form.undated,
    noOutlet: form.noOutlet,
    standing: (codes) => form.standing(codes.map((code) => standings[code] ?? code).join(", ")),
    saidBy: form.saidBy,
    cited: (of, id) => `${form.of[of]} ${id}`,
    versions: form.versions,
    accessed: form.accessed,
  };
}

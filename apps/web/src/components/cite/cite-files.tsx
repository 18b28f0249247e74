import type { CitedKind } from "@chancery/services";

import { CITE_FORMS, citePath } from "../../lib/cite/paths.ts";
import { useText } from "../../text/server.ts";

/** A citation as files for programs that keep references. */
export function CiteFiles({ of, id }: { of: CitedKind; id: string }) {
  const { cite: words } = useText();
  return CITE_FORMS.map((form, index) => (
    <span key={form}>
      {index > 0 && " · "}
      <a href={`${citePath(of, id)}/${form}`}>{words.forms[form]}</a>
    </span>
  ));
}

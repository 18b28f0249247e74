import type { CitedKind } from "@chancery/services";

import { useText } from "../../text/server.ts";
import { CiteFiles } from "./cite-files.tsx";
import { CopyLink } from "./copy-link.tsx";

/** How the thing of a page is cited: copied as text, or taken away as a file. */
export function CiteLine({ of, id }: { of: CitedKind; id: string }) {
  const { cite: words } = useText();
  return (
    <span className="no-print">
      {words.label}: <CopyLink of={of} id={id} /> · <CiteFiles of={of} id={id} />
    </span>
  );
}

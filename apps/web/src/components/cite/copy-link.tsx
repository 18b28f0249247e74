import type { CitedKind } from "@chancery/services";

import { citePath } from "../../lib/cite/paths.ts";
import { useText } from "../../text/server.ts";

/** Copies the citation as text where scripts run (see `Copying`); without them it leads to the page that shows it. */
export function CopyLink({ of, id }: { of: CitedKind; id: string }) {
  const { citing: words } = useText();
  return (
    <a href={citePath(of, id)} data-copy={`${citePath(of, id)}/text`}>
      {words.copy}
    </a>
  );
}

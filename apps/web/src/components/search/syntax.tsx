import Link from "next/link";

import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { searchPath } from "./links.ts";

/** How to ask: each example is a link that asks so. */
export function Syntax() {
  const text = useText();
  return (
    <Part title={text.search.teach}>
      <dl className="pairs syntax max-w-3xl py-3 text-lead">
        {text.finding.rules.map(([example, what]) => (
          <div key={example} className="contents">
            <dt>
              <Link href={searchPath(example)} prefetch={false}>
                <code>{example}</code>
              </Link>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

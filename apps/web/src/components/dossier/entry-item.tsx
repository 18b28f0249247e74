import type { EntryLine } from "@chancery/services";
import Link from "next/link";
import type { ReactNode } from "react";

import { letterOfEvent } from "../../lib/fact-type.ts";
import { entryPath } from "../../lib/paths.ts";
import { entryWords } from "../../lib/words/entry.ts";
import { useText } from "../../text/server.ts";
import { Letter } from "../record/letter.tsx";
import { Words, type Names } from "../record/words.tsx";
import { EntryDate } from "./entry-date.tsx";
import { EntrySeal } from "./seal.tsx";
import { EntryStanding } from "./standing.tsx";

/** An event of the merged record in a list. */
export function EntryItem({
  line,
  names,
  children,
}: {
  line: EntryLine;
  names: Names;
  children?: ReactNode;
}) {
  const text = useText();
  return (
    <li className="line" data-letter={letterOfEvent(line.type)} data-row>
      <Letter letter={letterOfEvent(line.type)} />
      <div className="line-date">
        <EntryDate when={line.when} reported={line.reported} />
      </div>
      <div className="line-body min-w-0">
        <p className="line-words">
          <Link href={entryPath(line.id)} prefetch={false} data-open>
            <Words parts={entryWords(line, text)} names={names} plain />
          </Link>{" "}
          <EntryStanding line={line} />
        </p>
        {children}
      </div>
      <EntrySeal entry={line} />
    </li>
  );
}

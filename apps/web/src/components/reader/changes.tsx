import { letterOf } from "../../lib/fact-type.ts";
import { articlePath } from "../../lib/paths.ts";
import type { Change, ChangedFact, Passage, Stretch } from "../../lib/reader/changes.ts";
import { useText } from "../../text/server.ts";
import { Letter } from "../record/letter.tsx";

/** Facts that one version states and the other does not, each at its words. */
export function FactLines({
  facts,
  article,
  change,
}: {
  facts: readonly ChangedFact[];
  article: string;
  change: Exclude<Change, "kept">;
}) {
  const { changes: words } = useText();
  if (facts.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 font-sans text-table font-semibold">{words[change](facts.length)}</h3>
      <ul className="lines">
        {facts.map(({ fact, line }) => (
          <li key={fact.id} className="flex items-baseline gap-2 py-1" data-row>
            <Letter letter={letterOf(fact)} />
            <a href={articlePath(article, fact.id)} data-open>
              <bdi>{line}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A text with what was taken out of it and put into it; long stretches that stayed are folded. */
export function TextChanges({ passages, language }: { passages: readonly Passage[]; language: string }) {
  const { changes: words } = useText();
  if (passages.every(({ changed }) => !changed)) return <p className="py-2">{words.sameText}</p>;
  return (
    <div className="changes prose" dir="auto">
      {passages.map(({ changed, stretches }, index) => {
        const shown = (
          <p key={index} className="changes-passage" lang={language}>
            {stretches.map((stretch, at) => (
              <Told key={at} stretch={stretch} />
            ))}
          </p>
        );
        const lines = changed ? 0 : (stretches[0]?.text.split("\n").length ?? 1) - 1;
        if (lines <= FOLDED) return shown;
        return (
          <details key={index} className="fold">
            <summary>{words.kept(lines)}</summary>
            {shown}
          </details>
        );
      })}
    </div>
  );
}

/** From how many lines on what stayed is folded. */
const FOLDED = 4;

function Told({ stretch: { change, text } }: { stretch: Stretch }) {
  if (change === "added") return <ins>{text}</ins>;
  return change === "removed" ? <del>{text}</del> : text;
}

import type { Stretch } from "../../lib/highlight.ts";

/** A text with the words that were looked for marked. */
export function Stretches({ of }: { of: readonly Stretch[] }) {
  return (
    <bdi>
      {of.map(({ text, hit }, index) =>
        hit ? (
          <mark key={index} className="hit">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </bdi>
  );
}

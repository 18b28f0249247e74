import type { Interpretation } from "@chancery/services";

import { useText } from "../../text/server.ts";

/** Why a row answers where it does not have the words as they were typed. */
export function Why({ why }: { why: readonly Interpretation[] }) {
  const text = useText();
  if (why.length === 0) return null;
  return (
    <p className="text-meta text-ink3">
      {why.map(({ words, name, by, entity }, index) => (
        <span key={entity}>
          {index > 0 && " · "}
          <bdi>{text.finding.because[by](words, name)}</bdi>
        </span>
      ))}
    </p>
  );
}

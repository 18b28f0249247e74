import type { Fact } from "@chancery/core";

import type { Dictionary } from "../../text/index.ts";
import { useText } from "../../text/server.ts";

type Standing = keyof Dictionary["fact"]["status"];

/** The words that tell a fact from a plain, present one. */
export function standingsOf(fact: Pick<Fact, "status" | "negated" | "background">): Standing[] {
  return [
    ...(fact.status === "actual" ? [] : [fact.status]),
    ...(fact.negated ? (["negated"] as const) : []),
    ...(fact.background ? (["background"] as const) : []),
  ];
}

/** Standings as words: colour never tells one alone. */
export function Standings({ of }: { of: readonly Standing[] }) {
  const text = useText();
  return of.map((standing, index) => (
    <span key={standing}>
      {index > 0 && " · "}
      <span className="status" data-status={standing}>
        {text.fact.status[standing]}
      </span>
    </span>
  ));
}

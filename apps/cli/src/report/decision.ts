import type { LoggedDecision } from "@chancery/services";

import { printable } from "../say.ts";
import { shorten, wrapped } from "./text.ts";

/** A line of the log for people: what, who, when, why, and whether it still holds. */
export function decisionLines({ decision, undoneBy }: LoggedDecision, indent = 2): string[] {
  const { id, at, by, why, act } = decision;
  const head = [
    at.slice(0, 19).replace("T", " "),
    printable(by),
    actOf(act),
    ...(undoneBy === null ? [] : [`undone by ${undoneBy}`]),
  ];
  return [wrapped(`${head.join(" · ")} · ${id}`, indent), wrapped(`“${why}”`, indent + 2)];
}

function actOf(act: LoggedDecision["decision"]["act"]): string {
  const fact = ({ source, fact: id }: { source: string; fact: string }): string =>
    `${source.slice(0, 12)}…/${id}`;
  switch (act.act) {
    case "same-event":
    case "other-event":
      return `${act.act} ${act.facts.map(fact).join(" ")}`;
    case "same-entity":
    case "other-entity":
      return printable(`${act.act} ${act.entities.join(" ")}`);
    case "correct":
      return printable(`correct ${fact(act.fact)} ${act.field} to ${shorten(JSON.stringify(act.value), 80)}`);
    case "note":
      return printable(`note on ${act.subject}: ${act.text}`);
    case "dismiss":
      return `dismiss ${printable(act.question)}`;
    case "carry":
      return `carry ${fact(act.from)} to ${fact(act.to)}`;
    case "undo":
      return `undo ${act.decision}`;
    default:
      return `${act.act} ${fact(act.fact)}`;
  }
}

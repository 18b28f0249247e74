import { describe, expect, test } from "vitest";

import { answerOf } from "./choose.ts";

/** A sentence of our own, its source in [brackets], its target in {braces}. */
function rootOf(marked: string): string | null {
  const plain = (text: string): string => text.replaceAll(/[[\]{}]/g, "");
  const range = (open: string, close: string) => {
    const [from, to] = [marked.indexOf(open), marked.indexOf(close)];
    if (from < 0) return [];
    return [{ start: plain(marked.slice(0, from)).length, end: plain(marked.slice(0, to)).length }];
  };
  const [text, source, target] = [plain(marked), range("[", "]"), range("{", "}")];
  return answerOf({ id: "own", text, source, target, root: "" })?.root ?? null;
}

describe("the root type of what the one side does to the other", () => {
  const table: [string, string | null][] = [
    ["[Harbour police] have opened an investigation into {a ferry company}.", "ACCUSE"],
    ["[The insurgents] released {nine fishermen} on Friday.", "YIELD"],
    ["[The ministry] said it will release {nine fishermen} on Friday.", "AGREE"],
    ["[The ministry] said it will not release {nine fishermen}.", "REJECT"],
    ["[The dockers] went on strike against {the port authority} on Monday.", "PROTEST"],
    ["[A relief agency] has provided tents to {the villagers}.", "AID"],
    ["{Two reporters} were arrested by [border guards].", "COERCE"],
    ["[The militia] has threatened to bomb {the refinery}.", "THREATEN"],
    ["[The guerrillas] bombed {the refinery} on Sunday.", "ASSAULT"],
    ["[The guerrillas] painted {the refinery} on Sunday.", null],
  ];
  test.each(table)("%s %s", (sentence, root) => expect(rootOf(sentence)).toBe(root));
});

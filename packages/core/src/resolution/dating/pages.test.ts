import { readdirSync, readFileSync } from "node:fs";
import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { pipeline } from "../../document/index.ts";
import { read } from "../../reading/index.ts";
import { grammarStage, languageStage } from "../../recognition/language.ts";
import { namesStage } from "../../recognition/names/index.ts";
import { quantitiesStage } from "../../recognition/quantities/index.ts";
import { quotesStage } from "../../recognition/quotes/index.ts";
import { timexStage } from "../../recognition/times/index.ts";
import { datingStage } from "./index.ts";

/**
 * The days of the pages that reading is tested on. `#day D`: that day and no other. `#day D in A/B`: a day or stretch within
 * A/B that holds D. `#day any D`: no answer, or one that holds D. `#day never`: no single day.
 */
const folder = new URL("../../reading/cases/pages/", import.meta.url);
const knowledge = loadKnowledge();
const run = pipeline(
  [languageStage, timexStage, quotesStage, quantitiesStage, namesStage, grammarStage, datingStage],
  ["blocks", "head"],
);

const pages = readdirSync(folder)
  .sort()
  .flatMap((file) => {
    const rows = readFileSync(new URL(file, folder), "utf8").split("\n");
    const day = rows.find((row) => row.startsWith("#day "))?.slice(5);
    const text = rows.filter((row) => row !== "" && !row.startsWith("#")).map((row) => row.slice(2));
    return day === undefined ? [] : [{ file, day, text: text.join("\n\n") }];
  });

describe("the day of publication", () => {
  test.each(pages)("$file: $day", ({ day, text }) => {
    const { source, blocks, head, diagnostics } = read({
      uri: "article.txt",
      bytes: new TextEncoder().encode(text),
      knowledge,
    });
    const { published } = run({ source, knowledge, blocks, head, facts: [], diagnostics });
    const { earliest = null, latest = null } = published?.when ?? {};
    const holds = (one: string): boolean => (earliest ?? one) <= one && one <= (latest ?? one);
    const [first = "", word = "", range = ""] = day.split(" ");
    if (first === "never") expect(published === null || earliest === null || earliest !== latest).toBe(true);
    else if (first === "any")
      expect([published?.when.edtf, holds(word)]).toEqual([published?.when.edtf, true]);
    else {
      const [from = "", to = ""] = word === "in" ? range.split("/") : [first, first];
      const within = earliest !== null && latest !== null && earliest >= from && latest <= to;
      expect([published?.when.edtf, within && holds(first)]).toEqual([published?.when.edtf, true]);
    }
  });
});

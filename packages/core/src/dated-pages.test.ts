import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { DATED_PAGES } from "./reading/cases/dated-pages/index.ts";
import { read } from "./reading/index.ts";
import { statedDay } from "./resolution/dating/stated.ts";

const knowledge = loadKnowledge();

const dayOf = (text: string, mediaType: string): { day: string | null; text: string } => {
  const { head, source } = read({ bytes: new TextEncoder().encode(text), uri: "page", mediaType, knowledge });
  return { day: statedDay(head.dateClues)?.day ?? null, text: source.text };
};

describe("the day of a page", () => {
  test.each(DATED_PAGES)("%s", (_, html, day) => {
    const page = dayOf(html, "text/html");
    expect(page.day).toBe(day);
    // Its text alone may be silent; it never says another day.
    expect([null, day]).toContain(dayOf(page.text, "text/plain").day);
  });
});

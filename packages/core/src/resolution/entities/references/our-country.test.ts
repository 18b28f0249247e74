import { expect, test } from "vitest";

import { extract } from "../../../pipeline.ts";

/** The states for which "our" phrases stand. */
const meant = (text: string): readonly string[] =>
  extract({ bytes: new TextEncoder().encode(text), uri: "a.txt", mediaType: "text/plain" }).entities.flatMap(
    ({ id, mentions }) =>
      mentions.flatMap(({ text: words }) => (/^our /i.test(words) ? [`${id} ${words}`] : [])),
  );

const OPENING = "LIMA, 4 May 2015 (Wire) - Peru received the minister Ana Kost of Chile on Monday.";

test.each<[string, readonly string[]]>([
  [`${OPENING} She is on a visit to our country.`, ["PE our country"]],
  // Whoever is quoted speaks of his own.
  [`${OPENING} “They came to our country as friends,” Kost said.`, []],
  ["Peru received the minister Ana Kost of Chile. She is on a visit to our country.", []],
])("%s", (text, expected) => expect(meant(text)).toEqual(expected));

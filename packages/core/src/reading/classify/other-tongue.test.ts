import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { read } from "../index.ts";

const knowledge = loadKnowledge();
const ENGLISH = [
  "Minister Aureliu Ciocoi meets the ambassador of Japan",
  "The minister of foreign affairs received the ambassador of Japan to the Republic of Moldova on 12 March.",
  "The officials discussed the agenda of the visits to come and the support that Japan gives to agriculture.",
  "The minister thanked the government of Japan for the medical equipment that it had given to the hospitals.",
];
const ROMANIAN = [
  "Ministrul afacerilor externe a avut la 12 martie o întrevedere cu ambasadorul Japoniei în Republica Moldova.",
  "Oficialii au discutat despre cooperarea bilaterală și despre agenda vizitelor care vor avea loc în acest an.",
];
const FRENCH =
  "La ministre a reçu le 12 mars l'ambassadeur du Japon, avec qui elle a parlé de la coopération et des visites.";
const paragraphs = (lines: readonly string[]): string[] => {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const { source, blocks } = read({ bytes, uri: "a.txt", mediaType: "text/plain", knowledge });
  return blocks.flatMap(({ kind, span }) =>
    kind === "paragraph" ? [source.text.slice(span.start, span.end)] : [],
  );
};

test("what a page says once more in another of its languages is no part of its text", () => {
  expect(paragraphs([...ENGLISH, ...ROMANIAN])).toEqual(ENGLISH.slice(1));
  expect(paragraphs([...ENGLISH, FRENCH])).toEqual(ENGLISH.slice(1));
});
test.each([
  ["a quotation", `“${FRENCH}”`],
  [
    "names of another language",
    "The ships Los Andes, La Paz, El Callao and Las Rosas de la Mar left for the port of La Guaira.",
  ],
])("but %s is", (_, line) => {
  const [head = "", first = "", ...rest] = ENGLISH;
  expect(paragraphs([head, first, line, ...rest])).toContain(line);
});
test("a page in another language is its own", () =>
  expect(
    paragraphs(["Ministrul s-a întâlnit cu ambasadorul", ...ROMANIAN, ...ROMANIAN.toReversed()]).length,
  ).toBeGreaterThan(1));

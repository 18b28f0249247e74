import { expect, test } from "vitest";

import { loadKnowledge } from "@chancery/knowledge";

import { read } from "../index.ts";

const knowledge = loadKnowledge();
const kinds = (html: string): string[] => {
  const { source, blocks } = read({
    bytes: new TextEncoder().encode(html),
    uri: "x",
    mediaType: "text/html",
    knowledge,
  });
  return blocks.map(({ kind, span }) => `${kind}: ${source.text.slice(span.start, span.end)}`);
};

const P = (n: number): string =>
  `<p>The ministers of the two states met in Oslo for round ${n} of the talks and agreed to send their envoys there again.</p>`;
const page = (within: string, after = ""): string =>
  `<html><body><nav><ul><li><a href="/">World</a></li></ul></nav><div id="main"><h1>Ministers of the two states meet in Oslo</h1>
   <div>${P(1)}</div><div>${P(2)}</div>${within}<div>${P(3)}</div></div>${after}<footer><p>The Courier is a newspaper.</p></footer></body></html>`;

test.each<[string, string, string[]]>([
  [
    "items of the article's own element are of its text",
    page(
      "<ul><li>A ceasefire line along the old border</li><li>Two crossings for the aid of the Union</li></ul>",
    ),
    ["paragraph: A ceasefire line along the old border", "paragraph: Two crossings for the aid of the Union"],
  ],
  [
    "cells too",
    page("<table><tr><td>Ministers sent to Oslo by the two states</td><td>12</td></tr></table>"),
    ["paragraph: Ministers sent to Oslo by the two states"],
  ],
])("%s", (_, html, expected) => expect(kinds(html)).toEqual(expect.arrayContaining(expected)));

test.each<[string, string, string[]]>([
  [
    "items that lead elsewhere are not",
    page('<ul><li><a href="/2">Envoys leave for Riga</a></li></ul>'),
    ["boilerplate: Envoys leave for Riga"],
  ],
  [
    "items of other elements are not",
    page("", "<div><ul><li>Weather</li><li>Puzzles for today</li></ul></div>"),
    ["boilerplate: Weather", "boilerplate: Puzzles for today"],
  ],
  [
    "what readers wrote is not, though it stands in the same element",
    page(
      "",
      `<div><h3>14 Comments on “Ministers meet in Oslo”</h3><p>I was there and the ministers of the two states did not agree on anything at all.</p></div>`,
    ),
    [
      "boilerplate: 14 Comments on “Ministers meet in Oslo”",
      "boilerplate: I was there and the ministers of the two states did not agree on anything at all.",
    ],
  ],
])("%s", (_, html, expected) => expect(kinds(html)).toEqual(expect.arrayContaining(expected)));

test("prose in other languages is prose", () => {
  const html = `<html><body><div><h1>Les ministres des deux pays se réunissent à Oslo</h1>
    <p>Les ministres des affaires étrangères se sont réunis à Oslo pour une nouvelle série de pourparlers, a annoncé le porte-parole.</p>
    <p>La semaine qui s'ouvre sera riche en rencontres.</p>
    <p>Une délégation de l'Union est attendue dans la capitale au cours de la semaine, selon une source proche du dossier.</p></div></body></html>`;
  expect(kinds(html).filter((line) => line.startsWith("paragraph"))).toHaveLength(3);
});

import { describe, expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

const METONYMS: readonly (readonly [string, string, readonly string[]])[] = [
  ["Lima signed the accord.", "PE", ["Lima"]],
  ["They met in Lima.", "PE", []],
  ["They met in Lima.", "plc.lima", ["Lima"]],
  ["He praised Moscow's links with Kenya.", "RU", ["Moscow's".slice(0, 6)]],
  ["Moscow's airport was closed.", "RU", []],
  ["Ties between Lima and Santiago have cooled.", "CL", ["Santiago"]],
  ["He flew from Lima to Santiago.", "CL", []],
  ["They discussed a bridge between Lima and Santiago.", "CL", []],
  ["A statement from the Kremlin praised Kenya.", "RU", ["Kremlin"]],
  ["A train from the Kremlin reached Kenya.", "RU", []],
  ["The row led to Lima cutting ties with Kenya.", "PE", ["Lima"]],
  ["The train came to Lima carrying aid for Kenya.", "PE", []],
  ["Nairobi, backed by Lima, asked for a debate.", "KE", ["Nairobi"]],
  ["Nairobi, which had recalled an envoy, asked for a debate.", "KE", ["Nairobi"]],
  ["Kofi Addo left Nairobi, which was hot.", "KE", []],
  // The chamber of a state that an article is hardly about is not the one that goes without its name.
  [
    "Peru and Chile signed. Peru had US help. Peru gave thanks. In May the Senate refused.",
    "org.us-senate",
    [],
  ],
  ["The US and Chile signed. In May the Senate refused.", "org.us-senate", ["Senate"]],
  // Both ends of what is moved, but not of a journey; what is recognised, but not as a seat.
  ["Kenya switched ties from Lima to Santiago.", "CL", ["Santiago"]],
  ["Kenya switched flights from Lima to Santiago.", "CL", []],
  ["The union suspended Lima in May.", "PE", ["Lima"]],
  ["Kenya recognised Lima as the capital of Peru.", "PE", ["Peru"]],
  ["Lima and the main rebel group signed a truce.", "PE", ["Lima"]],
  ["Lima and the main river port were flooded.", "PE", []],
  ["Nairobi accused Mogadishu of meddling.", "SO", ["Mogadishu"]],
  ["The Kremlin said nothing.", "RU", ["Kremlin"]],
  ["They met in the Kremlin.", "plc.kremlin", ["Kremlin"]],
  // not a capital then: Almaty lost its seat in 1997
  ["Almaty signed the accord.", "KZ", []],
];

describe("capitals and palaces", () => {
  test.each(METONYMS)("%s: %s", (text, entity, mentions) =>
    expect(mentionsOf(readText(text), entity)).toEqual(mentions),
  );
});

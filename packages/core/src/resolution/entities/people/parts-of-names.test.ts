import { expect, test } from "vitest";

import { readText } from "../testing.ts";

/** Text, a later name, and whether it means whoever the text named first. */
test.each<[string, string, boolean]>([
  ["Ambassador Ashraf Nabil Samir Fouad came. Samir Fouad thanked them.", "Samir Fouad", true],
  ["Ambassador Ahmed Idris Ahmed Awad came. Ahmed Idris thanked them.", "Ahmed Idris", true],
  ["Minister Sara Nabila Osei came. Minister Sara Nabila thanked them.", "Sara Nabila", true],
  ["Ambassador Kofi Mensah Addo came. Mensah Addo thanked them.", "Mensah Addo", true],
  ["Ambassador Mensah Addo came. Kofi Mensah Addo thanked them.", "Kofi Mensah Addo", true],
  ["Prince Saud bin Turki came. Faisal bin Turki thanked them.", "Faisal bin Turki", false],
  // His father's name is another's.
  ["Prince Saud bin Faisal bin Turki came. Prince Faisal bin Turki thanked them.", "Faisal bin Turki", false],
  // Brothers share the last of three names.
  [
    "Ambassador Ana Rojas Vidal came. Rojas Vidal and Juan Rojas Vidal thanked them.",
    "Juan Rojas Vidal",
    false,
  ],
  // Of two whose name it may be part of, it is neither's.
  [
    "Ahmed Idris Ahmed Awad and Ahmed Idris Omar Musa came. Ahmed Idris thanked them.",
    "Ahmed Idris thanked",
    false,
  ],
])("%s", (text, later, same) => {
  const doc = readText(text);
  const start = text.lastIndexOf(later);
  const [first] = doc.mentions.filter(({ kind }) => kind === "person");
  const named = doc.mentions.find(({ span }) => span.start === start);
  expect(named).toBeDefined();
  expect(named?.entity === first?.entity).toBe(same);
});

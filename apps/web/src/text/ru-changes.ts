import type { changes as english } from "./en-changes.ts";
import { counting } from "./plural.ts";

const n = counting("ru");
const facts = (count: number): string =>
  n(count, { one: "факт", few: "факта", many: "фактов", other: "факта" });

/** Слова об изменениях между версиями статьи. */
export const changes: typeof english = {
  title: "Что изменилось",
  facts: "Факты",
  text: "Текст",
  note: "зачёркнуто — только в старой версии, подчёркнуто — только в новой",
  added: (count) => `Только в новой версии: ${facts(count)}`,
  removed: (count) => `Только в старой версии: ${facts(count)}`,
  keptFacts: (count) => `в обеих: ${facts(count)}`,
  kept: (count) =>
    `без изменений: ${n(count, { one: "строка", few: "строки", many: "строк", other: "строки" })}`,
  sameFacts: "Обе версии утверждают одни и те же факты.",
  sameText: "Текст обеих версий одинаков.",
  since: "что изменилось",
};

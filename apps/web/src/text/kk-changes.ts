import type { changes as english } from "./en-changes.ts";
import { counting } from "./plural.ts";

const n = counting("kk");
const facts = (count: number): string => n(count, { other: "факт" });

/** For translators: the Kazakh words want to be checked by somebody whose first language it is. */
export const changes: typeof english = {
  title: "Не өзгерді",
  facts: "Фактілер",
  text: "Мәтін",
  note: "сызылғаны — тек ескі нұсқада, асты сызылғаны — тек жаңа нұсқада",
  added: (count) => `Тек жаңа нұсқада: ${facts(count)}`,
  removed: (count) => `Тек ескі нұсқада: ${facts(count)}`,
  keptFacts: (count) => `екеуінде де: ${facts(count)}`,
  kept: (count) => `өзгеріссіз: ${n(count, { other: "жол" })}`,
  sameFacts: "Екі нұсқа да бірдей фактілерді айтады.",
  sameText: "Екі нұсқаның мәтіні бірдей.",
  since: "не өзгерді",
};

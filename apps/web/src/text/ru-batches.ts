import type { BatchWords } from "./en-batches.ts";
import { counting } from "./plural.ts";

const n = counting("ru");
const articles = (count: number): string =>
  n(count, { one: "статья", few: "статьи", many: "статей", other: "статьи" });

/** Слова о том, что прочитано вместе. */
export const batches: BatchWords = {
  title: "Загрузка",
  list: "Прочитано недавно",
  listNote: "Каждую загрузку можно отменить целиком.",
  none: "Пока ничего не прочитано.",
  older: "Более ранние",
  newest: "Самые новые",
  origins: { api: "через API", site: "с этой страницы", cli: "из командной строки", watch: "из ленты" },
  standing: {
    waiting: (count) => `ждёт чтения: ${articles(count)}`,
    open: "ещё передаётся",
    ended: "готово",
    cancelled: "прервано",
    undoing: "отменяется",
    undone: "отменено",
  },
  progress: "Статьи",
  of: (done, total) => `${done} из ${total}`,
  states: {
    waiting: "ждёт",
    refused: "не принята",
    parked: "отложена",
    cancelled: "прервана",
    undone: "отменена",
  },
  outcomes: {
    added: "добавлена",
    refreshed: "прочитана заново",
    readdressed: "известна, новый адрес",
    unchanged: "известна",
  },
  steps: { taken: "принята", read: "прочитана", joined: "сведена с другими" },
  ms: (ms) => `${ms} мс`,
  reportTitle: "Итог",
  went: (added, refreshed, known, refused, parked) =>
    `Добавлено: ${added}, прочитано заново: ${refreshed}, уже известно: ${known}, не принято: ${refused}, отложено: ${parked}.`,
  report: (count, facts, people, questions, copies) =>
    [
      articles(count),
      n(facts, { one: "факт", few: "факта", many: "фактов", other: "факта" }),
      n(people, {
        one: "новый человек",
        few: "новых человека",
        many: "новых человек",
        other: "нового человека",
      }),
      n(questions, { one: "вопрос", few: "вопроса", many: "вопросов", other: "вопроса" }),
      n(copies, {
        one: "почти повтор",
        few: "почти повтора",
        many: "почти повторов",
        other: "почти повтора",
      }),
    ].join(", "),
  toReview: "Открытые вопросы",
  acts: {
    cancel: "Прервать",
    retry: "Прочитать отложенное ещё раз",
    drop: "Отказаться от отложенного",
    undo: "Отменить загрузку",
  },
  undoNote:
    "Из летописи уходит то, что принесла только эта загрузка; принесённое и другими, а также решения людей остаются.",
  more: "Дальше по списку",
  reload: "Обновить",
  done: "Сделано.",
  refusal: "Сделать это не удалось.",
  troubles: "Последние неудачи",
  troublesNote: "что не удалось прочитать и почему; каждая строка ведёт к своей загрузке",
  feeds: {
    refusals: {
      "fetch.url": "Дайте адрес, который начинается с http:// или https:// и не содержит пароля.",
      "fetch.address": "Опрашиваются только узлы открытого интернета: не эта машина и не частная сеть.",
      "fetch.port": "Вызываются только порты 80 и 443.",
      "input.invalid": "Это не адрес ленты.",
      "input.feed": "Файл не является списком лент (OPML).",
      "access.forbidden": "Для этого нужен токен с правами редактора: сначала войдите.",
    },
    title: "Наблюдаемые ленты",
    lead: "Новое из этих лент читается в летопись, каждая запись один раз. Сайт опрашивается в его темпе, а пока он не отвечает — всё реже.",
    address: "Адрес ленты (RSS, Atom, JSON)",
    opml: "Или список лент (OPML)",
    add: "Наблюдать",
    list: "Ленты",
    none: "Ни одна лента не наблюдается.",
    every: (minutes) =>
      `раз в ${n(minutes, { one: "минуту", few: "минуты", many: "минут", other: "минуты" })}`,
    never: "ещё не опрошена",
    answered: (time) => `ответила ${time}`,
    next: (time) => `следующий опрос ${time}`,
    failed: (times) => `Неудач подряд: ${times}.`,
    brought: "Последнее из этой ленты",
    look: "Опросить сейчас",
    remove: "Больше не наблюдать",
  },
};

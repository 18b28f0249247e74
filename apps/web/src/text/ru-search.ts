import type { finding as english } from "./en-search.ts";
import { counting } from "./plural.ts";

const n = counting("ru");
const answers = (count: number): string =>
  n(count, { one: "ответ", few: "ответа", many: "ответов", other: "ответа" });

/** Слова поиска. */
export const finding: typeof english = {
  lead: "Факты по их словам, по людям, местам, времени и изданиям. Каждая строка говорит, почему она отвечает.",
  placeholder: "who:tokayev with:putin type:meeting 2014..2017",
  chips: "Запрос по частям",
  without: (part) => `Убрать ${part}`,
  clear: "Начать заново",
  scopes: "Где искать",
  scope: {
    facts: "Факты",
    events: "События",
    statements: "Высказывания",
    articles: "Статьи",
    names: "Имена",
  },
  orders: "Порядок",
  order: {
    relevance: "По соответствию",
    newest: "Сначала более поздние",
    oldest: "Сначала более ранние",
    arrival: "Сначала недавно прочитанные",
  },
  total: answers,
  more: (count) => `больше, чем ${answers(count)}; числа — по тем, что прочитаны последними`,
  narrow: "Сузить поиск",
  facet: {
    type: "Вид",
    status: "Состояние",
    person: "Человек",
    place: "Место",
    outlet: "Издание",
    year: "Год",
  },
  status: {
    disputed: "спорно",
    planned: "запланировано",
    negated: "отрицается",
    recalled: "по воспоминаниям",
    inferred: "день выведен",
  },
  noOutlet: "издание не указано",
  choose: (name, count) => `Только ${name}: ${answers(count)}`,
  unchoose: (name) => `Снять условие: ${name}`,
  exclude: "не",
  excludes: (name) => `Исключить: ${name}`,
  excluded: "исключено",
  further: (count) => `и ещё ${count.toLocaleString("ru")}`,
  because: {
    alias: (asked, name) => `найдено по «${asked}» — одно из имён: ${name}`,
    spelling: (asked, name) => `найдено по «${asked}» — одно из написаний: ${name}`,
    transliteration: (asked, name) => `найдено по «${asked}» — это ${name} другим письмом`,
  },
  unrecorded: "Есть в таблицах, но ни одна статья не называет",
  problems: { error: "Не понято", warning: "Прочитано иначе" },
  named: "Названы",
  exports: "Этот список как",
  formats: { csv: "CSV", json: "JSON", ics: "Календарь" },
  choosing: { row: (words) => `Отметить: ${words}`, take: "Отмеченные строки как" },
  saved: {
    title: "Сохранённые запросы",
    lead: "Запросы, которые хранятся, и то, что в них нового с последнего просмотра.",
    none: "Ни один запрос пока не сохранён: под ответами поиска есть «Сохранить запрос».",
    save: "Сохранить запрос",
    name: "Название",
    all: "Все сохранённые запросы",
    fresh: (count, more) =>
      count === 0
        ? "нового нет"
        : more
          ? `нового больше, чем ${answers(count)}`
          : `нового: ${answers(count)}`,
    since: (day) => `с ${day}`,
    seen: "Просмотрено",
    seenOf: (name) => `Просмотрено: ${name}`,
    remove: "Удалить",
    removeOf: (name) => `Удалить: ${name}`,
    feed: "Лента Atom",
    calendar: "Календарь",
    refused: "Запрос не сохранён: он не спрашивает ничего, что могло бы поступить.",
    gone: "Этот запрос уже не хранится.",
  },
  next: "Ещё",
  first: "К началу",
  rules: [
    ["tokaev", "имя в любом известном написании и письме: найдётся Tokayev, и строка скажет почему"],
    ['"landmark deal"', "эти слова подряд"],
    ["ratif*", "слова, которые так начинаются"],
    ["who:tokayev with:putin", "участвуют оба; в высказывании — кто говорит и кому"],
    ["type:meeting place:Moscow", "вид, и место или страна с её городами"],
    ["2014..2017", "дни, которые могут лежать в промежутке; также 2014-12.., before:2014, after:2014-12-22"],
    ['said:"eternal friendship"', "слова высказывания"],
    ["about:EAEU outlet:none", "о чём это; где издание не указано"],
    ["is:disputed", "также planned, negated, recalled, inferred"],
    ["who:putin -type:visit", "чёрточка исключает то, что за ней"],
    ["in:events who:KZ", "где искать: facts, events, statements, articles, names"],
  ],
};

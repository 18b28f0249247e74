import type { finding as english } from "./en-search.ts";
import { counting } from "./plural.ts";

const n = counting("kk");
const answers = (count: number): string => n(count, { other: "жауап" });

/** For translators: the Kazakh words want to be checked by somebody whose first language it is. */
export const finding: typeof english = {
  lead: "Фактілер сөздері, адамдары, орны, уақыты және басылымы бойынша. Әр жол неге жауап болғанын айтады.",
  placeholder: "who:tokayev with:putin type:meeting 2014..2017",
  chips: "Сұрау бөлік-бөлігімен",
  without: (part) => `Алып тастау: ${part}`,
  clear: "Жаңадан бастау",
  scopes: "Қайдан іздеу",
  scope: {
    facts: "Фактілер",
    events: "Оқиғалар",
    statements: "Айтылғандар",
    articles: "Мақалалар",
    names: "Аттар",
  },
  orders: "Реті",
  order: {
    relevance: "Сәйкестігі бойынша",
    newest: "Алдымен кейінгі күндер",
    oldest: "Алдымен ерте күндер",
    arrival: "Алдымен соңғы оқылғандар",
  },
  total: answers,
  more: (count) => `${answers(count)} және одан көп; сандар соңғы оқылғандар бойынша`,
  narrow: "Іздеуді тарылту",
  facet: {
    type: "Түрі",
    status: "Жайы",
    person: "Адам",
    place: "Орны",
    outlet: "Басылым",
    year: "Жыл",
  },
  status: {
    disputed: "даулы",
    planned: "жоспарланған",
    negated: "теріске шығарылған",
    recalled: "еске алынған",
    inferred: "күні қорытылған",
  },
  noOutlet: "басылым көрсетілмеген",
  choose: (name, count) => `Тек ${name}: ${answers(count)}`,
  unchoose: (name) => `Енді тек ${name} емес`,
  exclude: "емес",
  excludes: (name) => `Шығарып тастау: ${name}`,
  excluded: "шығарылған",
  further: (count) => `және тағы ${count.toLocaleString("kk")}`,
  because: {
    alias: (asked, name) => `«${asked}» бойынша табылды — мына аттың бірі: ${name}`,
    spelling: (asked, name) => `«${asked}» бойынша табылды — мына аттың жазылуы: ${name}`,
    transliteration: (asked, name) => `«${asked}» бойынша табылды — басқа жазумен ${name}`,
  },
  unrecorded: "Кестелерде бар, бірақ бірде-бір мақала атамайды",
  problems: { error: "Түсініксіз", warning: "Басқаша оқылды" },
  named: "Аталғандар",
  exports: "Бұл тізім мына түрде",
  formats: { csv: "CSV", json: "JSON", ics: "Күнтізбе" },
  choosing: { row: (words) => `Белгілеу: ${words}`, take: "Белгіленген жолдар:" },
  saved: {
    title: "Сақталған сұраулар",
    lead: "Сақталған сұраулар және оларда соңғы қараудан бері не жаңа екені.",
    none: "Әзірге бірде-бір сұрау сақталмаған: іздеу жауаптарының астында «Сұрауды сақтау» бар.",
    save: "Сұрауды сақтау",
    name: "Атауы",
    all: "Барлық сақталған сұраулар",
    fresh: (count, more) =>
      count === 0
        ? "жаңасы жоқ"
        : more
          ? `жаңасы ${answers(count)} дегеннен көп`
          : `жаңасы: ${answers(count)}`,
    since: (day) => `мына күннен бастап: ${day}`,
    seen: "Қаралды",
    seenOf: (name) => `Қаралды: ${name}`,
    remove: "Жою",
    removeOf: (name) => `Жою: ${name}`,
    feed: "Atom таспасы",
    calendar: "Күнтізбе",
    refused: "Сұрау сақталмады: ол келіп түсе алатын ештеңені сұрамайды.",
    gone: "Бұл сұрау енді сақтаулы емес.",
  },
  next: "Тағы",
  first: "Басынан",
  rules: [
    ["tokaev", "аттың кез келген белгілі жазылуы: Tokayev табылады, себебін жол айтады"],
    ['"landmark deal"', "бұл сөздер қатар тұрғанда"],
    ["ratif*", "осылай басталатын сөздер"],
    ["who:tokayev with:putin", "екеуі де қатысады; айтылғанда — кім айтады және кімге"],
    ["type:meeting place:Moscow", "түрі, және орны немесе қалаларымен бірге ел"],
    ["2014..2017", "аралыққа түсе алатын күндер; сондай-ақ 2014-12.., before:2014, after:2014-12-22"],
    ['said:"eternal friendship"', "айтылған сөздер"],
    ["about:EAEU outlet:none", "не туралы екені; басылымы көрсетілмегені"],
    ["is:disputed", "сондай-ақ planned, negated, recalled, inferred"],
    ["who:putin -type:visit", "сызықша артындағысын шығарып тастайды"],
    ["in:events who:KZ", "қайдан іздеу: facts, events, statements, articles, names"],
  ],
};

import type { people as english } from "./en-people.ts";
import { counting } from "./plural.ts";

const n = counting("kk");

/** For translators: the Kazakh words want to be checked by somebody whose first language it is. */
export const people: typeof english = {
  roles: "Жылдар бойынша қызметтері",
  rolesNote:
    "боялғаны: кестелер бойынша; сызығы ғана: тек мақалалар бойынша; жолақ жоқ жерде қызметі белгісіз",
  rolesRegion: "Жылдар бойынша қызметтері, жанына қарай жылжиды",
  moreRoles: (count) => `және сирек айтылатын тағы ${n(count, { other: "лауазым" })}`,
  role: "Қызметі",
  years: "Жылдар",
  when: "Қашан",
  by: "Не бойынша",
  tables: "кестелер",
  noTime: "уақыты белгісіз",
  contradicted: "кестелерде басқаша",
  now: "бүгін",
  met: "Ең жиі кездескендері",
  metNote: "болғаны хабарланған кездесулер мен әңгімелер",
  times: (count) => n(count, { other: "рет" }),
  variants: "Басылымдар бойынша жазылуы",
  variant: "Жазылуы",
  outlet: "Басылым",
  matrix: "Кім кімді атайды",
  matrixNote: "белгі жоқ: аталмаған, бұл «мүше емес» деген сөз емес",
  matrixRegion: "Бағандар бойынша мүшелер, жанына қарай жылжиды",
  by_: { articles: "мақалалар бойынша", years: "жылдар бойынша" },
  member: "Мүше",
  named: (named, unnamed) =>
    unnamed === 0
      ? `аталғаны: ${named}`
      : `аталғаны: ${named}, кестелер бойынша тағы ${unnamed}: тізім толық емес`,
  cell: {
    stated: "айтылған",
    implied: "тек кестелер бойынша",
    denied: "мүше емес делінген",
    contradicts: "кестелерге қайшы",
  },
  cellLegend: [
    ["stated", "мақалада айтылған"],
    ["implied", "ол кезде тек кестелерде бар"],
    ["observer", "кестелер бойынша бақылаушы және сол сияқты"],
    ["denied", "мақалада мүше емес делінген"],
    ["contradicts", "мақала мен кестелердің екеуі де дұрыс бола алмайды"],
  ],
  moreRows: (count) => `және тағы ${n(count, { other: "мүше" })}`,
  moreColumns: (count) => `көрсетілмегені: бұрынғы ${n(count, { other: "баған" })}`,
  noDay: "күні жоқ",
  said: "Қатысқандардың сол хабарлардағы сөздері",
  tour: "Сол адамдар жақын күндері",
  tourNote: "бір апта бұрын және кейін",
  later: "Кейін не болды",
  laterNote: "сол келісімдер бойынша немесе сол екеуінің арасында бір жыл ішінде",
};

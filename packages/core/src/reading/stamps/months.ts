/** Month names as stamps print them, lower case, without a final dot; the abbreviations with them. */
const NAMES: readonly string[] = [
  "january jan января янв січня қаңтар januar jänner janvier janv enero ene janeiro gennaio gen ocak stycznia januari januar ianuarie ledna leden siječnja janar yanvar januara",
  "february feb febr февраля фев лютого ақпан februar februari février févr fev fevrier febrero fevereiro febbraio şubat lutego februarie února únor veljače shkurt fevral",
  "march mar марта мар март березня наурыз märz mars marzo março marco mart marca maart maret martie března ožujka marta",
  "april apr апреля апр квітня сәуір avril avr abril abr aprile nisan kwietnia aprilie dubna travnja prill aprel",
  "may мая май травня мамыр mai mayo maio maggio mayıs maja mei května svibnja maj",
  "june jun июня июн червня маусым juni juin junio junho giugno haziran czerwca iunie června lipnja qershor iyun juna",
  "july jul июля июл липня шілде juli juillet juil julio julho luglio temmuz lipca iulie července srpnja korrik iyul jula",
  "august aug августа авг серпня тамыз août aout agosto ağustos sierpnia augustus agustus srpna kolovoza gusht avqust avgust avgust avgusta",
  "september sep sept сентября сен сент вересня қыркүйек septembre septiembre setembro set settembre eylül września septembrie září rujna shtator sentyabr sentabr septembar septembra",
  "october oct октября окт жовтня қазан oktober okt octobre octubre outubro ottobre ekim października oktober octombrie října listopada tetor oktyabr oktobar oktobra",
  "november nov ноября ноя листопада қараша novembre noviembre novembro kasım listopad noiembrie listopadu listopada studenoga nëntor noyabr novembar novembra",
  "december dec декабря дек грудня желтоқсан dezember dez décembre déc decembre diciembre dic dezembro dicembre aralık grudnia desember decembrie prosince prosinca dhjetor dekabr decembar decembra",
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((line, i) => line.split(" ").map((name) => [name, i + 1] as const)),
);

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

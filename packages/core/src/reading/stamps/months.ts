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

/** Names of the Gregorian months in Hebrew, Persian (from the French) and Hindi, and in Arabic as they are said east of Egypt. */
const IN_OTHER_SCRIPTS: readonly string[] = [
  "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
  "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
  "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
  "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
  "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्तूबर नवम्बर दिसम्बर",
  "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
];

/** Short forms of German, Dutch, French, Polish and Turkish that no other language has for another month. */
const MORE_SHORT: readonly (readonly [string, number])[] = [
  "janv sty oca",
  "févr fév lut şub",
  "mär mrz mrt",
  "avr kwi nis",
  "mei",
  "cze haz",
  "juil lip tem",
  "aoû sie ağu",
  "wrz eyl",
  "okt paź eki",
  "kas",
  "dez déc gru",
].flatMap((line, i) => line.split(" ").map((name) => [name, i + 1] as const));

/** Month names as stamps print them, lower case, without a final dot. "listopada" is taken for Polish until a weekday says otherwise. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...FOREIGN_MONTHS_IN_STAMPS,
  ...IN_OTHER_SCRIPTS.flatMap((line) => line.split(" ").map((name, i) => [name, i + 1] as const)),
  ...MORE_SHORT,
  ["listopada", 11],
  ...ENGLISH.flatMap((line, i) => line.split(" ").map((name) => [name, i + 1] as const)),
]);

const WEEKDAY_NAMES: readonly string[] = [
  "sunday sun الأحد یکشنبه रविवार воскресенье вс неділя sonntag dimanche domingo domenica pazar niedziela minggu zondag søndag söndag sunnuntai vasárnap nedelja nedjelja nedeľa neděle неделя недела недеља duminică κυριακή жексенбі yakshanba jumapili sekmadienis svētdiena pühapäev diumenge",
  "monday mon الاثنين الإثنين دوشنبه सोमवार понедельник пн понеділок montag lundi lunes lunedì pazartesi poniedziałek senin maandag mandag måndag maanantai hétfő segunda ponedeljak ponedjeljak ponedeljek pondelok pondělí понеделник понедељак luni δευτέρα дүйсенбі dushanba jumatatu pirmadienis pirmdiena esmaspäev dilluns",
  "tuesday tue tues الثلاثاء سه‌شنبه मंगलवार вторник вт вівторок dienstag mardi martes martedì salı wtorek selasa dinsdag tirsdag tisdag tiistai kedd terça utorak utorok torek úterý уторак marți τρίτη сейсенбі seshanba jumanne antradienis otrdiena teisipäev dimarts",
  "wednesday wed الأربعاء چهارشنبه बुधवार среда ср середа mittwoch mercredi miércoles mercoledì çarşamba środa rabu woensdag onsdag keskiviikko szerda quarta sreda srijeda streda středa сряда miercuri τετάρτη сәрсенбі chorshanba jumatano trečiadienis trešdiena kolmapäev dimecres",
  "thursday thu thur thurs الخميس پنجشنبه गुरुवार गुरूवार четверг чт четвер donnerstag jeudi jueves giovedì perşembe czwartek kamis donderdag torsdag torstai csütörtök quinta četvrtak četrtek štvrtok čtvrtek четвъртък четврток четвртак joi πέμπτη бейсенбі payshanba alhamisi ketvirtadienis ceturtdiena neljapäev dijous",
  "friday fri الجمعة جمعه शुक्रवार пятница пт п'ятниця freitag vendredi viernes venerdì cuma piątek jumat vrijdag fredag perjantai péntek sexta petak petek piatok pátek петък петок петак vineri παρασκευή жұма juma ijumaa penktadienis piektdiena reede divendres",
  "saturday sat السبت شنبه शनिवार суббота сб субота samstag samedi sábado sabato cumartesi sobota sabtu zaterdag lørdag lördag lauantai szombat subota събота сабота sâmbătă σάββατο сенбі shanba jumamosi šeštadienis sestdiena laupäev dissabte",
];

/** 0 = Sunday ... 6 = Saturday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.flatMap((line, i) => line.split(" ").map((name) => [name, i] as const)),
);

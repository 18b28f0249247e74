/**
 * Names of months in stamp lines of other languages, in the form that follows a day (genitive where the language has one).
 * Names that English shares are left to the English vocabulary only where the day's order is the same.
 */
const BY_LANGUAGE: readonly (readonly string[])[] = [
  // ru, uk, be, bg
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  "янв фев мар апр мая июн июл авг сен окт ноя дек",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
  "януари февруари март април май юни юли август септември октомври ноември декември",
  // kk, ky, uz, az, tr, tg
  "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда",
  "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr",
  "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  // de, fr, es, it, pt, nl, ro, ca
  "januar februar märz april mai juni juli august september oktober november dezember",
  "jänner feber märz april mai juni juli august september oktober november dezember",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
  // pl, cs, sk, hr, sl, sr
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
  "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
  "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
  "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
  // sv, da, no, fi, et, lv, lt, hu, el
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marts april maj juni juli august september oktober november december",
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
  "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
  "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
  "január február március április május június július augusztus szeptember október november december",
  "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
  // id, ar, fa (Gregorian names)
  "januari februari maret april mei juni juli agustus september oktober november desember",
  "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
].map((names) => names.split(" "));

/** Month by name; a name that two languages use for different months ("listopada") is left out. */
export const FOREIGN_MONTHS: Readonly<Record<string, number>> = (() => {
  const months = new Map<string, number>();
  const clashing = new Set<string>();
  for (const names of BY_LANGUAGE) {
    for (const [index, name] of names.entries()) {
      const known = months.get(name);
      if (known !== undefined && known !== index + 1) clashing.add(name);
      months.set(name, index + 1);
    }
  }
  return Object.fromEntries([...months].filter(([name]) => !clashing.has(name)));
})();

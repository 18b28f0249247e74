/**
 * Names of months in other languages than English, lower case, each line January to December: in the form that follows a day
 * (genitive where the language has one), and shortened.
 */
const BY_LANGUAGE: readonly string[] = [
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
  // sq; nominatives
  "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
  "yanvara febr marta aprel maja juna jula avgusta septembra oktobra novembra decembra",
  "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
  "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
  // id, ar, fa (Gregorian names)
  "januari februari maret april mei juni juli agustus september oktober november desember",
  "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
];

/** Short forms and forms without accents, as date lines of pages print them; in prose most of them are other words. */
const SHORT: readonly string[] = [
  "janv févr mars avr mai juin juil août sept oct nov déc",
  "janv fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  "ene feb mar abr may jun jul ago set oct nov dic",
  "gen feb mar apr mag giu lug ago set ott nov dic",
  "jan fev mar abr mai jun jul ago set out nov dez",
  "янв февр март апр май июнь июль авг сент окт нояб дек",
  "januar februar marco april maj jun jul avgust septembar oktobar novembar decembar",
  "jan febr märz apr mai juni juli aug sept okt nov dez",
  "yanvara febr marta aprel mayya iyun iyul avgusta sentyabr oktyabr noyabr dekabr",
];

function readings(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const out = new Map<string, Set<number>>();
  for (const line of lines) {
    for (const [index, name] of line.split(" ").entries())
      out.set(name, (out.get(name) ?? new Set<number>()).add(index + 1));
  }
  return out;
}

const certain = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    [...readings(lines)].flatMap(([name, months]) => {
      const [only] = months;
      return months.size === 1 && only !== undefined ? [[name, only] as const] : [];
    }),
  );

/**
 * Month (1 to 12) by its name in another language. A name that two languages use for different months is left out: "listopada"
 * is November in Polish and October in Croatian.
 */
export const FOREIGN_MONTHS: ReadonlyMap<string, number> = certain(BY_LANGUAGE);

/** The same with the short forms: for lines that are nothing but a date. */
export const FOREIGN_MONTHS_IN_STAMPS: ReadonlyMap<string, number> = certain([...BY_LANGUAGE, ...SHORT]);

/** Frequent function words by language: the share of them tells languages apart in a few sentences (stop-word method). */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: "the of and to in that is was for on with as by at from it has have are his be an this which said will not who but their were they had been its he she would after about",
    fr: "le la les de des du et à un une est pour dans que qui sur par au aux avec ce cette il elle ne pas plus ont été son ses en",
    de: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei",
    es: "el la los las de del y en que un una es por con para se su al lo como más no ha fue sus este esta entre sobre",
    pt: "o a os as de do da dos das e em que um uma é para com por no na se mais foi ao à não sua seu como",
    it: "il lo la i gli le di del della dei e in che un una è per con si da al non sono nel alla più ha come",
    nl: "de het een en van in is op te dat die voor met zijn niet aan er om ook als door naar bij wordt",
    pl: "w i na z do się nie że to jest o od po za przez dla oraz przy jak który która",
    tr: "ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra olduğu dedi",
    id: "yang dan di ke dari dengan untuk ini itu dalam pada adalah akan tidak oleh juga telah sebagai para",
    ro: "și de la în a cu pe pentru din care este nu un o că mai au fost al ale",
    sv: "och i att det som en på är av för med till den har de inte om ett var han",
  }).map(([language, list]) => [language, new Set(list.split(" "))]),
);

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
];
const UKRAINIAN = /[іїєґ]/giu;
/** Letters beyond the Latin blocks: where they are few, no other script has half of all. */
const NOT_LATIN = /[^\u0000-\u024f\p{P}\p{Z}]/gu;
const LATIN_ENDS = 0x24f;

/** No fewer than the letters beyond the Latin blocks: quotation marks and dashes are counted too, which is quickly done. */
function mostBeyond(sample: string): number {
  let count = 0;
  for (let i = 0; i < sample.length; i += 1) if (sample.charCodeAt(i) > LATIN_ENDS) count += 1;
  return count;
}
/** Of each word, the languages that have it. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, list] of Object.entries(WORDS))
  for (const word of list) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
const SEEN = 20_000;
const LETTER = /\p{L}/u;
/** Letters of two units. */
const SURROGATES = 0xd800;
const BEYOND = /[\ud800-\udbff]/;
const NONE: readonly string[] = [];

/** The runs of letters in a text of small letters. */
function lettersOf(text: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (code >= SURROGATES && code < 0xe000) return [...out, ...(text.slice(from).match(/\p{L}+/gu) ?? [])];
    if (code < 0x80 ? code >= 97 && code <= 122 : LETTER.test(text[i] ?? "")) continue;
    if (i > from) out.push(text.slice(from, i));
    from = i + 1;
  }
  return out;
}

/** ISO 639-1 code of the language that the words are in; "und" when there are too few to tell. */
export function languageOf(prose: string): string {
  const sample = prose.slice(0, SEEN);
  const words = lettersOf(sample.toLowerCase());
  let letters = 0;
  const beyond = BEYOND.test(sample);
  for (const word of words) letters += beyond ? [...word].length : word.length;
  if (letters < 20) return "und";
  const others = mostBeyond(sample) * 2 > letters && (sample.match(NOT_LATIN)?.length ?? 0) * 2 > letters;
  for (const [script, language] of others ? SCRIPTS : []) {
    const found = sample.match(script)?.length ?? 0;
    if (found * 2 <= letters) continue;
    return language === "ru" && (sample.match(UKRAINIAN)?.length ?? 0) * 50 > found ? "uk" : language;
  }
  let best = "und";
  let most = words.length * 0.1;
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? NONE)
      counts.set(language, (counts.get(language) ?? 0) + 1);
  for (const language of Object.keys(WORDS)) {
    const found = counts.get(language) ?? 0;
    if (found > most) {
      most = found;
      best = language;
    }
  }
  return best;
}

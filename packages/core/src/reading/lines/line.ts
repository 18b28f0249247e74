import type { Span } from "../../record/index.ts";
import type { ElementContext } from "../html/element-context.ts";
import { keeping } from "./kept.ts";
import { cutUnspaced, eastAsianFunctions } from "./unspaced.ts";

/** What the letters of a line tell. */
export interface Letters {
  /** As printed, every stretch of white space (line ends, no-break spaces) made one plain space; bounded in length. */
  readonly text: string;
  /** Lower case, plain apostrophes, single spaces, without bullets, arrows and brackets at its ends. */
  readonly norm: string;
  readonly words: readonly string[];
  /** Words that begin with a capital, of those that begin with a letter. */
  readonly capitals: number;
  readonly lettered: number;
  /** Function words, of all words. */
  readonly functions: number;
  /** Ends as a sentence does, closing quotation marks and brackets apart. */
  readonly terminal: boolean;
  /** Begins with a capital, a digit or a quotation mark. */
  readonly opened: boolean;
  /** Share of the letters that are not Latin, in percent. */
  readonly foreign: number;
  readonly bullet: boolean;
}

/** A line (or part of one) with what its letters tell; `element` only where the input was HTML. */
export interface Line extends Letters {
  readonly span: Span;
  /** The same object for lines of the same letters. */
  readonly letters: Letters;
  /** Stands on the same line of the text as the part before it. */
  readonly joined: boolean;
  readonly element: ElementContext | null;
}

const FUNCTION_WORDS = new Set(
  (
    "the a an of to in on at by for from with and or but as that this these those which who whom whose is are was were be been being " +
    "has have had will would could should may might can not it its he his she her they their we our i you your after before during " +
    "into over under between against than then there when where while about also more most all both two said says"
  ).split(" "),
);
/** The same in languages that outlets of diplomacy write in, for lines that have hardly an English one. */
const OTHER_FUNCTION_WORDS = new Set(
  (
    "le la les l un une des du de d et en à au aux dans par pour sur avec que qui ne pas est sont a ont ce cette ces il elle ils se sa son ses leur plus mais ou été après " +
    "der die das den dem des ein eine einen einem einer und in im am an auf für mit von vom zu zum zur bei nach aus über dass nicht ist sind war wurde hat haben wird werden sich als auch er sie es aber oder um " +
    "el los las lo y e del al con por para que se no es son fue ha han su sus como más pero sin sobre entre desde hasta esta este una o os as um uma do da dos das no na nos nas em com não são foi ao aos pela pelo seu sua " +
    "il gli i di che e per con non è sono ha hanno del della dei delle al alla nel nella si come più ma una dal dalla anche " +
    "het een van te dat op is zijn met voor aan er niet ook door naar om bij of maar " +
    "и в во на с со по к ко из у о об от до за что как не это он она они его её их был была были для при а но или также уже бы же " +
    "і й у в на з зі до за що як не це він вона вони його її їх був була були для при але або також та від про " +
    "w z ze na do i że się nie jest są był była było po od o przez dla jak oraz za przy to a ale " +
    "ve bir bu da de ile için olarak olan ki daha çok gibi kadar sonra göre ne o her ise " +
    "في من على إلى الى عن مع أن ان إن التي الذي الذين هذا هذه ذلك كما قد لا ما لم لن كان كانت بين بعد قبل خلال حيث أو ثم وقد وكان أنه أنها غير كل بعض عند منذ حتى اليوم وفي ومن وأن وعلى " +
    "و در به از که این را با است برای آن یک تا بر هم نیز شد کرد بود شده خود می های اما یا پس وی " +
    "של את על עם לא הוא היא זה כי גם או אם כל בין אל מן היה היו יש אך " +
    "και το τα η ο οι του της των στο στη στην στον με για από που να θα δεν είναι σε " +
    "के का की में है और को से पर ने यह कि हैं नहीं भी था थे इस एक लिए तो हो गया किया " +
    "და რომ არის ეს იყო თუ არ մեջ և է որ ու են էր " +
    "și de la în cu pe pentru din care este nu un o că mai au fost al ale ai lui s-a vor avut despre fi ce către prin sau după " +
    "och att det som en ett på är av för med till har inte den de om från var vid kan ska " +
    "i u je da se na za su od sa će koji koja koje kao iz po ali nije bi što " +
    "a az és hogy nem is egy volt meg van ez de csak már " +
    "yang dan di ke dari untuk dengan pada ini itu dalam tidak akan oleh"
  ).split(" "),
);
/** A line with fewer words tells its language badly. */
const TELLING = 8;

/** English function words among a line's words. */
export function englishFunctions(words: readonly string[]): number {
  let english = 0;
  for (const word of words) if (FUNCTION_WORDS.has(word.toLowerCase())) english += 1;
  return english;
}

function functionsOf(words: readonly string[]): number {
  const english = englishFunctions(words);
  if (words.length < TELLING || english * 6 >= words.length) return english;
  const parts = words.flatMap((word) => word.toLowerCase().split(/['’]/)); // "l'indice", "d'une"
  return Math.max(english, parts.filter((word) => OTHER_FUNCTION_WORDS.has(word)).length);
}

const TERMINAL =
  /[.?!…。？！؟۔।]["'”’»)\]」』）]*$|[.?!]["'”’»)\]]*\s*(?:\(\d+\)|Enditem|ENDITEM|\(END\)|\bENDS?|###|-30-|—30—|[■□◼◾▪●]|(?:—|–|--?)\s?\p{Lu}{2,8})$/u;
const BULLET = /^(?:[•·●▪■◦‣⁃*►▶»›–-]\s|\d{1,2}[.)]\s)/;
/** What a line may begin and end with once its decoration is off. */
const OPENS = /[\p{L}\p{N}+#@©$€£]/u;
const ENDS = /[\p{L}\p{N}?!%*+]/u;

/** White space but for single blanks: prose has none, and is not to be made anew blank by blank. */
const UNEVEN = /[^\S ]|[\u200b\ufeff]| {2}/;

/** Every stretch of white space made one plain space. */
const evenly = (text: string): string =>
  UNEVEN.test(text) ? text.replaceAll(/[\s\u200b\ufeff]+/g, " ") : text;

/** Without what stands before the first sign that opens a line and behind the last that ends one; from both ends, so that no run is walked twice. */
function undecorated(text: string): string {
  const start = text.search(OPENS);
  if (start < 0) return "";
  let end = text.length;
  while (end > start) {
    const pair = /[\udc00-\udfff]/.test(text.charAt(end - 1)) ? 2 : 1;
    if (ENDS.test(text.slice(end - pair, end))) break;
    end -= pair;
  }
  return text.slice(start, Math.max(start, end));
}

/** Lower case, plain, without decoration: the form in which lines are compared with phrases. */
export const normalizeLine = (text: string): string =>
  undecorated(
    evenly(text.toLowerCase().replaceAll(/[’‘`]/g, "'")).replace(
      /opens (?:in )?(?:a )?new (?:tab|window)\)?$/,
      "",
    ),
  );

/** ASCII and the marks of printers, none of which is a letter: most lines of English have nothing else. */
const PLAIN = /^[\u0000-\u007f\u2000-\u206f]*$/;

/** Words of a line, without the punctuation around them. */
export const wordsOf = (text: string): string[] =>
  text.match(
    PLAIN.test(text)
      ? /[A-Za-z0-9]+(?:['’.-][A-Za-z0-9]+)*/g
      : /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu,
  ) ?? [];

const isCapital = (word: string): boolean => {
  const first = word[0] ?? "";
  return first !== first.toLowerCase();
};

/** Only so much of a line is looked at for its features: enough for any paragraph, bounded for hostile ones. */
const LOOK = 4000;

/** Anything but signs, marks and the letters of the Latin blocks; the micro sign is a letter of no script. */
const NOT_PLAINLY_LATIN = /[^\u0000-\u00b4\u00b6-\u024f\u2000-\u206f]/u;

/** Share of the letters that are not Latin, in percent. */
function foreignOf(seen: string): number {
  if (!NOT_PLAINLY_LATIN.test(seen)) return 0;
  const letters = seen.match(/\p{L}/gu)?.length ?? 0;
  const latin = seen.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 ? 0 : Math.round(((letters - latin) * 100) / letters);
}

const lettersOf = keeping((raw): Letters => {
  const seen = evenly(raw.slice(0, LOOK))
    .replaceAll(/^\s?[|·]\s|\s[|•·▪]\s?$/gu, "")
    .trim();
  const foreign = foreignOf(seen);
  const words = foreign > 0 ? cutUnspaced(wordsOf(seen)) : wordsOf(seen);
  let lettered = 0;
  let capitals = 0;
  for (const word of words) {
    if (!/^\p{L}/u.test(word)) continue;
    lettered += 1;
    if (isCapital(word)) capitals += 1;
  }
  return {
    text: seen,
    norm: normalizeLine(seen),
    words,
    capitals,
    lettered,
    functions: Math.max(functionsOf(words), foreign > 0 ? eastAsianFunctions(seen, words) : 0),
    terminal: TERMINAL.test(raw.slice(-80).trimEnd()),
    opened: /^[^\p{L}\p{N}]{0,3}(?:\p{Lu}|\p{N}|[\p{Lo}])/u.test(seen),
    foreign,
    bullet: BULLET.test(seen) || /^\s*·\s/.test(raw),
  };
});

export function lineOf(
  text: string,
  span: Span,
  {
    element = null,
    joined = false,
  }: { readonly element?: ElementContext | null; readonly joined?: boolean } = {},
): Line {
  const letters = lettersOf(text.slice(span.start, span.end));
  return { ...letters, letters, span, joined, element };
}

/** Prose by its looks: several words with function words among them and a sentence's end. */
export const isProse = (line: Letters): boolean =>
  line.words.length >= 7 &&
  line.functions * 8 >= line.words.length &&
  (line.terminal || line.words.length >= 25);

const NO_LETTERS: Letters = {
  text: "",
  norm: "",
  words: [],
  capitals: 0,
  lettered: 0,
  functions: 0,
  terminal: false,
  opened: false,
  foreign: 0,
  bullet: false,
};

/** A line past the last that is looked at: its place and nothing else. */
export const unseenLine = (span: Span, element: ElementContext | null = null): Line => ({
  ...NO_LETTERS,
  letters: NO_LETTERS,
  span,
  joined: false,
  element,
});

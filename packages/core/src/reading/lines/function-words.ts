/** Small words by which a line's language is told. */
const FUNCTION_WORDS = new Set(
  (
    "the a an of to in on at by for from with and or but as that this these those which who whom whose is are was were be been being " +
    "has have had will would could should may might can not it its he his she her they their we our i you your after before during " +
    "into over under between against than then there when where while about also more most all both two said says"
  ).split(" "),
);
const LONGEST_ENGLISH = Math.max(...Array.from(FUNCTION_WORDS, ({ length }) => length));
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
  for (const word of words)
    if (word.length <= LONGEST_ENGLISH && FUNCTION_WORDS.has(word.toLowerCase())) english += 1;
  return english;
}

/** Function words among a line's words, of the language that has most of them; `english`: those of English. */
export function functionsOf(words: readonly string[], english: number): number {
  if (words.length < TELLING || english * 6 >= words.length) return english;
  const parts = words.flatMap((word) => word.toLowerCase().split(/['’]/)); // "l'indice", "d'une"
  return Math.max(english, parts.filter((word) => OTHER_FUNCTION_WORDS.has(word)).length);
}

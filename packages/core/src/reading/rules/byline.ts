import { isProse, type Letters } from "../lines/line.ts";
import { wordsOf } from "../lines/plain.ts";
import { PRESS_WORD } from "./masthead.ts";
import { anyCase, type LineRule } from "./rule.ts";

/** A personal name as bylines print it: two to five words, capitalised or in capitals, with particles and initials. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|da|do|dos|del|della|di|van|von|der|den|bin|bint|ibn|al|el|la|le|ter|ten|af|and|y|e|abu)\s+)*(?:(?:al|el|as|ash|ad|an|ar|at|ul)-)?\p{Lu}[\p{L}\p{M}.'’-]*){1,4}`;
/** What may follow the name: a role, an outlet, a place. */
const AFTER = String.raw`(?:\s*[,|–—/(-]\s*.{2,80}|\s+(?:in|for|at|of|from|${anyCase("special to")})\s+.{2,60})?`;

const WORK = String.raw`(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|compil(?:ing|ed)|transcrib(?:ing|ed)|translat(?:ing|ed|ion)|produc(?:ing|ed)|research(?:ed)?|contribut(?:ing|ed|ions?)|fact-check(?:ing|ed)|proofread(?:ing)?|interview(?:ed)?|story|stories|words|text|prepared|photograph(?:s|y)|photos|data analysis|graphics?|adapted|recorded)`;

const PATTERNS: Readonly<Record<string, RegExp>> = {
  "by-name": new RegExp(
    String.raw`^${anyCase("(?:by|exclusive by|von|par|por|editado por|escrito por|publicado por|redigido por|rédigé par|publié par|scritto da|di|door|af|oleh|words by|story by|text by|a report by|post by|posted by|author:|written by:?|by:)")}(?:(?<=:)\s*|\s+|(?=\|))(?:\|\s*)?${NAME}(?:,?\s+(?:${anyCase("and|und|et")}|y|e|&)\s+${NAME}|,\s+${NAME}){0,5}${AFTER}$`,
    "u",
  ),
  // "byAna Ruiz": themes of web logs set the two apart by style alone.
  "by-glued": new RegExp(String.raw`^by${NAME}$`, "u"),
  "from-name": new RegExp(
    String.raw`^${anyCase("from:?")}\s+${NAME}(?:,?\s+(?:in|at)\s+.{2,40}|,\s+.{2,40})?$`,
    "u",
  ),
  role: new RegExp(
    String.raw`^${anyCase("(?:by-?line|editors?|authors?|reporters?|correspondent|translator|text|words|story)")}\s?:\s*${NAME}(?:\s*[,|].{2,60})?$`,
    "u",
  ),
  "short-role": new RegExp(String.raw`^\(?(?:Eds?|Trans|Tr|Rep)\.:?\s+${NAME}\)?$`, "u"),
  "with-wire": /^\(?[Ww]ith (?:reports? from )?\p{Lu}{2,8}(?:(?:, | and |\/|, and )\p{Lu}{2,8}){0,4}\)?$/u,
  // "Ana Ruiz (@anaruiz) 4 minutes ago", "Ana Ruiz @anaruiz"
  "name-and-handle": new RegExp(
    String.raw`^${NAME}\s*(?:\(@\w{2,30}\)|@\w{2,30})(?:\s[^.!?]{0,50}\d[^.!?]{0,30})?$`,
    "u",
  ),
  "name-role": new RegExp(
    String.raw`^${NAME},\s+${anyCase("(?:text|words|reporting|reporter|story)")}$`,
    "u",
  ),
  "outlet-desk":
    /^(?!The\s)(?:\p{Lu}[\p{L}.'’&-]*\s+){1,3}(?:(?:[Ss]taff|[Dd]iplomatic|[Pp]olitical|[Ff]oreign|[Ss]pecial|[Cc]hief|STAFF|[Ff]oreign [Aa]ffairs)\s+)?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|WRITER|REPORTER)s?$/u,
  // "AsiaToday reporter Lee Wook-jae", "Gulf Courier staff writer Ana Ruiz"
  "outlet-reporter": new RegExp(
    String.raw`^(?!(?:The|A|An)\s)(?:\p{Lu}[\p{L}.'’&-]*\s){1,3}(?:reporter|correspondent|staff (?:writer|reporter))s?\s${NAME}$`,
    "u",
  ),
  // "Star Digital Report", "Tribune Web Desk", "Monitoring Desk"
  "outlet-report":
    /^(?:\p{Lu}[\p{L}.'’&-]*\s+){0,3}(?:[Dd]igital|[Oo]nline|[Ww]eb|[Mm]onitoring|[Nn]ews|DIGITAL|ONLINE|WEB|NEWS)\s+(?:[Rr]eport|[Dd]esk|[Bb]ureau|[Tt]eam|[Ss]taff|REPORT|DESK|BUREAU|TEAM|STAFF)$/u,
  // "QNA/Doha", "INA – SOURCES", "MAP - Rabat": a wire and its town
  "wire-and-town":
    /^(?:AFP|AP|APA|APP|APS|ANI|ANSA|BNA|BSS|BTA|DPA|EFE|FENA|GNA|HINA|INA|IANS|IRNA|KNA|KUNA|LANA|LUSA|MAP|MENA|MIA|MTI|NAN|NNA|NINA|ONA|PAP|PETRA|PNA|PTI|QNA|Reuters|REUTERS|SABA|SANA|SPA|SRNA|STT|SUNA|TANJUG|TAP|TASS|UNB|UNI|UPI|VNA|WAFA|WAM|XINHUA|Xinhua|Petra|Tanjug|Hina|Lusa|Bernama|BERNAMA|Antara|ANTARA|Yonhap|Kyodo|Azertac|AZERTAC)\s?[/–—-]\s?(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})$/u,
  // "WAM/Hazem Hussein/Amjad Saleh": who wrote it and who put it into English
  "wire-and-names":
    /^(?:WAM|SPA|BNA|KUNA|QNA|ONA|SANA|PETRA|MENA|NNA|ANI|PTI|BSS|UNB|APP|GNA|NAN|VNA|BERNAMA)(?:\s?\/\s?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}|al-|bin )[\p{L}.'’-]+){1,3}){1,3}$/u,
  // "Ana Ruiz reports from Quito"
  "name-reports": new RegExp(
    String.raw`^${NAME}(?:,?\s+and\s+${NAME})?\s+(?:reports?|reporting|writes|write)\s+(?:from|in|for)\s+\p{Lu}.{1,40}$`,
    "u",
  ),
  // "By our special correspondent Halima Oumarou"
  "by-our": new RegExp(
    String.raw`^${anyCase("(?:by|from)")}\s+${anyCase("(?:our|the|a|an)")}\s+(?:[\p{L}-]+\s){0,4}?${anyCase("(?:correspondent|reporter|writer|editor)")}s?,?\s+${NAME}(?:,?\s+in\s+.{2,40})?$`,
    "u",
  ),
  // "of the Herald's foreign staff"
  "of-staff": /^(?:of|for|from) the \p{Lu}[\p{L}.'’ ]{2,40} (?:staff|bureau|desk|team)$/u,
  agencies: /^\W{0,3}(?:news |wire )?agencies (?:also |have )?contributed\b.{0,60}$/iu,
  "by-desk":
    /^(?:by|from|(?:posted|written) by:?|author:?)\s+(?:(?:our|the|a|an)\s+)?(?:\p{L}[\p{L}\p{M}.'’&/-]*\s+){0,5}(?:staff(?:\s+(?:writers?|reporters?|correspondents?))?|correspondents?|reporters?|desk|bureau|agenc(?:y|ies)|editors?|newsroom|news service|team|contributors?|writers?|afp|ap|reuters|xinhua|tass|dpa|ani|pti|bbc news|online|web desk|wires?|monitoring|press)(?:\s+in\s+.{2,40})?\s*[-–—|]?$/iu,
  desk: /^(?:(?:our|special|staff|senior|diplomatic|political|foreign|chief|web|news|online|monitoring|state house|parliamentary)\s+){1,3}(?:correspondents?|reporters?|desk|writers?|report|bureau|service|monitor)(?:\s*[,|-]\s*.{2,40})?$/iu,
  "credit-work": new RegExp(
    String.raw`^\W{0,3}(?![Ii]nterview:\s(?:\S+\s){5})${anyCase("(?:additional |with (?:additional )?|further |extra |also )?")}${anyCase(WORK)}(?:\s*(?:,|and|&|/)\s*${anyCase("(?:additional )?")}${anyCase(WORK)}){0,3}\s*(?:${anyCase("by|from")}|:|in \p{Lu}[\p{L} ]{2,30} by)\s*\p{Lu}`,
    "u",
  ),
  "with-reporting":
    /^\W{0,3}(?:with\s+(?:(?:additional|agency|agencies|further)\s+)?(?:reporting|contributions?|files|inputs?|material|information|reports?)\s*(?:by|from|:)?|additional reporting(?: by|:)?|based on (?:reporting|reports|stories|material) (?:by|from)|compiled (?:by|from)|written by|(?:this story|this report|this article) (?:was )?(?:compiled|written|produced|prepared|includes|based|contains)\b|(?:\p{L}+ ){1,4}contributed (?:(?:reporting )?from\b|reporting\b|to (?:this|the) (?:report|story|article|dispatch))|contributed by)\s*\p{L}/iu,
  contributed:
    /^\W{0,3}(?:\p{Lu}[\p{L}.'’&/-]*[ ,]+(?:(?:and|in|of|the|for|associated press|writers?|reporters?|correspondents?|journalists?|staff)[ ,]+)*){1,14}(?:also )?contributed (?:reporting\b|from\b|to (?:this|the) (?:report|story|article|dispatch)).{0,60}$/u,
};

/** "Kato reported from Lima. Brandt contributed from Quito.": who wrote where, below the text. */
const REPORTED_FROM = new RegExp(
  String.raw`^(?:${String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}(?:,? and \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})?`} (?:reported|contributed|reports) from \p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’.-]+){0,3}(?:[.;,]\s?(?:and )?|$)){1,5}$`,
  "u",
);

/** A wire or a wire's abbreviation on a line of its own, below the headline or at the end. */
const WIRES =
  /^\W{0,4}(?:by:?\s+)?(?:(?:the )?associated press|sapa|nampa|ziana|shihata|angop|ap|reuters|thomson reuters|afp|agence france-presse|upi|united press international|dpa|deutsche presse-agentur|ansa|efe|tass|itar-tass|ria novosti|interfax|xinhua|xinhuanet|kyodo(?: news)?|yonhap|anadolu(?: agency)?|aa|pti|press trust of india|ani|ians|irna|isna|mehr|tasnim|fars|sana|wam|spa|qna|kuna|petra|mena|map|apa|aps|tap|nan|news agency of nigeria|gna|pana|bernama|antara|vna|kcna|cna|apa|azertac|trend|armenpress|interpressnews|ukrinform|unian|belta|kazinform|kabar|khovar|uza|montsame|bta|mti|pap|čtk|ctk|tanjug|hina|fena|agerpres|lusa|belga|anp|ntb|tt|ritzau|stt|ips|inter press service|agencies|wire services|wires|news agencies|staff|staff writer|staff reporter|staff report|web desk|news desk|our correspondent|own correspondent|bloomberg|bbc|bbc news|cnn|voa|voa news|dw|rfe\/rl|deutsche welle|al jazeera|al jazeera and news agencies|mercopress)(?:\s?[/,&-]\s?(?:ap|afp|reuters|sapa|dpa|tass|xinhua|agencies|staff))*\W{0,2}$/iu;

const SOURCE_LINE =
  /^sources?\s*:\s*(?:\S+ ){0,6}?(?:agenc(?:y|ies)|reuters|afp|ap|dpa|tass|xinhua|interfax|upi|efe|ansa|news|wires?|press|service)\b/iu;
const TITLED_NAME = new RegExp(
  String.raw`^${NAME}\s*[,|/–—-]\s*(?:(?:the )?(?:\p{L}[\p{L}\p{M}.'’&/-]*\s+){0,4}${anyCase("(?:correspondent|reporter|editor|writer|staff|bureau|columnist|contributor|agency|news|times|post|herald|tribune|daily|press|reuters|afp|ap|journalist|analyst|producer|guardian|bbc|cnn|telegraph)")}(?:\s+in\s+.{2,30})?)$`,
  "u",
);
const NAME_IN_PLACE = new RegExp(
  String.raw`^${NAME}(?:,? and ${NAME})?,? in \p{Lu}[\p{L}'’-]+(?:[ ,]+\p{Lu}[\p{L}'’-]+){0,3}(?: and \p{Lu}[\p{L}'’-]+)?$`,
  "u",
);
/** "Ana Ruiz (Andina)", "Trần Minh (theo VNS, Kyodo)"; not the language of a page: "KIVU TODAY (English)". */
const NAME_AND_OUTLET = new RegExp(
  String.raw`^${NAME}\s*\((?!(?:in )?(?:English|French|Spanish|Russian|German|Portuguese|Arabic|Chinese|Turkish|[Ii]nternational)(?:[ -](?:edition|version|service|section|language|translation)){0,2}\))(?:(?:[Tt]he|theo|selon|nach|según|segundo|secondo|via|with|from)\s)?\p{Lu}[^()]{1,40}\)$`,
  "u",
);
const TWO_WORDS = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+\s+\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+\p{Lu}[\p{L}\p{M}.'’-]+)?`;
const BARE_NAME = new RegExp(
  String.raw`^(?!(?:In|On|At|The|For|From|To|Of|By|Our|Your|My|All|More|An?|And|Or|About)\s)(?!.*\sand\s)(?!(?:.+\s)?(?:Mr|Mrs|Ms|Messrs|Mme)\.?\s)${NAME}$|^${TWO_WORDS}(?:, ${TWO_WORDS})? and ${TWO_WORDS}$|^${TWO_WORDS}(?:, ${TWO_WORDS}){2,4}$`,
  "u",
);
/** "Shamim Reza, New Delhi": an author and where he writes. */
const NAME_AND_PLACE =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){1,2},\s+\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+\p{Lu}[\p{L}\p{M}.'’-]+){0,2}$/u;
/** "Aino Lehto and Jens Ravn, Brussels": two authors and where they write. */
const NAMES_AND_PLACE = new RegExp(
  String.raw`^${TWO_WORDS}(?:, ${TWO_WORDS})? and ${TWO_WORDS}, \p{Lu}[\p{L}\p{M}.'’-]+(?:\s+\p{Lu}[\p{L}\p{M}.'’-]+){0,2}$`,
  "u",
);
const SIGN_OFF = new RegExp(
  String.raw`^${TWO_WORDS}, \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}\.$`,
  "u",
);
/** Words of headlines: what has one is nobody's name. */
const NEWS_WORD =
  /^(?:treat(?:y|ies)|union|summits?|accords?|agreements?|pacts?|talks|peace|war|protests?|crisis|elections?|visit|deal|rally|violence|ceasefire|truce|signing|meeting|conference|security|economic|trade|border|nuclear|minister|president|government|parliament|council|army|troops|police|signed|signs?|ended|agreed|ratified|killed|arrested|begins?|opens?|meets?|vows?|declaration|convention|protocol|resolution|delegation|negotiations?|relations|affairs|members?|condemns?|coups?|surge|sanctions?|leaders?|envoys?|ambassadors?|expels?|suspends?|hails?|urges?|warns?|rejects?|backs?|sessions?|records?|provisional|plenary|agenda)$/iu;
/** Bodies and states that headlines begin with in two or three letters; initials have full stops. */
const ACRONYM =
  /^(?:AU|EU|UN|US|UK|UAE|NATO|IMF|WTO|WHO|DRC|ICC|OPEC|ECOWAS|ASEAN|SADC|IGAD|CIS|PLO|PM|FM|EAM|FO)$/u;
/** "Das Wichtigste in Kürze": no name begins with an article of German, French or Spanish. */
const ARTICLE = /^(?:Das|Die|Der|Ein|Eine|Les|Los|Las)$/u;
const personal = ({ words }: Letters): boolean =>
  !ARTICLE.test(words[0] ?? "") &&
  !words.some((word) => NEWS_WORD.test(word)) &&
  !ACRONYM.test(words[0] ?? "");

/** No byline is longer. */
const LONGEST = 240;

export const BYLINE_RULES: readonly LineRule[] = [
  ...Object.entries(PATTERNS).map(([role, pattern]): LineRule => ({
    id: `byline.${role}`,
    kind: "byline",
    weight:
      role === "outlet-desk"
        ? 40
        : role === "credit-work" || role === "with-reporting" || role === "contributed"
          ? 75
          : 60,
    most: role === "from-name" ? 9 : role === "by-name" || role.endsWith("desk") ? 26 : 45,
    pattern,
    test: (line) => line.text.length <= LONGEST,
  })),
  {
    id: "byline.reported-from",
    kind: "byline",
    weight: 75,
    least: 4,
    most: 45,
    pattern: REPORTED_FROM,
    test: (line) => line.text.length <= LONGEST,
  },
  {
    id: "byline.source-line",
    kind: "byline",
    weight: 74,
    most: 10,
    pattern: SOURCE_LINE,
    test: (line) => line.text.length <= LONGEST && !line.terminal,
  },
  {
    id: "byline.wire",
    kind: "byline",
    weight: 48,
    most: 6,
    pattern: WIRES,
    test: (line) => line.text.length <= LONGEST,
  },
  {
    id: "byline.titled-name",
    kind: "byline",
    weight: 50,
    most: 12,
    pattern: TITLED_NAME,
    test: (line) => line.text.length <= LONGEST && !line.terminal,
  },
  {
    id: "byline.name-and-outlet",
    kind: "byline",
    weight: 48,
    most: 9,
    pattern: NAME_AND_OUTLET,
    test: (line) =>
      line.text.length <= LONGEST && // "The Harbour Times (Lomé)" is a paper.
      !wordsOf(line.text.split("(")[0] ?? "").some((word) => PRESS_WORD.test(word)),
  },
  {
    id: "byline.initials",
    kind: "byline",
    weight: 44,
    pattern:
      /^(?:\(END\)\s*)?(?:\(?\p{Lu}{2,4}(?:\s?\/\s?\p{Lu}{2,4}){1,3}\)?|\(END\)\s*\p{Lu}{2,4}|\p{Ll}{2,3}\/\p{Ll}{2,3}(?: \([\p{L}, ]{2,40}\))?)\.?$/u,
  },
  {
    id: "byline.name-in-place",
    kind: "byline",
    weight: 36,
    most: 10,
    pattern: NAME_IN_PLACE,
    test: (line) => line.text.length <= LONGEST && !line.terminal && personal(line),
  },
  {
    id: "byline.name-and-place",
    kind: "byline",
    weight: 18,
    most: 6,
    pattern: NAME_AND_PLACE,
    test: (line) => line.text.length <= LONGEST && !line.terminal && personal(line),
  },
  {
    // "Ana Ruiz, Andes Radio, Quito.": how a broadcast's reporter signs off.
    id: "byline.sign-off",
    kind: "byline",
    weight: 52,
    most: 10,
    pattern: SIGN_OFF,
    test: (line) =>
      line.text.length <= LONGEST &&
      line.capitals === line.lettered &&
      line.words.slice(2).some((word) => PRESS_WORD.test(word) || /^\p{Lu}{2,5}$/u.test(word)),
  },
  {
    id: "byline.names-and-place",
    kind: "byline",
    weight: 44,
    most: 12,
    pattern: NAMES_AND_PLACE,
    test: (line) => line.text.length <= LONGEST && !line.terminal && personal(line),
  },
  // A bare name is a byline only where the classifier finds it right below a headline.
  {
    id: "byline.bare-name",
    kind: "byline",
    weight: 12,
    most: 8,
    pattern: BARE_NAME,
    test: (line) =>
      line.text.length <= LONGEST &&
      !line.terminal &&
      !isProse(line) &&
      // "FISHING RIGHTS IN THE STRAIT": a heading in capitals.
      !/\b(?:IN|THE|OF|ON|FOR|TO|AT|WITH)\b/u.test(line.text) &&
      personal(line) &&
      (line.words.length <= 4 || line.functions > 0 || /,.*,/u.test(line.text)),
  },
];

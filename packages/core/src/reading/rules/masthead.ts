import { wordSet } from "@chancery/language";

import { isProse, type Letters } from "../lines/line.ts";
import { stampOf } from "../stamps/stamp.ts";
import { anyCase, type LineRule } from "./rule.ts";

/** The word that makes a name a newspaper's, an agency's, a station's: "Gulf Courier", "The Lagan Echo". */
export const PRESS_WORD = new RegExp(
  `^${anyCase("(?:post|times|herald|daily|gazette|echo|mail|courier|kurier|bulletin|ledger|monitor|review|journal|tribune|star|sun|mirror|observer|observador|news|newswire|wire|agency|press|presse|prensa|today|telegraph|telegraf|dispatch|despatch|chronicle|standard|express|sentinel|voice|mercury|mercurio|globe|guardian|independent|argus|register|examiner|advertiser|beacon|reader|weekly|online|radio|television|broadcasting|newspaper|record|recorder|reporter|messenger|correspondent|briefing|digest|matin|heraldo|diario|nation|citizen|outlook|insider|informer|inquirer|enquirer|banner|comet|clarion|crier|eagle|argosy|spectator|statesman|pioneer|patriot|leader|advocate|intelligencer|transcript|tageblatt|zeitung|gazeta|novosti|vremya|magazine|service|quarterly|tidende|dagblad|anzeiger)")}$`,
  "u",
);

/** What a paper says of itself in a word: "English digest of ...", "an independent daily". */
const TAGLINE =
  /\b(?:digest|newspaper|daily|weekly|fortnightly|monthly|independent|edition|english|since \d{4}|est\.? \d{4}|news (?:from|for|in|of|and|service)|agency|news service|wire|press service|cable service|news wire|information (?:office|service)|for (?:subscribers|clients)|online|read by|in english|opinion (?:&|and) analysis|notes (?:on|from)|news (?:&|and) views)\b/i;
const MENU_WORD =
  /^(?:subscribe|log ?in|sign (?:in|up|out)|register|home|english|contact(?: us)?|about(?: us)?|search|menu|archives?|e-?paper|donate|news|politics|business|economy|sports?|culture|world|weather|jobs|videos?|photos?|opinion|markets|society|wire|live|subscribers only|for (?:subscribers|clients) only|[a-z]* ?service|[a-z]* ?edition|imprint|privacy|help|reprints|tourism|travel|racing|classifieds|letters|print|email|share|follow us)$/i;

const SECTIONS = wordSet(
  "home frontpage front back page archive archives news politics economy business sport sports culture society world national region regional local opinion opinions comment weather video videos photos markets science health technology tech travel lifestyle entertainment features letters jobs property contact about subscribe login search menu editorial editorials columns magazine events documents contacts structure photo people classifieds puzzles crossword tv radio live blogs gallery english startseite politik wirtschaft kultur wetter inicio nacionales internacionales deportes nyheter debatt issues",
);

/** A bar's parts: " | ", " · ", " // " or " - ". */
const SEPARATOR = /\s*(?:\||·|•|\/\/|»|¦)\s*|\s+[-–—/]\s+/;

const brief = (line: Letters): boolean => line.text.length <= 160 && !line.terminal;

const capital = (part: string): boolean => /^\W{0,2}[\p{Lu}\p{N}\p{Lo}]/u.test(part);

const barParts = (raw: string): string[] =>
  raw
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/**
 * What stands above an article: the paper's name with its slogan, bars of sections, the price and number of the issue, the
 * weather, the slug of a wire. Such lines look like headlines and share words with them.
 */
export const MASTHEAD_RULES: readonly LineRule[] = [
  {
    // "Baltic Wire | Subscribe | Log in", "HNS - Wire - For subscribers only": several short items, one of them a menu's.
    id: "boilerplate.bar",
    kind: "boilerplate",
    weight: 46,
    signs: [SEPARATOR],
    test: (line) => {
      if (line.text.length > 240 || line.terminal || isProse(line) || !SEPARATOR.test(line.text))
        return false;
      const parts = barParts(line.text);
      const short = parts.every((part) => part.split(" ").length <= 4);
      const named = (parts[0] ?? "").split(" ").some((word) => PRESS_WORD.test(word));
      return (
        parts.length >= 3 &&
        short &&
        (named || parts.some((part) => MENU_WORD.test(part))) &&
        parts.every(capital)
      );
    },
  },
  {
    // "Home Frontpage Back Page Sport Archive": sections in a row, their gaps lost.
    id: "boilerplate.section-run",
    kind: "boilerplate",
    weight: 44,
    least: 3,
    most: 24,
    test: ({ words, functions, lettered, capitals, terminal }) =>
      !terminal &&
      functions <= 1 && // "Videos and Photos": a small word may join two sections.
      capitals + functions >= lettered &&
      words.filter((word) => SECTIONS.has(word.toLowerCase())).length * 2 >= words.length,
  },
  {
    // ":: ALA-TOO PRESS :: english wire ::", "*** IMPORTANT ***"
    id: "boilerplate.decorated",
    kind: "boilerplate",
    weight: 48,
    least: 1,
    most: 12,
    pattern: /^(?:(?:::|~~?)\s.{2,80}\s(?:::|~~?)|\*{3}\s.{2,80}\s\*{3}|={2,}\s.{2,80}\s={2,})$/u,
  },
  {
    // "Home Commercial Cleaning Locations Case Studies About Us": longer runs that begin with the way home.
    id: "boilerplate.home-run",
    kind: "boilerplate",
    weight: 44,
    least: 6,
    most: 80,
    pattern: /^(?:home|menu|main|24\/7 live)\b/i,
    test: ({ words, lettered, capitals, terminal }) =>
      !terminal &&
      capitals * 10 >= lettered * 9 &&
      words.filter((word) => SECTIONS.has(word.toLowerCase())).length >= 2,
  },
  {
    // "Sprout Blog / Topics / Social Media"
    id: "boilerplate.slash-path",
    kind: "boilerplate",
    weight: 38,
    least: 1,
    most: 16,
    pattern: /^(?:\p{Lu}[^/]{1,40} \/ ){2,5}\p{Lu}[^/]{1,60}$/u,
    test: (line) => brief(line),
  },
  {
    id: "boilerplate.bracket-bar",
    kind: "boilerplate",
    weight: 50,
    pattern: /^(?:[[<(][^[\]<>()]{1,40}[\])>]\s*){2,30}$/u,
  },
  {
    // "EL ISTMO — English digest of the Central American press", "Ratak Journal - Independent since 1970".
    id: "boilerplate.masthead",
    kind: "boilerplate",
    weight: 42,
    least: 1,
    most: 16,
    signs: [TAGLINE],
    test: (line) => {
      if (isProse(line) || !brief(line)) return false;
      const match = /^(.{2,40}?)\s+(?:[-–—|:]|--|\/\/)\s+(.{3,90})$/u.exec(line.text);
      const [, name = "", tail = ""] = match ?? [];
      const named = name.split(" ").every((word) => /^(?:\p{Lu}|of$|the$|and$|de$|du$|el$|la$)/u.test(word));
      return (
        named &&
        name.split(" ").length <= 5 &&
        TAGLINE.test(tail) &&
        !/^the\s/.test(tail) &&
        !/\b(?:signs?|says?|meets?)\b/i.test(line.text)
      );
    },
  },
  {
    id: "boilerplate.slogan",
    kind: "boilerplate",
    weight: 34,
    least: 1,
    most: 11,
    pattern:
      /^(?:all (?:the |that['’]s )?news\b[^.]{0,40}$|(?:all |breaking |independent |honest |today's )?news\b[^.]{0,30}\b(?:for|without|every|since|you|that matters|as it|from the)\b|(?:\p{L}+(?: \p{L}+){0,3}['’]s?|the|an?) (?:[\p{L}-]+ ){0,5}(?:newspaper|daily|weekly|paper|broadsheet|tabloid|news magazine|voice|(?:web)?blog|newsletter|podcast)(?: (?:since \d{4}|that|for|of|about|on|from)\b.*|[ ,–—-]{1,4}(?:founded|established|est\.?|since)(?: in)? \d{4})?$|(?:est\.?|established|founded|since|independent since)(?: in)? \d{4}$|your [\p{L} ]{2,30}$|global perspective\b|organ of (?:the )?\p{Lu}[\p{L} ]{3,60}$|read by\b|published (?:every|weekly|daily|monthly)\b|truth\b[^.]{0,40}$)/iu,
    test: (line) =>
      brief(line) && // "The Tonle Daily" is a name.
      (line.capitals < line.lettered || /\d{4}$/.test(line.text)),
  },
  {
    // "Vol. 12 No. 211", "Issue 34", "50 cents", "Price 50 milliemes", "No. 41/99".
    id: "boilerplate.issue-line",
    kind: "boilerplate",
    weight: 44,
    most: 14,
    pattern:
      /^(?:vol(?:ume|\.)? ?[\dIVXLC]+\b|(?:issue|number|bulletin)(?: no\.?| number)? ?\d+|no\.? ?\d+(?:\/\d+)?$|(?:price:? )?(?:[$£€₹¥]|rs\.?) ?\d[\d.,]*p?$|(?:price:? )?\d[\d.,]* ?(?:cents?|pence|p|c|pesos?|rupees?|francs?|dinars?|milliemes|fils|shillings?|sene|seniti|toea|vatu|taka|riels?|dollars?|kroner|marks?)$|(?:late|early|final|city|morning|evening|sunday|weekend) (?:city )?edition$|tides? ?: .*|weather(?: today)? ?: .*|subscriptions? ?: .*)/i,
    test: (line) => line.text.length <= 120 && stampOf(line.text, 0, line.text.length) === null,
  },
  {
    // "Astana +21", "Kathmandu 11°C | Pokhara 14°C", "Sat 14 Mar 2026 / 33°C Muscat".
    id: "boilerplate.place-weather",
    kind: "boilerplate",
    weight: 50,
    least: 1,
    most: 14,
    pattern:
      /^(?:[\p{L} .,'’-]{2,30}\s+[+−-]\d{1,2}(?:\s?[°º]?\s?[CF]?)?|.{0,60}[-+−]?\d{1,3}\s?[°º]\s?[CF]?\b.{0,50})$/u,
    test: (line) => brief(line),
  },
  {
    // "RTR05 POL-G15-COMMUNIQUE 05-13 0512", "AP-ALP--SUMMIT--3RD LD", "PRIORITY 2 -- POL-ECUADOR".
    id: "boilerplate.wire-slug",
    kind: "boilerplate",
    weight: 64,
    least: 1,
    most: 14,
    test: ({ text, words, functions }) =>
      functions === 0 &&
      !/\p{Ll}/u.test(text) &&
      stampOf(text, 0, text.length) === null &&
      ((/\d/.test(text) &&
        /\p{Lu}{2}/u.test(text) &&
        /\b(?!(?:19|20)\d\d\b)\d{4}\b|\b\d{6}\b|--/u.test(text)) ||
        // "HNS0012 4 AX 198 HNS /AFP-KL55"
        words.filter((word) => /\d/.test(word)).length >= 3 ||
        /^\p{Lu}{2,}(?:--?\p{Lu}{2,}){2,}/u.test(text)),
  },
  {
    // A spaced-out name: "I L L Y R I A   O N L I N E".
    id: "boilerplate.spaced-letters",
    kind: "boilerplate",
    weight: 44,
    pattern: /^(?:\p{L}\s+){5,40}\p{L}$/u,
  },
  {
    // "For immediate release", "Service in English", "FEDERAL REPUBLIC OF NIGERIA", "Office of the Spokesman".
    id: "boilerplate.letterhead",
    kind: "boilerplate",
    weight: 36,
    least: 1,
    most: 14,
    pattern:
      /^\W{0,2}(?:for immediate release|embargoed\b.*|press (?:release|statement|communiqu[eé]|note)(?: no\.? ?\S+)?|media (?:release|statement|advisory)|news release|unofficial translation|(?:u\.?s\.? |royal |federal |the )?(?:ministry|department|office|permanent mission|embassy|consulate(?: general)?|government) (?:of|for) (?:the )?[\p{L} ,']{3,70}|(?:the )?(?:federal |democratic |people['’]s |islamic |socialist |united )*(?:republic|kingdom|commonwealth|state|union) of (?:the )?(?!\p{L}+(?: \p{L}+){0,3} (?:\p{L}+ed|signs?|meets?|says?|talks|to)\W{0,2}$)\p{L}+(?: (?:and )?\p{L}+){0,2})\W{0,2}$/iu,
    test: (line) =>
      brief(line) &&
      line.capitals + line.functions >=
        line.lettered -
          (/^for immediate|^(?:press|media|news) (?:release|statement)/i.test(line.text) ? 3 : 0),
  },
  {
    // "Service in English", "English version", "Polska wersja": a site's other languages, which no release has above it.
    id: "boilerplate.language-version",
    kind: "boilerplate",
    weight: 36,
    least: 1,
    most: 6,
    pattern:
      /^\W{0,2}(?:service in english|english service|(?:dutch|german|french|english|spanish|polish|russian|arabic|portuguese|turkish|chinese) version|polska wersja)\W{0,2}$/iu,
    test: (line) => brief(line),
  },
  {
    // "Posted by admin in News": who put it on the page, not who wrote it.
    id: "boilerplate.posted-by",
    kind: "boilerplate",
    weight: 52,
    least: 1,
    most: 10,
    pattern:
      /^(?:posted|published|added|uploaded) (?:by (?:admin|administrator|webmaster|editor|staff)\b|in\b|under\b)/i,
    test: (line) => brief(line),
  },
  {
    // The page speaks of itself: "This live blog is closed.", "Printed at the state works.", "Republication with a link only."
    id: "boilerplate.about-page",
    kind: "boilerplate",
    weight: 66,
    ends: 20,
    most: 30,
    pattern:
      /^(?:this (?:live )?(?:blog|page|feed|gallery|poll|thread|coverage) (?:is|was|has|will)\b|this (?:post|article|story|text|item) is (?:also )?available in\b|(?:we are|we['’]re) (?:now )?(?:closing|ending|wrapping up|pausing) (?:this|our) (?:live|blog|page|coverage|thread)\b|was this (?:e-?mail |newsletter )?forwarded to you\b|for information media\b|space to play or pause\b|(?:are you )?enjoying (?:this|our)\b[^.]{0,60}\?|printed (?:and published )?(?:at|by|in|for) (?:the )?[\p{L} ,.'()]{3,60}\.?$|[^.]{0,40}\bre(?:publication|production) (?:only )?(?:with|without|by|is)\b|receive [^.]{0,60}\b(?:inbox|e-?mail|phone)\b|you (?:are receiving|received|have received) this (?:e-?mail|newsletter|message)|(?:view|read) (?:this|it) (?:e-?mail|newsletter)? ?(?:in|on) (?:your|the) (?:browser|web)|you are visitor\b|this (?:page|story|article) has been (?:visited|viewed|read|accessed|shared)\b|best viewed (?:with|in)\b|mail to the webmaster|[^.]{0,60}\b(?:is|are) published (?:every|weekly|daily|monthly|twice)\b)/iu,
  },
  {
    // "Anadolu Agency website contains only a portion of the news stories offered to subscribers".
    id: "boilerplate.site-portion",
    kind: "boilerplate",
    weight: 70,
    ends: 20,
    within: 160,
    pattern:
      /^[\p{L}.'’& ]{2,50} (?:web)?site (?:contains|shows|carries|publishes) (?:only )?(?:a (?:small )?portion|a part|part|some|excerpts|a selection) of\b/iu,
  },
  {
    // "Correction: an earlier version of this article said ...": about the article, and what was wrong in it.
    id: "boilerplate.correction-note",
    kind: "boilerplate",
    weight: 64,
    pattern:
      /^(?:(?:correction|clarification|editor['’]s note|editors['’] note|note to (?:readers|editors))\s?[:.—–-]|(?:an|the) (?:earlier|previous) version of this (?:article|story|report|dispatch)\b|this (?:article|story|report) (?:has been|was) (?:amended|corrected|updated)\b)/iu,
  },
  {
    // A letter to its readers: "Good morning. Here is what we are reading this week."
    id: "boilerplate.greeting",
    kind: "boilerplate",
    weight: 64,
    most: 40,
    pattern:
      /^(?:(?:good (?:morning|afternoon|evening)|hello|hi|dear (?:reader|subscriber|friend)s?|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:,? (?:all|everyone|readers))?\s?[.,!:—–]|welcome (?:back\b|to (?:our|this|your)\b))/i,
  },
  {
    // "Copyright (c) Mekong Standard"
    id: "boilerplate.copyright-name",
    kind: "boilerplate",
    weight: 75,
    ends: 60,
    most: 40,
    pattern:
      /^(?:(?:copyright|copr\.)\s*(?:©|\([cC]\))\s*(?:\d{4}\s*,?\s*)?\p{Lu}|\([cC]\)\s*\p{Lu}[^.]{2,50}\b\d{4}\b|\p{Lu}[^©.,;:]{2,60}\s(?:©|\([cC]\))\s?\d{4}\b)/iu,
  },
  {
    // "From our archive", "This article first appeared in our print edition.", "Browse the archive".
    id: "boilerplate.archive-note",
    kind: "boilerplate",
    weight: 60,
    most: 60,
    pattern:
      /^(?:from (?:the|our) (?:[\p{L} ]{1,20})?archives?$|about the archives?$|this is a digiti[sz]ed version\b|[^.]{0,30}\bdigiti[sz]ation process\b|a version of this (?:article|archives?|story|report|review) (?:appears|appeared|ran|was published)\b|(?:from|in) the archives?:?$|archives?$|browse the archive|thank you for correcting the text in this article\b|this article contains searchable text which was automatically generated\b|this (?:article|story|report|dispatch|page|text) (?:(?:was )?(?:first|originally) (?:appeared|published|printed|ran)|was scanned|has been digiti[sz]ed|is from (?:the|our))\b)/iu,
  },
];

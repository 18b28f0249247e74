import type { Letters } from "../lines/line.ts";
import { anyCase, type LineRule } from "./rule.ts";

/** Agencies and archives that photographs are credited to. */
export const PHOTO_AGENCIES = String.raw`(?:AP|AFP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Getty(?: [Ii]mages)?|GETTY(?: IMAGES)?|Xinhua|XINHUA|TASS|ITAR-TASS|Sputnik|RIA Novosti|dpa|DPA|ANSA|Anadolu(?: Agency)?|AA|Bloomberg|Shutterstock|iStock|Alamy|Pool|POOL|UPI|PTI|ANI|Kyodo|Yonhap|Corbis|Rex(?: Features)?|PA|Press Association|Handout|Wikimedia(?: Commons)?|Flickr|Creative Commons|Associated Press|The Associated Press|NurPhoto|Zuma(?: Press)?|AFP-JIJI|Jiji|Unsplash|Pixabay|Depositphotos|Belga|ANP|Scanpix|Agerpres|MTI|PAP|NTB|Ritzau|Lusa|VNA|Bernama|Antara|File|FILE|State Department|White House|Kremlin(?:\.ru)?|UN Photo|NATO|EU|European Union|Presidency|PID|PIB)`;

const NAMES = String.raw`[\p{Lu}@][\p{L}\p{M}\p{N}.'’@_&-]*(?:[ ,]+(?:(?:of|for|the|de|van|von|al|and|via|by)\s+)?[\p{Lu}@][\p{L}\p{M}\p{N}.'’@_&-]*){0,7}`;
const OPENERS = anyCase(
  String.raw`(?:(?:file |main |cover |top |header |featured |lead )?(?:photo|photos|photograph|photographs|photography|image|images|picture|pictures|pic|pix|video|footage|screenshot|фото|foto|foto's|bild|crédit photo|fotos)(?: (?:credits?|source|courtesy|by|from|via))*|credits?|courtesy|source|photo ?/ ?credit|copyright)`,
);

/** A credit that is a line, or a part of one, as a whole. */
const CREDIT_LINE = new RegExp(
  String.raw`^\W{0,3}${OPENERS}\s*(?:[:|–—/©,]|\bby\b|\bcourtesy\b|\bvia\b|\s-\s)\s*(?:courtesy\s+of\s+|of\s+|(?:the\s+)?)\S.{0,120}$`,
  "u",
);
const OPENER_ONLY = new RegExp(
  String.raw`^\W{0,3}(?:(?:photo|image|picture|foto|фото)s?\s+(?:credit|courtesy|by|source)|courtesy of|photo:|image:|credit:|credits:|image credit|photo/)`,
  "iu",
);
const SLASH = new RegExp(
  String.raw`^\W{0,2}(?:${NAMES}\s*[/|]\s*)?${PHOTO_AGENCIES}(?:\s*(?:[/|,]|via|–|-)\s*(?:${PHOTO_AGENCIES}|${NAMES})){0,4}(?:\s+(?:photo|file photo|file|images?|pool))?\W{0,2}$`,
  "u",
);
/** "Per Holm, photo". */
const NAME_PHOTO = new RegExp(
  String.raw`^${NAMES}\s*[,(]\s*${anyCase("(?:photos?|pictures?|photographs?|foto|images?)")}\)?$`,
  "u",
);
const COPYRIGHT = new RegExp(
  String.raw`^(?:©|\([cC]\)|[Cc]opyright)\s*(?:\d{4}\s*)?(?:${PHOTO_AGENCIES}|${NAMES}\s*[/|]\s*${PHOTO_AGENCIES})(?:\s*[/|]\s*${NAMES})?$`,
  "u",
);
const PARENTHESIS = new RegExp(
  String.raw`^[([]\s*(?:\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,2}\s*/\s*(?:The\s)?${NAMES}|${OPENERS}[^()]{1,100}|(?:${NAMES}\s*[/,|]\s*)?${PHOTO_AGENCIES}(?:\s*[/,|]\s*${NAMES})?(?:\s+[Pp]hoto)?|[Ff]ile(?: [Pp]hoto)?)\s*[)\]]$`,
  "u",
);

const CLOSING_FORMS = [
  String.raw`[([]\s*(?:${anyCase("(?:file\\s+)?(?:photo|image|picture|pic|video|photograph)s?\\b")}[^()\[\]]{1,100}|(?:${NAMES}\s*[/,|]\s*)?${PHOTO_AGENCIES}(?:\s*[/,|]\s*${NAMES})?(?:\s+(?:photo|via\s+${NAMES}))?|${anyCase("(?:credit|source|courtesy)\\b")}[^()\[\]]{1,80})\s*[)\]]\.?`,
  String.raw`${anyCase("(?:(?:file|archive|handout|representational|illustrative|cover|courtesy) )?(?:photo(?:graph)?s?|image|picture|credit|video|foto|фото)(?:\\s+(?:credit|courtesy|source))?\\s*(?:[:|]|\\bby\\b|\\bcourtesy\\b)\\s*(?:of\\s+)?")}[\p{Lu}@\w](?:[^.]|(?<=[\s/]\p{Lu})\.){1,80}`,
  String.raw`${NAMES}\s*/\s*${PHOTO_AGENCIES}(?:\s+(?:[Pp]hoto|via\s+${NAMES}))?`,
  String.raw`(?:REUTERS|Reuters|AP|AFP|EPA|EPA-EFE|Getty Images|GETTY IMAGES|TASS|Xinhua|Anadolu|dpa|Bloomberg|Pool|AP Photo|AFP Photo)\s*/\s*${NAMES}(?:\s*[/–-]\s*${PHOTO_AGENCIES})?(?:\s+[Pp]hoto)?`,
  String.raw`©\s*\S[^.]{1,60}`,
  // "... and the minister. (Ana Ruiz/The Harbour Times)"
  String.raw`\(\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,2}\s*/\s*(?:The\s)?${NAMES}\)`,
  // "... in Islamabad. — AFP/File"
  String.raw`[—–]\s*${PHOTO_AGENCIES}\s*/\s*(?:${PHOTO_AGENCIES}|${NAMES})`,
];
/** A credit that closes a caption or a paragraph; group 1 is the credit. The words before it end a sentence, or have no end. */
export const CLOSING_CREDIT = new RegExp(
  String.raw`[.!?…)"”'’|\p{L}\p{N}]\s*(?<![\p{L}\p{N}])(${CLOSING_FORMS.join("|")})$`,
  "u",
);

/** No credit has more words. */
const MOST = 18;
const small = (line: Letters): boolean => line.text.length <= 180;

export const CREDIT_RULES: readonly LineRule[] = [
  {
    id: "credit.photo-credit",
    kind: "credit",
    weight: 62,
    most: MOST,
    signs: [OPENER_ONLY, CREDIT_LINE],
    test: (line) =>
      small(line) &&
      (OPENER_ONLY.test(line.text) ||
        (CREDIT_LINE.test(line.text) && line.functions <= 3 && line.capitals * 2 >= line.lettered)),
  },
  {
    id: "credit.name-photo",
    kind: "credit",
    weight: 58,
    most: 6,
    pattern: NAME_PHOTO,
    test: (line) => small(line),
  },
  {
    id: "credit.agency-slash-name",
    kind: "credit",
    weight: 58,
    most: MOST,
    pattern: SLASH,
    test: (line) => small(line) && /[/|–-]|photo|images/i.test(line.text),
  },
  {
    id: "credit.copyright-agency",
    kind: "credit",
    weight: 80,
    most: MOST,
    pattern: COPYRIGHT,
    test: (line) => small(line),
  },
  {
    id: "credit.in-brackets",
    kind: "credit",
    weight: 60,
    most: MOST,
    pattern: PARENTHESIS,
    test: (line) => small(line) && !/^\W*(?:image|photo|picture)\s+\d/i.test(line.text),
  },
  {
    id: "credit.image-agency",
    kind: "credit",
    weight: 50,
    most: MOST,
    pattern:
      /^\s*(?:getty images|epa(?:-efe)?|shutterstock|alamy|ap photo|afp photo|handout|wikimedia commons|istock)\s*$/i,
    test: (line) => small(line),
  },
  {
    id: "credit.square-brackets",
    kind: "credit",
    weight: 42,
    most: 6,
    pattern: /^\[\p{Lu}[^[\]]{1,60}\]$/u,
    test: (line) => line.functions === 0,
  },
];

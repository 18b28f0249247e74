import { anyCase } from "../rules/rule.ts";

/**
 * What papers, sites and wires print on the line of their date: the town, the number of the issue, its price, the year of
 * another calendar, the time that reading takes, who put it on the page.
 */
const CRUMBS: readonly RegExp[] = [
  // "No. 49", "Vol. XII, No. 211", "Jahrgang 12", "Año XXIV"
  /^(?:vol(?:ume|\.)?|n[or]\.?|n[°º]\.?|№|issue|number|numéro|número|nummer|bulletin|jahrgang|jg\.?|año|ano|anno|année|year|edition|edición)\s?(?:no\.?\s?)?(?:\d|(?<=[\s.])[ivxlc])[\divxlc/,.]{0,8}(?:st|nd|rd|th)?$/iu,
  // "2 Baht", "FIVE CENTS", "K100", "Price 3d", "£1.20"
  /^(?:price:?\s)?(?:(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|twenty-five|fifty)\s?(?:\p{L}{3,12}|[pdkt¢c])|(?:[$£€₹¥₦₵]|rs\.?|\p{Lu}{1,3}\$?)\s?\d[\d.,]*p?)$/iu,
  // "B.E. 2510", "1437 AH", "Heisei 12"
  /^(?:b\.?\s?e\.?|a\.?\s?h\.?|heisei|showa|reiwa|minguo|juche|saka)\s?\d{1,4}$|^\d{4}\s?(?:b\.?e\.?|a\.?h\.?)$/iu,
  // "16 Sha'ban 1418", "25 Asar 2054 BS", "23 Khordad 1377"
  /^(?:\p{L}+day )?\d{1,2} (?:(?:al|ul|dhu)[ -])?[\p{L}'’-]{3,14}(?: (?:al|ul)[ -][\p{L}'’-]{3,10})? (?:1[34]\d\d|20[3-9]\d)(?: (?:AH|H|BS|SH))?$/iu,
  // "3 min", "Temps de lecture", "5 min read"
  /^(?:(?:estimated )?(?:reading|read) time|time to read|temps de lecture|tiempo de lectura|tempo de leitura|lesezeit|lectura)?:?\s?(?:\d{1,3}\s?min(?:s|\.|ute|utes|uten|utos)?(?:\sread|\sde lecture)?)?$/iu,
  // "News Leave a comment 1,204 Views": what a web log prints behind its date
  /^(?:\p{Lu}[\p{L}& -]{2,30}\s)?(?:leave a (?:comment|reply)|no comments?|add comment)(?:\s\d[\d.,]{0,9}\s?views?)?$/iu,
  // "12,543 views", "3 comments"
  /^\d[\d.,]{0,9}\s?(?:views?|reads|hits|shares|visits|comments?|vistas|vues|aufrufe|lecturas)$/iu,
  // "👁 2 318": a counter behind its sign
  /^(?![©®])\p{Extended_Pictographic}\uFE0F?\s?\d[\d\s.,]{0,9}$/u,
  // "[18:02]", "Beluga.az"
  /^\d{1,2}[:.]\d{2}$/u,
  /^(?:www\.)?[\p{L}\p{N}-]{2,30}\.(?:\p{Ll}{2,3}|info|news|online|press|agency|today|media)$/iu,
  // "February 21, 2008, Xinhua"
  /^(?:reuters|xinhua|afp|upi|dpa|tass|efe|ansa|kyodo(?: news)?|yonhap|interfax|associated press|agence france-presse|anadolu(?: agency)?|bernama|antara|pti|ians|irna|wam)$/iu,
  /^by (?:staff|admin|editors?|newsroom|web ?desk|news ?desk|our (?:staff|correspondent|reporter))$/iu,
  /^(?:(?:late|early|final|city|morning|evening|night|noon|sunday|weekend|international|print|online|free|first|second|third)\s?){1,3}(?:edition|extra|final)?$/iu,
  /^(?:page|p\.|seite|página|pages?) ?\p{Lu}?\d{1,3}$/iu,
  /^(?:free|gratis|daily|weekly|fortnightly|monthly)$/iu,
];

const TOWN = new RegExp(
  String.raw`^(?!${anyCase("by")}\s)\p{Lu}[\p{L}\p{M}.'’-]+(?:\s(?:(?:de|da|do|del|la|el|al|of)\s)?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$`,
  "u",
);
/** "Department Press Briefing – March 14, 2023" is what a transcript is called, and no town. */
const TITLED =
  /\b(?:briefing|conference|remarks|statement|transcript|readout|communiqu[eé]|interview|availability)\b/iu;
/** "Subscribers: you are reading the free summary" */
const NOTE_TO_READERS = /\b(?:subscribers?|readers?|members?):\s.{3,60}$/iu;
/** "No. 49. ", "Vol. XII, No. 211 - ": the number of the issue at the head of its line. */
const ISSUE_NUMBER =
  /^(?:(?:vol(?:ume|\.)?|n[or]\.?|n[°º]\.?|№|issue|number|numéro|número|nummer|bulletin|jahrgang|jg\.?|año|anno|année|year)\s?(?:no\.?\s?)?(?:\d{1,3}(?:[.,]\d{3}){1,2}|\d{1,6}|(?<=[\s.])[ivxlc]{1,8})\b(?:\s\(\d{1,6}\))?[\s.,|·•–—/-]*){1,3}/iu;

/** How many characters the number of an issue takes at the beginning of a line; 0 where none stands there. */
export const issueNumberLength = (line: string): number => ISSUE_NUMBER.exec(line)?.[0].length ?? 0;

const EDGES =
  /\s\/\s|\s*[|•·—–;]\s*|\s-{1,3}(?=\s)|\s{2,}|,\s+|:\s+|\.(?:\s{2,}|\s*$)|(?<=\p{L}{3})\.\s+(?=[\p{Lu}\d£$€₹])|(?<=\b(?:views?|reads?|shares?|hits|comments?))\s+(?=\d)|^[\s.,:|–—-]+|[\s.,:|–—-]+$/u;

const partsOf = (text: string): string[] =>
  text
    .replace(NOTE_TO_READERS, "")
    .split(EDGES)
    .map((part) => part.trim().replace(/^[.,:()[\]-]+|[\s,:()[\]-]+$/gu, ""))
    .filter((part) => part !== "");

/** "Printed: 2019-03-11", "Retrieved 4 May 1998": the day of the copy. */
export const NOT_OF_ISSUE =
  /\b(?:share|tweet|print|printed|printout|retrieved|accessed|consultado|consulté|consultada|abgerufen|consultato|acessado|acesso|downloaded|viewed|visited|archived|captured|captures?|copyright|comments?|next|born|died|expires?|deadline)\b/iu;

/** "Est. 19 May 1883": since when the house has been there; "EST" is a clock's. */
export const OF_THE_HOUSE =
  /\b(?:[Ee]st\.|[Ee]std\.?|[Ee]stablished|[Ff]ounded)[ :]+(?=\d|\p{L}{3,9}\.? \d)/u;

/** Most towns before a date: "LINCOLN, NEB.". */
const TOWNS = 2;

/** Whether what stands beside a date on its line is what stamps and heads of issues have there, and nothing else. */
export function areCrumbs(before: string, after: string): boolean {
  const crumb = (part: string): boolean => CRUMBS.some((pattern) => pattern.test(part));
  // "AP-ALP-11-21-85" is a slug.
  if (before !== "" && !/[\s,:|(]$/u.test(before)) return false;
  // "Putin Visits Astana 23 December 2014" is a headline with its stamp: a longer name is set off.
  if (/\S\s\S+\s\S+$/u.test(before.trimEnd()) && !/[,:|(—–•·;./]\s*$|\s-{1,3}\s$|\s{2,}$/u.test(before))
    return false;
  const ahead = partsOf(before).filter((part) => !crumb(part));
  return (
    ahead.length <= TOWNS &&
    ahead.every((part) => TOWN.test(part) && !TITLED.test(part)) &&
    partsOf(after).every(crumb)
  );
}

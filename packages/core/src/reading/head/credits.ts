import type { Knowledge } from "@chancery/knowledge";

import type { Block, Byline, Span } from "../../record/index.ts";
import { PHOTO_AGENCIES } from "../rules/credit.ts";
import { agencyOf, personOf } from "./names.ts";
import { wireOpening } from "./wires.ts";

type Role = Byline["role"];

export interface Credits {
  readonly bylines: Byline[];
  readonly agencies: { readonly name: string; readonly span: Span }[];
}

/** Words that open a list of names, and what the people after them did. */
const OPENERS: readonly (readonly [RegExp, Role])[] = [
  [
    /\b(?:photo(?:graph)?s?|photography|fotos?|фото|bild|pictures?|images?|credits?|courtesy)(?:\s+(?:credit|courtesy))?\s*(?:[:|]|\bby\b|\bof\b|\/)\s*(?:of\s+)?/giu,
    "photographer",
  ],
  [/^\W*(?:editors?\s*:|eds?\.:?\s)\s*/giu, "editor"],
  [
    /^\W*with\s+(?=\p{Lu})|\(\s*(?:theo|selon|nach|según|segundo|secondo|via|with|from)\s+(?=\p{Lu})/gu,
    "reporter",
  ],
  [/^\W*(?:translator)\s*:\s*/giu, "translator"],
  [/^\W*source:\s*/giu, "reporter"],
  [/^\W*(?:by-?line|authors?|text|words|story)\s*:\s*|^\W*from:?\s+(?=\p{L})/giu, "author"],
  [/^\W*(?:reporters?|correspondent)\s*:\s*/giu, "reporter"],
  // "AsiaToday reporter Lee Wook-jae"
  [
    /^(?:\p{Lu}[\p{L}.'’&-]*\s){1,3}(?:reporter|correspondent|staff (?:writer|reporter))s?\s(?=\p{Lu})/gu,
    "author",
  ],
  [/\b(?:edit(?:ing|ed)|compiled)(?:\s+and\s+\p{L}+)?\s*(?:by|:)\s*/giu, "editor"],
  [/\btranslat(?:ion|ing|ed)(?:\s+from\s+\p{L}+)?\s*(?:by|:)\s*/giu, "translator"],
  [/\b(?:writ(?:ing|ten)|words|text|story)(?:\s+and\s+\p{L}+)?\s*(?:by|:)\s*/giu, "author"],
  [
    /\b(?:reporting|reported|contributions?|contributed|files|inputs?|material|information|research)(?:\s+(?:and|in)\s+[\p{L} ]+?)?\s*(?:by|from|:)\s*/giu,
    "reporter",
  ],
  [
    /^\W*(?:(?:editado|escrito|publicado|texto|rédigé|publié) )?(?:por|von|par|door|oleh)\s+(?=\p{L})/giu,
    "author",
  ],
  [/^\W*(?:(?:exclusive|posted|published|submitted|filed):?\s+)?by:?\s*\|?\s*|(?<=\|\s*)by\s+/giu, "author"],
];

/** Characters of a line of credits that are read: enough for dozens of names, bounded for lines of blanks. */
const LONGEST = 2000;

interface Opening {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

function openingsOf(text: string): Opening[] {
  const found = OPENERS.flatMap(([pattern, role]) =>
    [...text.matchAll(pattern)].map((match): Opening => ({
      start: match.index,
      end: match.index + match[0].length,
      role,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Opening[] = [];
  for (const opening of found) if (opening.start >= (out.at(-1)?.end ?? 0)) out.push(opening);
  return out;
}

/** Each run of blanks is read by one quantifier alone: where two could share it, its cube is tried. */
const LIST_SEPARATOR =
  /\s*(?:,\s*(?:and\s+|&\s*)?|[;&|/]|(?<=\s)(?:and|und|et|with|via)\s+|(?<=\s)[–—-]\s+|\bfor\s+(?=\p{Lu}))\s*/gu;

const LEAD =
  /^[\s"“'([|•·●▪*©–—-]*(?:(?:our|the|a|an)\s+(?:[\p{L}-]+\s+){0,4}?(?:correspondent|reporter|writer|editor)s?\s+(?=\p{L})|the\s+)?/iu;

/** The names of a list, each with its place: "dpa, TASS, and Interfax". What follows " in " is where they are. */
function listNames(
  text: string,
  start: number,
  end: number,
): { readonly name: string; readonly start: number }[] {
  const out: { name: string; start: number }[] = [];
  let from = start;
  const take = (to: number): void => {
    const raw = text.slice(from, to);
    // "our special correspondent Halima Oumarou"
    const lead = LEAD.exec(raw)?.[0].length ?? 0;
    const name = raw
      .slice(lead)
      // "... edited by Karim Haddad. Agencies contributed to this report."
      .replace(/(?<=\p{Ll}{2})\.\s.*$/u, "")
      .replace(/\s+(?:reports?|reporting|writes?)\s+(?:from|in|for)\s.*$/u, "")
      .replace(/\s+(?:in|at|from)\s+\p{Lu}.*$|(?<=\S\s\S+)\s+of\s+\p{Lu}.*$/u, "") // "Voice of America" is one name
      .replace(/\s+(?:also\s+)?contributed\b.*$/u, "")
      // "Source:Xinhua Published: 2016-3-25 7:02:20"
      .replace(/\s+(?:published|posted|updated|date)\s?:\s?.*\d.*$/iu, "")
      // "Ana Ruiz (@anaruiz) 4 minutes ago"
      .replace(/\s*\(?@\w{2,30}(?:\)|\s|$).*$/u, "")
      .replace(/[\s.:)"”'\]–—-]+$/u, "");
    if (name !== "") out.push({ name, start: from + lead });
  };
  for (const match of text.slice(start, end).matchAll(LIST_SEPARATOR)) {
    take(start + match.index);
    from = start + match.index + match[0].length;
  }
  take(end);
  return out;
}

const REPORTED = /(\p{Lu}[\p{L}'’. -]{1,60}?) (?:reported|contributed|reports) from /gu;
const NOT_CREDITED =
  /^(?:file|pool|handout|flickr|creative commons|presidency|state department|white house)$/iu;
const PHOTO_AGENCY = new RegExp(`^${PHOTO_AGENCIES}$`, "u");

/** A single word or an abbreviation in a reporting line is a wire: people have two names. */
const looksLikeWire = (name: string): boolean =>
  /^(?:\p{L}[\p{L}.-]{1,20}|\p{Lu}{2,8}(?:[/-]\p{Lu}+)*)$/u.test(name) &&
  !/^(?:staff|wires|agencies|reports|others|correspondent|newsroom|desk|file|pool|handout|office|courtesy|our|editor|the|facebook|twitter|instagram|youtube|telegram|internet|online|website|x)$/iu.test(
    name,
  );

/** A wire by the word in its name, known or not: "Andes Wire", "Harbour News Service". */
const isWireName = (name: string): boolean =>
  /^(?:\p{Lu}[\p{L}.&'’-]*\s+){1,3}(?:wire|newswire|agency|news service|press agency|press)$/iu.test(name) &&
  !/^(?:the |joint |news )?(?:press|agency)$/iu.test(name);

/** Who made the article, as its byline and credit blocks say: people by role, wires and services apart. */
export function creditsOf(text: string, blocks: readonly Block[], knowledge: Knowledge): Credits {
  const bylines: Byline[] = [];
  const agencies: { name: string; span: Span }[] = [];
  const addAgency = (name: string, span: Span): void => {
    const key = name.toLowerCase();
    if (!agencies.some((known) => known.name.toLowerCase() === key)) agencies.push({ name, span });
  };
  const addName = (name: string, start: number, role: Role, wires: boolean): void => {
    const span = { start, end: start + name.length };
    const agency = agencyOf(name, knowledge);
    if (agency !== null) {
      addAgency(agency, span);
      return;
    }
    const person = personOf(name, knowledge);
    if (person !== null) {
      if (!bylines.some((known) => known.name === person && known.role === role))
        bylines.push({ name: person, role, span });
    } else if (
      (wires && (looksLikeWire(name) || knowledge.outlet(name) !== null)) ||
      (role !== "editor" && isWireName(name)) ||
      (role === "photographer" && PHOTO_AGENCY.test(name) && !NOT_CREDITED.test(name))
    )
      addAgency(name, span);
  };
  for (const { span, kind, repeats, reasons } of blocks) {
    if (kind === "timestamp") {
      // "TNN | Mar 12, 2014", "Xinhua | Updated: 2014-03-12": a wire that is known, set off before its stamp.
      const before = /^\s*(?<name>\p{Lu}[\p{L}.& ]{1,40}?)\s*[|•·]\s/u.exec(text.slice(span.start, span.end));
      const name = before?.groups?.["name"];
      const agency = name === undefined ? null : agencyOf(name, knowledge);
      if (name !== undefined && agency !== null) {
        const start = text.indexOf(name, span.start);
        addAgency(agency, { start, end: start + name.length });
      }
    }
    if ((kind !== "byline" && kind !== "credit") || repeats !== undefined) continue;
    const raw = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
    // "NZPA-Reuter Washington"
    const wired = kind === "byline" ? wireOpening(raw, knowledge) : null;
    if (wired?.town.end === raw.trimEnd().length) {
      for (const { name, start, end } of wired.wires)
        addAgency(name, { start: span.start + start, end: span.start + end });
      continue;
    }
    // "Kato reported from Lima. Ana Ruiz reported from Quito.": the names stand before, the places behind.
    if (reasons?.includes("byline.reported-from") === true) {
      for (const match of raw.matchAll(REPORTED))
        for (const { name, start } of listNames(raw, match.index, match.index + (match[1]?.length ?? 0)))
          addName(name, span.start + start, "reporter", false);
      continue;
    }
    const openings = openingsOf(raw);
    if (openings.length === 0) {
      // "Ana Ruiz in Quito", "AP/Pavel Bednyakov", "Reuters".
      for (const { name, start } of listNames(raw, 0, raw.length))
        addName(name, span.start + start, kind === "credit" ? "photographer" : "author", false);
    }
    // "Trần Minh (theo VNS, Kyodo)": the author stands before the bracket.
    const [first] = openings;
    if (kind === "byline" && first && first.start > 0 && raw[first.start] === "(") {
      for (const { name, start } of listNames(raw, 0, first.start))
        addName(name, span.start + start, "author", false);
    }
    openings.forEach((opening, i) => {
      const end = openings[i + 1]?.start ?? raw.length;
      const wires = opening.role === "reporter" || kind === "credit";
      for (const { name, start } of listNames(raw, opening.end, end))
        addName(name, span.start + start, opening.role, wires && opening.role === "reporter");
    });
  }
  return { bylines, agencies };
}

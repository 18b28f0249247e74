import { wordSet } from "@chancery/language";
import type { Knowledge } from "@chancery/knowledge";

import type { Block } from "../../record/index.ts";
import { PRESS_WORD } from "../rules/masthead.ts";

export interface MastheadInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly uri: string;
  /** The wire that the dateline credits: "(Pacific Beacon)". */
  readonly credited: string | null;
  readonly knowledge: Knowledge;
}

/** The lines from the top of the page among which its name is sought, and those where a name needs no second sign. */
const DEPTH = 8;
const TOP = 2;

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*`;
const NAME = new RegExp(
  String.raw`^${CAPITAL}(?:\s+(?:(?:of|the|and|&|de|del|la|las|los|el|le|les|du|des|do|da|dos|das|di|y|e|et|und|von|van|al|for|in|on)\s+){0,2}${CAPITAL}){0,5}$`,
  "u",
);
const SPLIT =
  /,\s+(?=(?:in )?(?:English|French|Spanish|International)\b)|\s*(?:\||·|•|\/\/|»|::)\s*|\s+(?:[-–—:/]|--)\s+|\s{3,}|\s+(?=[[(])|(?<=\p{Ll}{4})\.\s+(?=\p{Lu})/u;
/** "Herald Reporter", "Sunday Mail Correspondent": who wrote for it, behind its name. */
const STAFF =
  /(?<=\b(?:Herald|Mail|Times|Post|Star|News|Standard|Nation|Chronicle|Online))\s+(?:(?:Senior|Staff|Online) )?(?:Reporters?|Correspondents?|Writers?)$/u;
/** "KIVU TODAY (English)": one of a paper's languages. */
const IN_LANGUAGE =
  /^(?:\((?:english|français|french|español|spanish|deutsch|русский|português)(?: edition| version| service)?\)|(?:english|french|spanish|international) (?:edition|version|service)|servicio en inglés|service anglais|serviço em inglês|englischer dienst)$/iu;
/** "Moselle-Zeitung" is made of two words. */
const isPress = (word: string): boolean =>
  PRESS_WORD.test(word) || word.split("-").some((part) => PRESS_WORD.test(part));
/** Names of sections, not of papers: "World News", "Daily Briefing", "Sunday Magazine". */
const GENERIC = wordSet(
  "unofficial official provisional draft confidential original world breaking latest today live top local national international regional home news press release releases daily weekly sunday saturday monday friday magazine briefing edition print online english service services agency business politics economy sport sports opinion culture video radio tv television wire media newsletter digest special report review journal front page back weather reader readers comment letters your our this that more all exclusive office section bureau department joint statement statements communique communiqué declaration remarks speech address transcript conference",
);
/** Sections, and what a ministry's page has in its menu: alone on a line they are nobody's name. */
const SECTIONS = wordSet(
  "political security economic local social foreign affairs science health technology tech travel education religion society environment climate entertainment lifestyle interviews interview features feature columns column investigations statements speeches documents events publications ministry government parliament president cabinet photos photo videos gallery archive archives africa asia europe americas pacific caribbean nation country counties cities crime law defence defense military energy markets money property jobs football cricket announcement announcements",
);
/** Why a line may hold the paper's name: nothing else is known of it, or a rule of mastheads took it. */
const HOLDERS =
  /^(?:menu|section-run|masthead|bar|name-bar|capital-name|paper-name|slogan|bare-name|wire|titled-name|outlet-desk|notice)$/;
/** Lines that stand by a paper's name. */
const COMPANIONS = /^(?:slogan|motto|place-line|issue-line|masthead)$/;

/** What stands right below the name that opens a page: the date of the issue, or the sections. */
const UNDER_TOP =
  /^(?:bar|section-run|bracket-bar|menu-row|name-bar|rate-bar|rates|date-line|issue-week|page-clock)$/;

interface Candidate {
  readonly name: string;
  readonly block: number;
  readonly tagline: boolean;
}

const PARTICLE =
  /^(?:of|the|and|&|de|del|la|las|los|el|le|les|du|des|do|da|dos|das|di|y|e|et|und|von|van|al|for|in|on)$/;

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .split(/\s+/);

const isTown = (name: string, knowledge: Knowledge): boolean =>
  knowledge.lookup(name).some(({ kind, form }) => kind === "place" && form === "name");

function candidatesOf({ text, blocks, knowledge }: MastheadInput): Candidate[] {
  const title = blocks.findIndex(({ kind }) => kind === "title" || kind === "paragraph");
  return blocks
    .slice(0, Math.min(DEPTH, title < 0 ? DEPTH : title))
    .flatMap(({ span, kind, reasons }, block): Candidate[] => {
      // "The Volta Examiner, Friday, March 6, 1998"
      if (kind === "timestamp") {
        const [name = ""] = text.slice(span.start, span.end).split(/,\s|\s[|—–-]\s/u);
        return NAME.test(name) && name.includes(" ") && name.split(" ").some(isPress)
          ? [{ name, block, tagline: true }]
          : [];
      }
      if (kind !== "boilerplate" && kind !== "byline") return [];
      if (!HOLDERS.test(reasons?.[0] ?? "menu")) return [];
      const line = text.slice(span.start, Math.min(span.end, span.start + 200)).trim();
      const [name = "", ...tail] = line
        .replace(/^[|\s]+|(?<=\p{L}{2})\.$/gu, "")
        .split(SPLIT)
        .map((part) =>
          part
            .trim()
            .replace(/\s+in English$/, "")
            .replace(STAFF, ""),
        );
      const words = wordsOf(name);
      // "The Delta Standard, Cairo"
      const [, paper, town] =
        /^([^,]{4,50}),\s+(\p{Lu}[\p{L} .'’-]{2,30})$/u.exec(line.replace(/\.$/, "")) ?? [];
      if (paper !== undefined && NAME.test(paper) && paper.includes(" ") && isTown(town ?? "", knowledge))
        return [{ name: paper, block, tagline: paper.split(" ").some(isPress) }];
      if (name.length < 3 || name.length > 50 || !NAME.test(name)) return [];
      if (words.length === 1 && SECTIONS.has(words[0] ?? "")) return [];
      if (words.every((word) => GENERIC.has(word)) || words.filter((word) => GENERIC.has(word)).length > 2)
        return [];
      if (knowledge.lookup(name).some(({ kind: of }) => of === "place" || of === "country")) return [];
      return [
        {
          name,
          block,
          tagline:
            tail.length > 0 && (reasons?.[0] === "masthead" || tail.some((part) => IN_LANGUAGE.test(part))),
        },
      ];
    });
}

const escape = (name: string): string =>
  name.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);

/** "HARBOUR NEWS SERVICE" -> "hns", "Gaceta del Caribe" -> "gc". */
const initials = (name: string): string =>
  wordsOf(name)
    .filter((word) => !PARTICLE.test(word))
    .map((word) => word[0] ?? "")
    .join("");

/** Small letters that a pattern blind to case takes for those of ASCII: the long s and the sign of kelvin. */
const ODD = /[\u017f\u212a]/;

/** Whether a text may hold the word, given in small letters; where it does not, no pattern need be made. */
const mayHold = (text: string, word: string): boolean =>
  text.toLowerCase().includes(word) || ODD.test(text) || ODD.test(word);

/** A pattern that contains `word`, blind to case. Making it takes longer than a page takes to read, and hardly any line has the word. */
function wording(word: string, source: () => string): (line: string) => boolean {
  let pattern: RegExp | undefined;
  return (line) => mayHold(line, word) && (pattern ??= new RegExp(source(), "iu")).test(line);
}

/** Another place where the page calls itself by the name. */
function confirmed(
  { name, block, tagline }: Candidate,
  { text, blocks, uri, credited }: MastheadInput,
): boolean {
  if (tagline) return true;
  const plain = wordsOf(name).join(" ");
  const wire = credited?.toLowerCase().replace(/^the\s+/, "");
  // "(G.C.)" is plainly an abbreviation, "(GC)" may be anybody's.
  const letters = wire?.replaceAll(".", "") ?? "";
  const short = letters.length >= 3 || (letters.length === 2 && wire?.length === 4);
  if (wire !== undefined && (wire === plain || (short && letters === initials(name)))) return true;
  const squashed = plain.replaceAll(/[^\p{L}\p{N}]/gu, "").replace(/^the(?=\p{L}{5})/u, "");
  const addresses = `${uri}\n${text.slice(-4000)}`;
  if (
    squashed.length >= 5 &&
    mayHold(addresses, squashed) &&
    new RegExp(`[@./](?:the)?${escape(squashed)}\\b`, "iu").test(addresses)
  )
    return true;
  const press = wordsOf(name)
    .filter((word) => PRESS_WORD.test(word))
    .at(-1);
  const staff =
    press === undefined
      ? null
      : wording(
          press,
          () =>
            String.raw`^(?:the\s+)?${escape(press)}\s+(?:\p{L}+\s+){0,2}(?:writer|reporter|correspondent|editor|bureau|archive)s?\b`,
        );
  const [opening = ""] = plain.split(" ");
  const named = wording(opening, () => String.raw`(?<![\p{L}\p{N}])${escape(plain)}(?![\p{L}\p{N}])`);
  const prose = wording(
    opening,
    () =>
      String.raw`(?:^(?:the\s+)?${escape(plain)}\s+(?:is|has been|was founded|reports?|publishes)\b|\b(?:told|an?|our)\s+(?:the\s+)?${escape(plain)}\b)`,
  );
  return blocks.some(({ span, kind, reasons }, i) => {
    if (i === block || kind === "title") return false;
    const near = i > block && i <= block + 2 && COMPANIONS.test(reasons?.[0] ?? "");
    if (near) return true;
    const opens = block === 0 && i <= 2 && kind !== "paragraph" && name.includes(" ");
    if (opens && UNDER_TOP.test(reasons?.[0] ?? "")) return true;
    const line = text.slice(span.start, Math.min(span.end, span.start + 1000));
    if (kind === "paragraph" || kind === "caption" || kind === "heading") return prose(line);
    return i > block && ((plain.length >= 5 && named(line)) || (kind === "byline" && staff?.(line) === true));
  });
}

/** A name in capitals as it is printed elsewhere in small letters: "THE EASTERN LEDGER", "© The Eastern Ledger". */
function spelled(name: string, text: string): string {
  if (name !== name.toUpperCase() || !name.includes(" ")) return name;
  const others = [...text.matchAll(new RegExp(escape(name), "giu"))].map(([match]) =>
    match.replaceAll(/\s+/g, " "),
  );
  return others.find((other) => other !== other.toUpperCase() && /^\p{Lu}/u.test(other)) ?? name;
}

/** Among the first lines, menus, dates and the weather not counted. */
const isAtTop = (block: number, blocks: readonly Block[]): boolean =>
  blocks
    .slice(0, block)
    .filter(({ reasons }) => HOLDERS.test(reasons?.[0] ?? "menu") && reasons?.[0] !== "bar").length < TOP;

/**
 * The outlet whose name heads the page. A name that the page repeats (a credit in the dateline, a line of copyright, its
 * address, its staff) or that stands beside a slogan is taken; one alone at the very top only when a word of it is a paper's
 * ("Gulf Courier"). Null otherwise.
 */
export function mastheadOf(input: MastheadInput): string | null {
  const candidates = candidatesOf(input);
  const sure = candidates.find((candidate) => confirmed(candidate, input));
  if (sure) return spelled(sure.name, input.text);
  const alone = candidates.find(({ name, block }) => {
    const words = name.split(/\s+/);
    const press = words.filter(isPress);
    return (
      isAtTop(block, input.blocks) &&
      words.length >= 2 &&
      press.length > 0 &&
      !wordsOf(name).every((word) => GENERIC.has(word))
    );
  });
  return alone ? spelled(alone.name, input.text) : null;
}

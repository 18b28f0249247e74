import type { Knowledge } from "@chancery/knowledge";

import type { Block } from "../../record/index.ts";
import { archiveTrail } from "../stamps/archive-trail.ts";
import { normalizeLine } from "../lines/plain.ts";
import { mastheadOf } from "./masthead.ts";

export interface OutletInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly uri: string;
  /** Site and publisher names from metadata, best first. */
  readonly named: readonly string[];
  /** The wire that the dateline credits. */
  readonly credited?: string | null;
  readonly knowledge: Knowledge;
}

const NAME = String.raw`\p{Lu}(?:[\p{L}\p{N}&/’'-]|\.(?=\p{L}))*(?:\s+(?:(?:of|the|and|for|&)\s+){0,2}\p{Lu}(?:[\p{L}\p{N}&/’'-]|\.(?=\p{L}))*){0,5}`;
/** How an outlet speaks of itself in the text: "a Tribune correspondent reports from", "told the Tribune's reporter". */
const IN_TEXT = [
  new RegExp(
    String.raw`\b(?:an?|the|our)\s+(${NAME})\s+(?:correspondent|reporter)\s+(?:has\s+)?report(?:s|ed)\b`,
    "u",
  ),
  new RegExp(
    String.raw`\b(?:an?|the)\s+(?:correspondent|reporter)\s+(?:of|for)\s+(?:the\s+)?(${NAME})\s+(?:has\s+)?report(?:s|ed)\b`,
    "u",
  ),
];
const COPYRIGHT = new RegExp(
  String.raw`^(?:copyright|Copyright|COPYRIGHT|©|\([cC]\))\s*(?:copyright|Copyright|©|\([cC]\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(?:the\s+)?(${NAME})`,
  "u",
);
/** "Anadolu Agency website contains only a portion of the news stories": a wire's own page. */
const OWN_SITE = new RegExp(
  String.raw`^(?:the\s+)?(${NAME})(?:['’]s)?\s+(?:web)?site\s+(?:contains|shows|carries|publishes)\b`,
  "u",
);
/** How it speaks of itself around the text; the first five so plainly that the name need not be a known one. */
const PLAIN = 5;
const AROUND = [
  OWN_SITE,
  new RegExp(String.raw`^(?:the\s+)?(${NAME})(?:['’]s?)?\s+journalists?\s+(?:report|cover|work)\b`, "u"),
  new RegExp(String.raw`^(${NAME})\s+has been (?:declared|designated|labell?ed)\b`, "u"),
  COPYRIGHT,
  new RegExp(String.raw`^(?![Cc]opyright|COPYRIGHT)(${NAME})\s*(?:©|\([cC]\))\s*\d{4}\b`, "u"),
  new RegExp(
    String.raw`^(?:follow|like|join|find)\s+(?:the\s+)?(${NAME})\s+on\s+(?:Twitter|Facebook|X|Instagram|Telegram|WhatsApp|Google News|LinkedIn|YouTube)\b`,
    "iu",
  ),
  new RegExp(String.raw`^(?:About|More from|Subscribe to|Join)\s+(?:the\s+)?(${NAME})(?:\s|$)`, "u"),
];

/** What is sought in neither of these is in no line that has none of it. */
const MAY_BE_AROUND =
  /site|journalist|has been|copyright|©|\(c\)|^(?:follow|like|join|find|About|More from|Subscribe to)\s/i;
const MAY_BE_IN_TEXT = /correspondent|reporter/;

const COMPANY =
  /\b(?:ltd|limited|inc|plc|llc|gmbh|pty|corp(?:oration)?|company|co|holdings?|publish(?:ers?|ing)|group|s\.?a\.?)\.?$/iu;

const hostOf = (uri: string): string | null =>
  /^https?:\/\/(?:www\.|m\.|en\.|amp\.|english\.)?([\w.-]+)/iu.exec(uri)?.[1]?.toLowerCase() ?? null;

/**
 * A wire's own page: its rights in all of the page, in a line below the text that reserves them or counts its years, and its
 * name in the dateline. A page that prints a wire's report has rights of its own.
 */
function wireOfItsOwn(
  text: string,
  blocks: readonly Block[],
  credited: string | null,
  knowledge: Knowledge,
): string | null {
  if (credited === null) return null;
  const last = blocks.findLastIndex(({ kind }) => kind === "paragraph");
  for (const { span, kind } of blocks.slice(last + 1)) {
    const line = text.slice(span.start, Math.min(span.end, span.start + 300));
    const name = kind === "boilerplate" ? COPYRIGHT.exec(line)?.[1] : undefined;
    if (name === credited && /\d{4}\s*[-–]\s*\d{4}|all rights reserved/i.test(line))
      return knowledge.agency(name) === null ? null : name;
  }
  return null;
}

/** The office of state or the body that heads the page: "Ministry of Foreign Affairs of the Republic of Serbia", "Welcome to the United Nations". */
function ownerOf(text: string, blocks: readonly Block[]): string | null {
  const title = blocks.findIndex(({ kind }) => kind === "title");
  for (const { span, reasons } of blocks.slice(0, Math.max(0, title))) {
    const line = text.slice(span.start, Math.min(span.end, span.start + 120)).trim();
    const welcome = WELCOME.exec(line)?.[1];
    if (welcome !== undefined) return welcome;
    if (reasons?.[0] === "letterhead" && ISSUING.test(line)) return line.replaceAll(/\s+/g, " ");
  }
  return null;
}

/** Outlets whose names are sections of other pages as well: "Foreign policy" in a ministry's menu. */
const SECTION_NAMES =
  /^(?:foreign (?:policy|affairs)|world politics|politics today|the world|national interest|the national interest|current affairs|the diplomat)$/iu;

/** Who heads a release, with the state: "Ministry of Foreign Affairs of the Republic of Serbia". */
const ISSUING =
  /^(?:ministry|embassy|permanent mission) [\p{L}, ]{2,60} of (?:the )?(?:\p{L}+ ){0,3}(?:republic|kingdom|state|states|emirates|federation|commonwealth|union|sultanate)\b.{0,60}$/iu;
const WELCOME = new RegExp(String.raw`^Welcome to (?:the )?(${NAME})(?:['’]s? (?:web)?site)?$`, "u");

/** The outlet that published the article, as named by its page or known by its domain; null when nothing says so. */
export function outletOf({
  text,
  blocks,
  uri,
  named,
  credited = null,
  knowledge,
}: OutletInput): string | null {
  const known = (name: string): string | null => {
    const id = knowledge.outlet(name);
    return id === null ? null : (knowledge.entity(id)?.name ?? id);
  };
  const host = hostOf(uri);
  const byHost = host === null ? null : known(host);
  if (byHost !== null) return byHost;
  for (const name of named) {
    const outlet = known(name) ?? (name.length <= 60 ? name : null);
    if (outlet !== null) return outlet;
  }
  const find = (kinds: readonly string[], patterns: readonly RegExp[], may: RegExp): string | null => {
    for (const { span, kind } of blocks) {
      if (!kinds.includes(kind)) continue;
      const line = text.slice(span.start, Math.min(span.end, span.start + 1500));
      if (!may.test(line)) continue;
      for (const [i, pattern] of patterns.entries()) {
        const name = pattern.exec(line)?.[1];
        if (name !== undefined) {
          // A wire keeps its rights in what others print.
          if (pattern === COPYRIGHT && knowledge.agency(name) !== null) continue;
          const outlet = known(name);
          if (outlet !== null) return outlet;
          if (i < PLAIN && name.length >= 3 && (pattern === OWN_SITE || knowledge.agency(name) === null))
            return name;
        }
      }
    }
    return null;
  };
  // An archive shows other papers' pages: the paper of the issue made the article.
  for (const { span, kind } of blocks) {
    const trail =
      kind === "paragraph"
        ? null
        : archiveTrail(text.slice(span.start, Math.min(span.end, span.start + 400)));
    if (trail) return known(trail.paper) ?? trail.paper;
  }
  const told = find(["paragraph"], IN_TEXT, MAY_BE_IN_TEXT);
  if (told !== null) return told;
  const masthead = mastheadOf({ text, blocks, uri, credited, knowledge });
  const around = find(["boilerplate"], AROUND, MAY_BE_AROUND);
  // "© Kafue Publishers Ltd" is the company that owns the paper.
  if (around !== null && !(masthead !== null && COMPANY.test(around))) return around;
  if (masthead !== null) return known(masthead) ?? masthead;
  // A line of furniture that is a known outlet's name and nothing else; two different ones say nothing.
  const lone = new Set<string>();
  for (const { span, kind, reasons } of blocks) {
    if (kind !== "boilerplate" || span.end - span.start > 60 || reasons?.[0] === "related") continue;
    const line = text.slice(span.start, span.end);
    if (SECTION_NAMES.test(line.trim())) continue;
    const outlet = /^\p{Lu}/u.test(line) && normalizeLine(line).length >= 3 ? known(line.trim()) : null;
    if (outlet !== null) lone.add(outlet);
  }
  const [only] = lone;
  if (lone.size > 0) return lone.size === 1 ? (only ?? null) : null;
  return wireOfItsOwn(text, blocks, credited, knowledge) ?? ownerOf(text, blocks);
}

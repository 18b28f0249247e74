import type { Knowledge } from "@chancery/knowledge";

import type { Block } from "../../record/index.ts";
import { archiveTrail } from "../stamps/archive-trail.ts";
import { normalizeLine } from "../lines/line.ts";
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

const NAME = String.raw`\p{Lu}(?:[\p{L}\p{N}&/’'-]|\.(?=\p{L}))*(?:\s+(?:(?:of|the|and|&)\s+)?\p{Lu}(?:[\p{L}\p{N}&/’'-]|\.(?=\p{L}))*){0,4}`;
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
/** How it speaks of itself around the text; the first three so plainly that the name need not be a known one. */
const PLAIN = 3;
const AROUND = [
  new RegExp(String.raw`^(?:the\s+)?(${NAME})(?:['’]s?)?\s+journalists?\s+(?:report|cover|work)\b`, "u"),
  new RegExp(String.raw`^(${NAME})\s+has been (?:declared|designated|labell?ed)\b`, "u"),
  COPYRIGHT,
  new RegExp(
    String.raw`^(?:follow|like|join|find)\s+(?:the\s+)?(${NAME})\s+on\s+(?:Twitter|Facebook|X|Instagram|Telegram|WhatsApp|Google News|LinkedIn|YouTube)\b`,
    "iu",
  ),
  new RegExp(String.raw`^(?:About|More from|Subscribe to|Join)\s+(?:the\s+)?(${NAME})(?:\s|$)`, "u"),
];

const COMPANY =
  /\b(?:ltd|limited|inc|plc|llc|gmbh|pty|corp(?:oration)?|company|co|holdings?|publish(?:ers?|ing)|group|s\.?a\.?)\.?$/iu;

const hostOf = (uri: string): string | null =>
  /^https?:\/\/(?:www\.|m\.|en\.|amp\.|english\.)?([\w.-]+)/iu.exec(uri)?.[1]?.toLowerCase() ?? null;

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
  const find = (kinds: readonly string[], patterns: readonly RegExp[]): string | null => {
    for (const { span, kind } of blocks) {
      if (!kinds.includes(kind)) continue;
      const line = text.slice(span.start, Math.min(span.end, span.start + 1500));
      for (const [i, pattern] of patterns.entries()) {
        const name = pattern.exec(line)?.[1];
        if (name !== undefined) {
          // A wire keeps its rights in what others print.
          if (pattern === COPYRIGHT && knowledge.agency(name) !== null) continue;
          const outlet = known(name);
          if (outlet !== null) return outlet;
          if (i < PLAIN && name.length >= 3 && knowledge.agency(name) === null) return name;
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
  const told = find(["paragraph"], IN_TEXT);
  if (told !== null) return told;
  const masthead = mastheadOf({ text, blocks, uri, credited, knowledge });
  const around = find(["boilerplate"], AROUND);
  // "© Kafue Publishers Ltd" is the company that owns the paper.
  if (around !== null && !(masthead !== null && COMPANY.test(around))) return around;
  if (masthead !== null) return known(masthead) ?? masthead;
  // A line of furniture that is a known outlet's name and nothing else; two different ones say nothing.
  const lone = new Set<string>();
  for (const { span, kind, reasons } of blocks) {
    if (kind !== "boilerplate" || span.end - span.start > 60 || reasons?.[0] === "related") continue;
    const line = text.slice(span.start, span.end);
    const outlet = /^\p{Lu}/u.test(line) && normalizeLine(line).length >= 3 ? known(line.trim()) : null;
    if (outlet !== null) lone.add(outlet);
  }
  const [only] = lone;
  return lone.size === 1 && only !== undefined ? only : null;
}

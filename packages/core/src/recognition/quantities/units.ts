import { numeralAt, type Lex, wordSet } from "@chancery/language";

import {
  BODIES,
  COUNTED,
  HYPHENED,
  LEAST_OF_PERSONS,
  LEAST_OF_THINGS,
  MEASURES_OF_TWO,
  MEMBER_ADJECTIVES,
  PERSONS,
  spelled,
  OFFICES,
} from "./counted.ts";
import { CURRENCY_NAMES } from "./currencies.ts";
import type { Heads } from "./heads.ts";

/** A unit read after (or before) a number. */
export interface UnitAt {
  readonly unit: string;
  /** Index of the token after it. */
  readonly next: number;
  readonly rule: string;
  /** Below it the number is no claim. */
  readonly least: number;
}

const PERCENT = new Set(["%", "percent", "pct"]);

export function percentAt(tokens: readonly Lex[], i: number): UnitAt | null {
  const token = tokens[i];
  if (!token || token.line) return null;
  const rule = "quantity.percent";
  if (PERCENT.has(token.norm)) {
    const points = /^points?$/.test(tokens[i + 1]?.norm ?? "");
    return { unit: points ? "percentage points" : "%", next: points ? i + 2 : i + 1, rule, least: 0 };
  }
  if (token.norm === "per" && tokens[i + 1]?.norm === "cent")
    return { unit: "%", next: i + 2, rule, least: 0 };
  if (token.norm === "percentage" && /^points?$/.test(tokens[i + 1]?.norm ?? "")) {
    return { unit: "percentage points", next: i + 2, rule, least: 0 };
  }
  return null;
}

/** Words that end the noun phrase of a counted thing: what follows is another phrase. */
const PHRASE_ENDS = wordSet(
  "of in on at to for from with by against over about under near into during since until after before between among was were is are be been has have had do did will would can could may might who which that when where while as than but or if not per a an the his her its their this these those said says",
);
const REACH = 5;

const HARMED =
  /^(?:killed|dead|slain|wounded|injured|displaced|arrested|detained|missing|homeless|abducted)$/;
const PASSIVE = /^(?:were|was|are|have|had|has|been|being|left|also|more|others)$/;

/** "40 were killed", "12 dead": people, though the noun is left out. */
function harmedAt(tokens: readonly Lex[], i: number): UnitAt | null {
  // "3,258 of them were killed"
  let j = tokens[i]?.norm === "of" && /^(?:them|these|those)$/.test(tokens[i + 1]?.norm ?? "") ? i + 2 : i;
  const from = j;
  while (j < from + 3 && tokens[j]?.line === false && PASSIVE.test(tokens[j]?.norm ?? "")) j += 1;
  const token = tokens[j];
  if (!token || token.line || !HARMED.test(token.norm)) return null;
  // "350 wounded soldiers": the noun is not left out.
  if (j === i && COUNTED.has(tokens[j + 1]?.norm ?? "") && !tokens[j + 1]?.line) return null;
  return { unit: "people", next: j + 1, rule: "quantity.harmed", least: 2 };
}

const HARMS =
  /^(?:killing|killed|wounding|wounded|injuring|injured|displacing|displaced|arresting|arrested|detaining|detained)$/;

/** "a nation of 11 million". */
const PEOPLED =
  /^(?:country|nation|republic|kingdom|island|archipelago|city|town|state|bloc|market|territory|people)$/;

/** "killing 12", "population of 18.5 million": the noun stands before the number or is left out. */
export function impliedBy(tokens: readonly Lex[], first: number, next: number, value: number): UnitAt | null {
  const after = tokens[next];
  const ends =
    !after ||
    after.line ||
    after.kind === "sign" ||
    /^(?:and|in|on|by|as|at|when|after|since|during|with|who)$/.test(after.norm);
  if (!ends || after?.norm === "-" || after?.norm === "/") return null;
  const [a, b] = [tokens[first - 2]?.norm ?? "", tokens[first - 1]?.norm ?? ""];
  if (HARMS.test(b)) return { unit: "people", next, rule: "quantity.harmed", least: 2 };
  const toll =
    /^(?:to|at|of|reached|passed|is|was|hit)$/.test(b) &&
    tokens
      .slice(Math.max(0, first - 6), first)
      .some(
        ({ norm }, k, near) =>
          norm === "toll" && !/^(?:roads?|booths?|bridges?|free)$/.test(near[k + 1]?.norm ?? ""),
      );
  if (toll) return { unit: "people", next, rule: "quantity.harmed", least: 2 };
  const population =
    (a === "population" && /^(?:of|reached|is|was|exceeds|exceeded|at|,)$/.test(b)) ||
    (b === "of" && value >= 100_000 && PEOPLED.test(a)) ||
    (a === "home" && b === "to" && value >= 10_000) ||
    b === "numbering";
  return population && value >= 1000
    ? { unit: "people", next, rule: "quantity.population", least: 1000 }
    : null;
}

const LAW =
  "killed|died|wounded|injured|detained|arrested|tried|sentenced|executed|expelled|jailed|imprisoned|freed";
const MORE_LAW =
  "abducted|kidnapped|convicted|indicted|charged|deported|hanged|shot|drowned|perished|released|poisoned";
const BEFALLS = new RegExp(
  `^(?:${LAW}|${MORE_LAW}|killing|arresting|detaining|expelling|executing|expel|expels|wounding)$`,
);
const AUXILIARY = /^(?:were|was|are|is|have|had|has|been|being|be|to|who|also|later|will|,)$/;
const COMPARES =
  /^(?:at|least|more|than|about|some|over|nearly|almost|around|the|of|another|a|further|up|to)$/;

/** Whether harm or law befalls what stands in tokens [first, next): "four generals are being tried", "detained eleven drivers". */
function befallen(tokens: readonly Lex[], first: number, next: number): boolean {
  let j = next;
  while (j < next + 4 && AUXILIARY.test(tokens[j]?.norm ?? "")) j += 1;
  if (BEFALLS.test(tokens[j]?.norm ?? "")) return true;
  let i = first - 1;
  while (i > first - 4 && COMPARES.test(tokens[i]?.norm ?? "")) i -= 1;
  return BEFALLS.test(tokens[i]?.norm ?? "");
}

/** "28-member", "the 27-nation bloc". */
function memberAt(tokens: readonly Lex[], i: number): UnitAt | null {
  const adjective = tokens[i + 1];
  if (!adjective || adjective.space) return null;
  const unit = HYPHENED.get(adjective.norm);
  if (unit !== undefined) {
    const kind = COUNTED.get(unit)?.kind ?? "count";
    return { unit, next: i + 2, rule: `quantity.${kind}`, least: 10 };
  }
  if (
    adjective.norm === "strong" &&
    /^(?:force|contingent|mission|garrison|army|unit)$/.test(tokens[i + 2]?.norm ?? "")
  )
    return { unit: "troops", next: i + 2, rule: "quantity.force", least: 10 };
  if (!MEMBER_ADJECTIVES.has(adjective.norm)) return null;
  // "a three-nation tour" has no members.
  if (adjective.norm !== "member" && !BODIES.has(tokens[i + 2]?.norm ?? "")) return null;
  return { unit: "members", next: i + 2, rule: "quantity.members", least: 3 };
}

/** The counted noun of "5,000 Russian and Belarusian troops", "28 member states", "40 square kilometres". */
function countedAt(tokens: readonly Lex[], i: number): UnitAt | null {
  if (tokens[i]?.norm === "-" && tokens[i]?.space === false) return memberAt(tokens, i);
  for (let j = i; j < i + REACH; j += 1) {
    const token = tokens[j];
    if (!token || token.line || PHRASE_ENDS.has(token.norm)) return null;
    if (token.kind !== "word") {
      if (token.norm === "-" || (token.norm === "." && tokens[j - 1]?.norm.length === 1)) continue;
      return null;
    }
    const two = MEASURES_OF_TWO.get(`${token.norm} ${tokens[j + 1]?.norm ?? ""}`);
    if (two !== undefined) return { unit: two, next: j + 2, rule: "quantity.count", least: 1 };
    if (token.norm === "member" && /^(?:states|countries|nations)$/.test(tokens[j + 1]?.norm ?? "")) {
      return { unit: "members", next: j + 2, rule: "quantity.members", least: 3 };
    }
    const noun = spelled(token.norm);
    const counted = COUNTED.get(noun);
    // "34 strikes", "20 anti-aircraft guns": another noun is counted.
    if (!counted && !token.capital && /[^sui]s$/.test(token.norm)) return null;
    if (tokens[j - 1]?.norm === "-" && /^(?:anti|non|counter)$/.test(tokens[j - 2]?.norm ?? "")) return null;
    // "two aircraft carriers", "12 tanks commanders": the head of the phrase is the last noun of it.
    if (counted && !(COUNTED.has(tokens[j + 1]?.norm ?? "") && !tokens[j + 1]?.line)) {
      return { unit: noun, next: j + 1, rule: `quantity.${counted.kind}`, least: counted.least };
    }
  }
  return null;
}

/** Index of the token that begins at or after an offset, from token i on. */
function indexAfter(tokens: readonly Lex[], i: number, offset: number): number {
  let j = i;
  while (j < tokens.length && (tokens[j]?.start ?? 0) < offset) j += 1;
  return j;
}

const LEAST_OF_PAGES = 1000;

/** Any other plural that the tagger finds behind the number [first, next), or before it: "350 posts", "soldiers, of whom 40". */
function anythingAt(tokens: readonly Lex[], first: number, next: number, heads: Heads): UnitAt | null {
  const [number, after] = [tokens[first], tokens[next - 1]];
  if (!number || !after || RANKED.test(tokens[first - 1]?.norm ?? "")) return null;
  // "one of 20 delegates" tells of the one.
  if (
    tokens[first - 1]?.norm === "of" &&
    /^(?:one|two|three|each|any|none)$/.test(tokens[first - 2]?.norm ?? "")
  )
    return null;
  const glued = tokens[next]?.space === false;
  const head = glued ? null : heads.after(after.end);
  const told = head ?? heads.before(number.start);
  if (!told) return null;
  const noun = spelled(told.noun);
  const end = head ? indexAfter(tokens, next, head.end) : next;
  if (tokens.slice(next, end).some(({ line }) => line)) return null;
  // "40 billion pesos" in an article on two lands that have them: the name stays, no code is guessed.
  if (CURRENCY_NAMES.has(noun))
    return tokens[end]?.norm === "of"
      ? null
      : { unit: noun, next: end, rule: "quantity.money.unnamed", least: 1000 };
  const counted = COUNTED.get(noun);
  if (counted) return { unit: noun, next: end, rule: `quantity.${counted.kind}`, least: counted.least };
  const person = PERSONS.has(noun) || OFFICES.has(noun) || /(?:ists|ians|men|women|ees)$/.test(noun);
  // "352 pages" is any book; "4,900 pages" of a treaty are told for their number.
  const few = person ? LEAST_OF_PERSONS : noun === "pages" ? LEAST_OF_PAGES : LEAST_OF_THINGS;
  const least = person && befallen(tokens, first, end) ? 2 : few;
  return { unit: noun, next: end, rule: person ? "quantity.people.named" : "quantity.count.named", least };
}

/** "the top 10 exporters", "the first 50 visitors": they rank. */
const RANKED = /^(?:top|first|last|next|past|previous|every|bottom|best|no|number|least|chapter|article)$/;

const NATIONALS =
  /(?:[ai]ans|[^e]ans|ese|[iqm]is|[^aeiou]nis)$|^(?:turks|kurds|greeks|poles|serbs|croats|arabs|jews|finns|swedes|danes|czechs|slovaks|tajiks|uzbeks|kazakhs|rohingya|britons|germans|thais|filipinos)$/;

/** "3.4 million Venezuelans": people by their nation, in thousands at least; "nine Turks died". */
function nationalsAt(tokens: readonly Lex[], first: number, i: number): UnitAt | null {
  const token = tokens[i];
  if (!token?.capital || token.line || !NATIONALS.test(token.norm)) return null;
  const least = befallen(tokens, first, i + 1) ? 2 : 1000;
  return { unit: "people", next: i + 1, rule: "quantity.nationals", least };
}

const VOTING = wordSet(
  "vote votes voted voting resolution motion ballot adopted approved passed favor favour",
);
const SIDES = wordSet("in against abstained abstaining");

/** "141 in favour, 5 against and 35 abstaining". */
function sidesAt(tokens: readonly Lex[], first: number, i: number): UnitAt | null {
  const [a, b] = [tokens[i], tokens[i + 1]];
  if (!a || a.line || !SIDES.has(a.norm)) return null;
  if (!tokens.slice(Math.max(0, first - 20), i + 2).some(({ norm }) => VOTING.has(norm))) return null;
  if (a.norm === "in" && /^favou?r$/.test(b?.norm ?? ""))
    return { unit: "votes", next: i + 2, rule: "quantity.votes", least: 1 };
  if (a.norm === "against" && (!b || b.kind === "sign" || b.norm === "and" || b.norm === "with"))
    return { unit: "votes", next: i + 1, rule: "quantity.votes.against", least: 1 };
  return a.norm.startsWith("abstain")
    ? { unit: "abstentions", next: i + 1, rule: "quantity.count", least: 1 }
    : null;
}

/** What the number [first, next) counts. `heads`: what the tagger says of any plural, where there is one. */
export function countAt(
  tokens: readonly Lex[],
  first: number,
  next: number,
  heads: Heads | undefined,
): UnitAt | null {
  // "350,000 bpd": barrels, and how often is said by the qualifier.
  if (tokens[next]?.norm === "bpd" && !tokens[next]?.line)
    return { unit: "barrels", next: next + 1, rule: "quantity.count", least: 10 };
  return (
    sidesAt(tokens, first, next) ??
    harmedAt(tokens, next) ??
    countedAt(tokens, next) ??
    nationalsAt(tokens, first, next) ??
    (heads ? anythingAt(tokens, first, next, heads) : null)
  );
}

/** "35 of 120 seats", "60 of its 193 members": the part, counted in the whole's noun. */
export function partOf(tokens: readonly Lex[], i: number): UnitAt | null {
  if (tokens[i]?.norm !== "of" || tokens[i]?.line) return null;
  const at = /^(?:the|its|their|all)$/.test(tokens[i + 1]?.norm ?? "") ? i + 2 : i + 1;
  const whole = tokens[at]?.line ? null : numeralAt(tokens, at);
  const unit = whole && countedAt(tokens, whole.next);
  return unit && { ...unit, rule: `${unit.rule}.part` };
}

import { shortenedFrom } from "./acronyms.ts";
import { isTitleNoun } from "./agreements.ts";
import { type Candidate, RANK } from "./candidate.ts";
import { type Ground, longName } from "./ground.ts";
import { headAt, isPlainGathering } from "./heads.ts";
import { leftEdge } from "./left-edge.ts";
import { goesOn, isOfHeads, isOfPress, isRankOfState } from "./no-heads.ts";
import { rightEdge } from "./right-edge.ts";
import { GROUNDS, HOUSES, plainStart, PROCESSES } from "./small-nouns.ts";
import { isCapital } from "./text.ts";
import { isHoused } from "./voted.ts";
import { INSTITUTIONS } from "./words.ts";

/** "World War II", "the Geneva Conference III". */
const NUMERAL = /^(?:II|III|IV|I)$/;

/**
 * Names by their head noun: "Collective Security Council", "Ministry of Foreign Affairs", "Joint Commission on Fisheries",
 * "Grand Pacific Hotel", "Strait of Hormuz", "Bandung Conference". A listed name of several words is a unit already, unless
 * more of a name stands before or after it ("Supreme National Security Council", "Security Council of Georgia").
 */
export function headedNames(ground: Ground): readonly Candidate[] {
  const { analysis, sentence } = ground;
  const { tokens } = analysis;
  const out: Candidate[] = [];
  const push = (
    first: number,
    last: number,
    shape: Pick<Candidate, "form" | "kind" | "rule" | "rank">,
  ): void => {
    const start = tokens[first]?.start;
    const end = tokens[last - 1]?.end;
    if (start !== undefined && end !== undefined)
      out.push({ start, end, first, last, candidates: [], nests: shape.kind !== "event", ...shape });
  };
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (!isCapital(token)) {
      const from = plainStart(ground, i);
      // "the foreign ministries of Peru and Chile" are several, and whose they are says who acts.
      if (from === i || token.norm === "ministries") continue;
      const house = HOUSES.has(token.norm) || GROUNDS.has(token.norm);
      if (PROCESSES.has(token.norm)) {
        push(from, i + 1, { form: "name", kind: "event", rule: "names.event.plain", rank: RANK.body });
        continue;
      }
      push(from, i + 1, {
        form: house ? "name" : "nominal",
        kind: house ? "place" : "organization",
        rule: house ? "names.facility.plain" : "names.body.ministry",
        // Before titles: "Kings Park stadium" is nobody called Park.
        rank: house ? RANK.extended : RANK.body,
      });
      continue;
    }
    if (token.norm === "ministries" || isOfHeads(tokens, i)) continue;
    const titled = isTitleNoun(tokens, i) || isRankOfState(tokens, i) || isOfPress(tokens, i);
    const head = titled ? undefined : headAt(tokens, i);
    if (head === undefined || goesOn(ground, i, head.kind)) continue;
    const unit = longName(ground, i);
    if (unit !== undefined && (unit.last !== i + 1 || unit.kind !== "organization")) continue;
    const left = leftEdge(ground, unit?.first ?? i);
    const last = NUMERAL.test(tokens[i + 1]?.text ?? "") ? i + 2 : rightEdge(ground, left, i + 1);
    if (head.kind === "event" && isPlainGathering(tokens, left, last)) continue;
    // What a bracket shortens is a whole name, whatever capitals stand before it.
    const first = Math.max(left, shortenedFrom(analysis, last) ?? left);
    const whole = unit === undefined ? last - first > 1 : first < unit.first || last > unit.last;
    if (!whole) continue;
    const rule = `${head.rule}.${last > i + 1 ? "complement" : "noun"}`;
    const housed =
      head.kind === "organization" &&
      isHoused(token.norm) &&
      ground.taggedAt(i) === "place" &&
      !isWorkplace(ground, first);
    const asBody = head.kind === "place" && isInstitution(ground, token.norm, first, last);
    push(first, last, {
      form: "name",
      kind: housed ? "place" : asBody ? "organization" : head.kind,
      rule,
      rank: unit === undefined && longName(ground, first) === undefined ? RANK.body : RANK.extended,
    });
    i = last - 1;
  }
  return out;
}

/** "the Catholic Church", "the Lagoon Museum": built, or a body where the tagger hears one all through. */
function isInstitution({ taggedAt }: Ground, noun: string, first: number, last: number): boolean {
  if (!INSTITUTIONS.has(noun)) return false;
  for (let i = first; i < last; i += 1) if (taggedAt(i) !== "organization") return false;
  return true;
}

/** "an analyst at the Lagoon Institute": where somebody of a calling works is a body, whatever its name reminds of. */
function isWorkplace({ analysis: { tokens } }: Ground, first: number): boolean {
  const at = tokens[first - 1]?.norm === "the" ? first - 2 : first - 1;
  return /^(?:at|of|with|from)$/.test(tokens[at]?.norm ?? "") && CALLINGS.test(tokens[at - 1]?.norm ?? "");
}

const CALLINGS =
  /^(?:analyst|researcher|fellow|expert|scholar|professor|director|economist|historian|lecturer|scientist|specialist)s?$/;

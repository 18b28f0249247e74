import {
  contentId,
  dayNumber,
  factKey,
  type AgreementHistory,
  type Entry,
  type Question,
  type Witness,
} from "../../record/index.ts";
import type { EventLine } from "../lines.ts";
import { compareText, distinct } from "../order.ts";
import { boundsOf } from "../relations/rows.ts";
import type { AgreementParts } from "./history.ts";

type Step = AgreementHistory["steps"][number];
type Edge = AgreementHistory["edges"][number];

/** Types of entries that are steps of an agreement. */
const STEPS: ReadonlySet<string> = new Set([
  "negotiation",
  "conclusion",
  "signing",
  "ratification",
  "accession",
  "adoption",
  "amendment",
  "termination",
]);

/** Days by which reports of a signing may differ from the day of the tables: time zones, and ceremonies past midnight. */
const SIGNED_WITHIN = 3;
/** More parties than these sign one after another, on days of their own. */
const ONE_CEREMONY = 3;
/** Words by which the sentence may tell of another step, or of another paper, than a first signing. */
const OTHER_STEP: ReadonlySet<string> = new Set(
  "ratification ratified ratifying instruments exchange exchanged accession annex amendment amended amending extension extended supplementary additional renewal renewed implementation".split(
    " ",
  ),
);

/** Steps in the order of their days, and what is asked of those that are not certain. */
export function stepsOf(
  parts: AgreementParts,
  edges: readonly Edge[],
): { readonly steps: readonly Step[]; readonly questions: readonly Question[] } {
  const { group, entries } = parts;
  const questions: Question[] = [];
  const steps = entries
    .filter(
      ({ type, about, negated, status }) =>
        STEPS.has(type) && about.includes(group.id) && !negated && status !== "hypothetical",
    )
    .map((entry): Step => {
      const question = doubtOf(entry, parts, edges);
      if (question !== null) questions.push(question);
      const { type, id, when } = entry;
      return { type, entry: id, when, ...(question === null ? {} : { certain: false }) };
    })
    .sort(
      (a, b) =>
        compareText(a.when?.earliest ?? "9", b.when?.earliest ?? "9") || compareText(a.entry, b.entry),
    );
  return { steps, questions };
}

function doubtOf(entry: Entry, parts: AgreementParts, edges: readonly Edge[]): Question | null {
  if (entry.status === "planned" || entry.status === "proposed") return null;
  if (entry.type === "amendment") return amendmentDoubt(entry, parts, edges);
  return entry.type === "signing" ? signingDoubt(entry, parts) : null;
}

/**
 * "Updated in 2020": by which paper, and is it this agreement that is meant? Certain only where the tables, or a second report, name an
 * agreement of that time which amends this one.
 */
function amendmentDoubt(
  entry: Entry,
  { group: { id }, knowledge }: AgreementParts,
  edges: readonly Edge[],
): Question | null {
  const by = edges.filter(({ rel, to, certain }) => rel === "amends" && to === id && certain);
  const told = entry.when;
  const fits = by.some(({ from }) => {
    const signed = boundsOf(knowledge.entity(from)?.from ?? null);
    return (
      signed !== null &&
      told?.earliest &&
      told.latest &&
      told.earliest <= signed.latest &&
      signed.earliest <= told.latest
    );
  });
  if (fits) return null;
  return lineageQuestion([id], membersOf(entry), [
    "amendment",
    told?.edtf ?? "no-day",
    "no-amending-agreement-known",
  ]);
}

/** A signing on another day than that of the tables: of another paper about it, another step, or one of the two is wrong. */
function signingDoubt(
  entry: Entry,
  { group: { id }, knowledge, events = [] }: AgreementParts,
): Question | null {
  const { from = null, parties = [] } = knowledge.entity(id) ?? {};
  const signed = boundsOf(from);
  const [first, last] = [entry.when?.earliest ?? null, entry.when?.latest ?? null];
  if (signed === null) return null;
  const late = first !== null && dayNumber(first) - dayNumber(signed.latest) > SIGNED_WITHIN;
  const early = last !== null && dayNumber(signed.earliest) - dayNumber(last) > SIGNED_WITHIN;
  if (!early && !(late && parties.length > 0 && parties.length <= ONE_CEREMONY)) return null;
  const words = otherStepIn(entry, events);
  const row = `agreements:${id}`;
  if (words.length > 0)
    return lineageQuestion([id], membersOf(entry), ["another-step", ...words, `signed:${from ?? ""}`]);
  const subjects = membersOf(entry).map(factKey).sort(compareText);
  return {
    id: `ask-${contentId("contradiction", id, ...subjects)}`,
    kind: "contradiction",
    subjects,
    strength: 0.6,
    reasons: ["signed-on", entry.when?.edtf ?? "", `${row}:${from ?? ""}`],
  };
}

function otherStepIn({ members }: Entry, events: readonly EventLine[]): string[] {
  const keys = new Set(members.map(factKey));
  return distinct(
    events
      .filter((event) => keys.has(factKey(event)))
      .flatMap(({ words }) => words.filter((word) => OTHER_STEP.has(word))),
  );
}

const membersOf = ({ members }: Entry): Witness[] =>
  members.map(({ source, fact }) => ({ source, fact, spans: [] }));

/** A question of lineage about agreements, with the facts that raise it. */
export function lineageQuestion(
  agreements: readonly string[],
  witnesses: readonly Witness[],
  reasons: readonly string[],
): Question {
  const subjects = distinct([...agreements, ...witnesses.map(factKey)]);
  return {
    id: `ask-${contentId("lineage", ...subjects, ...reasons.slice(0, 2))}`,
    kind: "lineage",
    subjects,
    strength: 0.5,
    reasons: [...reasons],
  };
}

import type { Knowledge } from "@chancery/knowledge";

import {
  contentId,
  dayNumber,
  factKey,
  type Entry,
  type Question,
  type Witness,
} from "../../record/index.ts";
import { isDismissed, type Rulings } from "../decisions/rulings.ts";
import type { EventLine } from "../lines/lines.ts";
import { compareText, distinct } from "../order.ts";
import { boundsOf } from "../relations/rows.ts";
import { areNamedApart } from "./edges.ts";

/** Days by which reports of a signing may differ from the day of the tables: time zones, and ceremonies past midnight. */
const SIGNED_WITHIN = 3;
/** More parties than these sign one after another, on days of their own. */
const ONE_CEREMONY = 3;
/** Words by which a sentence may tell of another step, or of another paper, than a first signing. */
const OTHER_STEP: ReadonlySet<string> = new Set(
  `ratification ratified ratifying instruments exchange exchanged accession annex amendment amended amending extension extended supplementary additional
  renewal renewed implementation`.split(/\s+/),
);

export interface Doubt {
  /** The agreement of which it is an uncertain step. */
  readonly agreement: string;
  readonly question: Question;
}

/** What is asked of an entry as a step of the agreements that it is about. `tellings`: lines of its members, for their words. */
export function doubtsOf(entry: Entry, tellings: readonly EventLine[], knowledge: Knowledge): Doubt[] {
  const { type, about, status, negated } = entry;
  if (negated || status === "planned" || status === "proposed" || status === "hypothetical") return [];
  if (type !== "amendment" && type !== "signing") return [];
  return about.flatMap((agreement) => {
    if (knowledge.entity(agreement)?.kind !== "agreement") return [];
    const question =
      type === "amendment"
        ? amendmentDoubt(entry, agreement, knowledge)
        : signingDoubt(entry, agreement, tellings, knowledge);
    return question === null ? [] : [{ agreement, question }];
  });
}

/** The questions of the doubts that nobody dismissed. */
export const openDoubts = (doubts: readonly Doubt[], { dismissed }: Pick<Rulings, "dismissed">): Question[] =>
  doubts.map(({ question }) => question).filter(({ id, subjects }) => !isDismissed(dismissed, id, subjects));

/** Steps that one agreement takes once, with all its parties: two names in one such event are perhaps of one paper. */
const ONCE: ReadonlySet<string> = new Set(["signing", "adoption", "conclusion"]);

/** Asks whether an agreement is another one which the same event is about, where no article names both. */
export function namesakeQuestions(
  id: string,
  entries: readonly Entry[],
  isAgreement: (id: string) => boolean,
): Question[] {
  const others = entries
    .filter(({ type, negated }) => ONCE.has(type) && !negated)
    .flatMap((entry) =>
      entry.about.filter((other) => other !== id && isAgreement(other) && areNamedApart(entry, id, other)),
    );
  return distinct(others)
    .filter((other) => [id, other].some((one) => one.startsWith("local:")))
    .map((other) => {
      const subjects = distinct([id, other]);
      return {
        id: `ask-${contentId("same-agreement", ...subjects)}`,
        kind: "same-agreement",
        subjects,
        strength: DOUBTED,
        reasons: ["one-event"],
      };
    });
}

/**
 * "Updated in 2020": by which paper, and is it this agreement that is meant? Certain only where the tables have an agreement of that time
 * which amends this one.
 */
function amendmentDoubt(entry: Entry, id: string, knowledge: Knowledge): Question | null {
  const { earliest = null, latest = null } = entry.when ?? {};
  const fits = knowledge.agreementLinks(id).some(({ rel, from, to }) => {
    const signed = boundsOf(knowledge.entity(from)?.from ?? null);
    if (rel !== "amends" || to !== id || signed === null || earliest === null || latest === null)
      return false;
    return earliest <= signed.latest && signed.earliest <= latest;
  });
  if (fits) return null;
  const when = entry.when?.edtf ?? "no-day";
  return lineageQuestion([id], witnessesIn(entry), ["amendment", when, "no-amending-agreement-known"]);
}

/** A signing on another day than that of the tables: of another paper about it, another step, or one of the two is wrong. */
function signingDoubt(
  entry: Entry,
  id: string,
  tellings: readonly EventLine[],
  knowledge: Knowledge,
): Question | null {
  const { from = null, parties = [] } = knowledge.entity(id) ?? {};
  const signed = boundsOf(from);
  const [first, last] = [entry.when?.earliest ?? null, entry.when?.latest ?? null];
  if (signed === null) return null;
  const late = first !== null && dayNumber(first) - dayNumber(signed.latest) > SIGNED_WITHIN;
  const early = last !== null && dayNumber(signed.earliest) - dayNumber(last) > SIGNED_WITHIN;
  if (!early && !(late && parties.length > 0 && parties.length <= ONE_CEREMONY)) return null;
  const words = otherStepIn(entry, tellings);
  if (words.length > 0)
    return lineageQuestion([id], witnessesIn(entry), ["another-step", ...words, `signed:${from ?? ""}`]);
  const [fact = ""] = witnessesIn(entry).map(factKey);
  return {
    id: `ask-${contentId("contradiction", id, fact)}`,
    kind: "contradiction",
    subjects: distinct([id, fact]),
    strength: DOUBTED,
    reasons: ["signed-on", entry.when?.edtf ?? "", `agreements:${id}:${from ?? ""}`],
  };
}

function otherStepIn({ members }: Entry, tellings: readonly EventLine[]): string[] {
  const keys = new Set(members.map(factKey));
  return distinct(
    tellings
      .filter((telling) => keys.has(factKey(telling)))
      .flatMap(({ words }) => words.filter((word) => OTHER_STEP.has(word))),
  );
}

/** The first fact stands for the entry: however many more tell it, it is one question. */
const witnessesIn = ({ members }: Entry): Witness[] =>
  members.slice(0, 1).map(({ source, fact }) => ({ source, fact, spans: [] }));

const DOUBTED = 0.6;
const LINEAGE = 0.5;

/** A question of lineage about agreements, with the facts that raise it. */
export function lineageQuestion(
  agreements: readonly string[],
  witnesses: readonly Witness[],
  reasons: readonly string[],
): Question {
  const subjects = [...agreements, ...witnesses.map(factKey)];
  return {
    id: `ask-${contentId("lineage", ...distinct(subjects), reasons[0] ?? "")}`,
    kind: "lineage",
    subjects: distinct(subjects),
    strength: LINEAGE,
    reasons: [...reasons],
  };
}

export const byId = (a: Question, b: Question): number => compareText(a.id, b.id);

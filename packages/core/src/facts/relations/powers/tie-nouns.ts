import { wordSet, type NounPhrase } from "@chancery/language";

import type { EntityKind, RelationType } from "../../../record/index.ts";
import type { Reader } from "../reader.ts";

export const POWERS: readonly EntityKind[] = ["country", "organization"];

/** A noun that ties its subject to its owner: "Kenya's largest trading partner", "an ally of Peru". */
export interface Tie {
  readonly id: string;
  readonly type: RelationType;
  readonly heads: ReadonlySet<string>;
  /** Words before the head, of which each set must give one. */
  readonly needs: readonly ReadonlySet<string>[];
  /** Words before the head that make it something else. */
  readonly forbids: ReadonlySet<string>;
  readonly subjects: readonly EntityKind[];
  readonly owners: readonly EntityKind[];
  /** The owner is the subject of the relation: "X, the predecessor of Y". */
  readonly reversed?: true;
}

const TIES: readonly Tie[] = [
  {
    id: "relations.partner.largest",
    type: "largest-trading-partner",
    heads: wordSet("partner"),
    needs: [
      wordSet("largest biggest main top leading principal primary no number"),
      wordSet("trading trade"),
    ],
    forbids: wordSet("former once among"),
    subjects: POWERS,
    owners: POWERS,
  },
  {
    id: "relations.ally",
    type: "ally-of",
    heads: wordSet("ally allies"),
    needs: [],
    forbids: wordSet("former potential erstwhile onetime one-time non-nato"),
    subjects: POWERS,
    owners: POWERS,
  },
  {
    id: "relations.part.region",
    type: "part-of",
    heads: wordSet("region province territory city town port district county oblast suburb village"),
    needs: [],
    forbids: wordSet("former disputed occupied other"),
    subjects: ["place"],
    owners: ["country", "place"],
  },
  {
    id: "relations.predecessor",
    type: "successor-of",
    heads: wordSet("predecessor"),
    needs: [],
    forbids: wordSet("immediate"),
    subjects: ["organization", "country", "agreement"],
    owners: ["organization", "country", "agreement"],
    reversed: true,
  },
  {
    id: "relations.successor",
    type: "successor-of",
    heads: wordSet("successor"),
    needs: [],
    forbids: wordSet("possible potential likely chosen presumed designated eventual"),
    subjects: ["person", "organization", "country", "agreement"],
    owners: ["person", "organization", "country", "agreement"],
  },
];

/** The tie that a noun with the words before it tells; undefined for none. */
export function tieOf(reader: Reader, noun: NounPhrase): Tie | undefined {
  const head = reader.lemma(noun);
  const before = reader.before(noun);
  return TIES.find(
    ({ heads, needs, forbids }) =>
      heads.has(head) &&
      needs.every((need) => before.some((word) => need.has(word))) &&
      !before.some((word) => forbids.has(word) || RANKED.test(word)),
  );
}
/** "its sixth-largest partner", "the 30th largest": others come before it. */
const RANKED =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?:-(?:largest|biggest|main))?$/;

/** "its largest trading partner in Europe", "after China": of some, or behind another, and not of all. */
export function isLimited(reader: Reader, { last, modifiers }: NounPhrase): boolean {
  const of = modifiers.find(({ prep }) => LIMITING.test(prep));
  const at = of?.phrase.first ?? (LIMITING.test(reader.norm(last)) ? last + 1 : null);
  if (at === null) return false;
  const end = of?.phrase.last ?? at + LIMIT_REACH;
  for (let i = at; i < end; i += 1) {
    if (/^(?:region|continent|bloc|area|market|neighbourhood)$/.test(reader.norm(i))) return true;
    if (reader.startingAt(i).some(({ kind }) => /^(?:place|country|organization)$/.test(kind))) return true;
  }
  return false;
}
const LIMITING = /^(?:in|within|among|outside|after|behind)$/;
const LIMIT_REACH = 4;

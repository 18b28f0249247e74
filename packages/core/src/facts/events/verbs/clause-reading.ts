import { wordSet, type Clause, type NounPhrase, type Oblique } from "@chancery/language";

import { partiesOf } from "../../shared/parties.ts";
import { clauseAt, type Passage, type View } from "../../shared/view.ts";
import { isRole } from "../arguments/slots.ts";
import { actingIn, type Acting } from "./acting.ts";
import type { Slot, VerbPattern } from "../patterns/index.ts";
import { memberOf, passengerOf, reducedPassive, thingMeant } from "./stand-ins.ts";
import { strandedIn } from "./stranded.ts";
import { actorOf } from "./verb-actors.ts";

/** The phrases of a clause as a pattern takes them. */
export interface Arguments {
  readonly objects: readonly NounPhrase[];
  /** The clause's obliques and those that hang on its objects. */
  readonly around: readonly Oblique[];
}

/**
 * What every pattern of a verb asks of its clause, answered once: a verb such as "be", "say" or "take" has dozens of patterns, and
 * nearly all are refused.
 */
export class ClauseReading {
  readonly passive: boolean;
  readonly subject: NounPhrase | null;
  readonly #view: View;
  readonly #passage: Passage;
  readonly #clause: Clause;
  readonly #undergoing: NounPhrase | null;
  #all: Arguments | undefined;
  #own: Arguments | undefined;
  #inner: readonly Oblique[] | undefined;
  #text: string | undefined;
  #words: string | undefined;
  #forms: readonly string[] | undefined;
  #acting: Acting | undefined;

  constructor(view: View, passage: Passage, clause: Clause) {
    this.#view = view;
    this.#passage = passage;
    this.#clause = clause;
    const reduced = reducedPassive(view, passage, clause);
    // "voted by 56 to 41": a count is nobody's doing.
    this.passive = reduced !== null || (clause.verb.passive && !isCount(view, clause.agent));
    const doer = reduced?.agent ?? (this.passive ? clause.agent : actorOf(view, passage, clause));
    this.subject =
      isSetting(view, clause, doer) || isMakerOfPaper(view, clause, doer)
        ? null
        : memberOf(view, passage, clause, passengerOf(view, passage, clause, doer));
    this.#undergoing = reduced?.thing ?? memberOf(view, passage, clause, clause.subject);
  }

  /** Objects and obliques, for a pattern whose object fills `slot`. */
  argumentsFor(slot: Slot | undefined): Arguments {
    if (!this.passive && isRole(slot) && isDivided(this.#clause))
      return (this.#own ??= this.#read(ownObjects(this.#view, this.#clause)));
    return (this.#all ??= this.#read(this.#clause.objects));
  }

  /** The phrases around, for a pattern that may look into them. */
  phrasesFor(pattern: VerbPattern): readonly Oblique[] {
    const given = this.argumentsFor(pattern.object);
    if (pattern.throughObject !== true && pattern.throughInner !== true) return given.around;
    return given === this.#all ? (this.#inner ??= withInner(given.around)) : withInner(given.around);
  }

  /** Who acts. */
  get acting(): Acting {
    return (this.#acting ??= actingIn(this.#view, this.#passage, this.#clause, this.subject));
  }

  /** The clause's words in lower case, a blank between. */
  get text(): string {
    const { first, last } = this.#clause;
    return (this.#text ??= wordsOf(this.#view, first, last).join(" "));
  }

  /** The same with the one behind (a bare predicate may stand there: "held responsible"), a blank around each. */
  get words(): string {
    return (this.#words ??= ` ${this.text} ${this.#view.norm(this.#clause.last)} `);
  }

  /** The verb's own form, the word behind it, and the last object's ends ("brought the two together"). */
  get forms(): readonly string[] {
    return (this.#forms ??= formsOf(this.#view, this.#clause));
  }

  #read(given: readonly NounPhrase[]): Arguments {
    const stranded = strandedIn(this.#view, this.#clause);
    if (stranded !== null && !this.passive) {
      const objects = given.filter((object) => object !== stranded.phrase);
      return { objects, around: [stranded, ...attached(this.#clause, objects)] };
    }
    const objects = this.passive
      ? this.#undergoing === null
        ? []
        : [this.#undergoing]
      : given.map((object) => thingMeant(this.#view, this.#passage, this.#clause, object));
    const around = attached(this.#clause, objects).filter(
      (oblique) => !isAbsolute(this.#view, this.#passage, oblique),
    );
    return { objects, around };
  }
}

const formsOf = (view: View, { verb, objects }: Clause): readonly string[] => {
  const object = objects.at(-1);
  return [
    verb.head,
    verb.last,
    ...(object === undefined ? [] : [object.first, object.head, object.last]),
    // "are also due in Bamako"
    ...(view.token(verb.last)?.upos === "ADV" ? [verb.last + 1] : []),
  ].map((at) => view.norm(at));
};

/** "a seminar held in Oran, Algeria, which called for talks": the town of a gathering and its land have called for nothing. */
function isSetting(view: View, { kind, marker }: Clause, doer: NounPhrase | null): boolean {
  if (kind !== "relative" || marker !== "which" || doer === null) return false;
  const town = view.mentionAt(doer.head);
  return town?.kind === "place" && doer.last > town.last && /^(?:in|at)$/.test(view.norm(town.first - 1));
}

/** "a draft, submitted by Peru, which would have dismissed the envoy": what "which" would do is the draft's, and none of whoever made it. */
function isMakerOfPaper(view: View, { kind, marker, verb }: Clause, doer: NounPhrase | null): boolean {
  if (kind !== "relative" || marker !== "which" || verb.modal !== "would" || doer === null) return false;
  return view.norm(doer.first - 1) === "by" && view.token(doer.first - 2)?.xpos === "VBN";
}

const isCount = (view: View, agent: NounPhrase | null): boolean =>
  agent !== null && view.token(agent.head)?.upos === "NUM" && partiesOf(view, agent).length === 0;

/** Objects of a relative clause may be its own or those of the verb inside: see {@link ownObjects}. */
const isDivided = ({ kind, marker, objects }: Clause): boolean =>
  kind === "relative" && objects.length >= 2 && /^(?:which|that|whom)$/.test(marker ?? "");

/** "a truce which A accused him of breaking": beside an object of its own what "which" means is the inner verb's. */
function ownObjects(view: View, { objects, first }: Clause): readonly NounPhrase[] {
  const own = objects.filter(
    (object) =>
      object.first >= first &&
      (/^(?:him|her|them|us|me)$/.test(view.norm(object.head)) || partiesOf(view, object).length > 0),
  );
  return own.length === 0 ? objects : own;
}

/** "with the president looking on, they signed": what somebody else does meanwhile makes him no party. */
function isAbsolute(view: View, passage: Passage, { prep, phrase }: Oblique): boolean {
  if (prep !== "with") return false;
  // "signed it, with the secretary-general in attendance"
  if (view.norm(phrase.last) === "in" && /^(?:attendance|tow)$/.test(view.norm(phrase.last + 1))) return true;
  const next = clauseAt(passage, phrase.last);
  // "a pact with Togo allowing its troops access": what a paper does, and nobody beside it.
  if (next?.subject != null && next.subject.head < phrase.first && PROVIDING.has(next.verb.lemma))
    return false;
  return next?.kind === "participial" && next.verb.form === "gerund" && next.verb.first === phrase.last;
}

/** What an agreement does. */
const PROVIDING: ReadonlySet<string> = wordSet(
  "allow permit give grant provide pave open create establish end bind set call require oblige bring extend cover regulate settle resolve define delimit renew let",
);

/** A clause's obliques and those that hang on its objects: "signed an agreement with Chad", "a call to Nepal". */
export function attached(clause: Clause, objects: readonly NounPhrase[]): readonly Oblique[] {
  const all = [
    ...clause.obliques,
    // "slapped bans on Addo and 17 others": the list may have been taken for one of the bans.
    ...objects.flatMap(({ modifiers, conjuncts }) => [
      ...modifiers,
      ...conjuncts.flatMap((part) => part.modifiers),
    ]),
  ];
  const cause = all.find(({ prep }) => CAUSES.has(prep));
  // "extended sanctions over its raids against Mali": what stands behind the reason is of the reason.
  return cause === undefined ? all : all.filter(({ prep, at }) => prep !== "against" || at < cause.at);
}
const CAUSES: ReadonlySet<string> = new Set(["over", "because of", "in response to", "in retaliation for"]);

/** The phrases and what hangs on the nouns in them, but for those of a reason. */
const withInner = (phrases: readonly Oblique[]): readonly Oblique[] =>
  phrases.flatMap((oblique) => [oblique, ...(CAUSES.has(oblique.prep) ? [] : innerOf(oblique))]);
const innerOf = (oblique: Oblique): readonly Oblique[] => [
  ...oblique.phrase.modifiers,
  // "to the fourth round of talks in Lima": what a part is of stands for the part.
  ...oblique.phrase.modifiers.flatMap(({ prep, phrase }) => (prep === "of" ? phrase.modifiers : [])),
];

/** Lower-case words of tokens [first, last). */
export const wordsOf = (view: View, first: number, last: number): string[] =>
  view.tokens.slice(first, last).map(({ norm }) => norm);

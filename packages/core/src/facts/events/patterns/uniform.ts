import type { Needs, NounPattern, VerbPattern } from "./types.ts";

/** Every field of a table's rows, none of them set. */
type Unset<P> = { readonly [F in keyof Required<P>]: undefined };

const NEEDS: Unset<Needs> = {
  subject: undefined,
  object: undefined,
  oblique: undefined,
  parties: undefined,
  place: undefined,
  content: undefined,
  clause: undefined,
  subjunctive: undefined,
  oneObject: undefined,
  noObject: undefined,
  infinitive: undefined,
  noInfinitive: undefined,
  statesman: undefined,
  abroad: undefined,
  foreign: undefined,
  negated: undefined,
  about: undefined,
  person: undefined,
  setting: undefined,
  known: undefined,
  target: undefined,
  infinitiveOf: undefined,
};
const VERB: Unset<VerbPattern> = {
  id: undefined,
  type: undefined,
  verbs: undefined,
  subject: undefined,
  object: undefined,
  objectNouns: undefined,
  objectPredicate: undefined,
  openObject: undefined,
  objectKinds: undefined,
  objectModifiers: undefined,
  ownObject: undefined,
  subjectNouns: undefined,
  requires: undefined,
  strictObject: undefined,
  unlessPreps: undefined,
  passive: undefined,
  finite: undefined,
  tense: undefined,
  unlessNouns: undefined,
  wording: undefined,
  unlessWords: undefined,
  partyKinds: undefined,
  dated: undefined,
  supports: undefined,
  status: undefined,
  destinationRole: undefined,
  obliques: undefined,
  alsoObject: undefined,
  phrase: undefined,
  throughOwners: undefined,
  subjectOwners: undefined,
  throughObject: undefined,
  obliged: undefined,
  asked: undefined,
  blamed: undefined,
  forced: undefined,
  says: undefined,
  throughInner: undefined,
  ownersAre: undefined,
  namedObject: undefined,
  obliqueNouns: undefined,
  needs: undefined,
  example: undefined,
  not: undefined,
};
const NOUN: Unset<NounPattern> = {
  id: undefined,
  type: undefined,
  nouns: undefined,
  plural: undefined,
  unlessBefore: undefined,
  preceded: undefined,
  possessor: undefined,
  adjective: undefined,
  modifiers: undefined,
  carrier: undefined,
  carriedBy: undefined,
  modifierNouns: undefined,
  ownersAre: undefined,
  requires: undefined,
  counted: undefined,
  infinitive: undefined,
  aboutKinds: undefined,
  destinationRole: undefined,
  needs: undefined,
  dated: undefined,
  orSetting: undefined,
  example: undefined,
  not: undefined,
};

/**
 * The same row with every field that rows of its kind can have, so that all are of one shape in memory. Rows are written with the few
 * fields that they need, and no two alike; engines of JavaScript read a field of seven hundred shapes many times slower than of one.
 */
export const uniformVerb = (pattern: VerbPattern): VerbPattern =>
  asRow({ ...VERB, ...pattern, needs: needsOf(pattern) });
export const uniformNoun = (pattern: NounPattern): NounPattern =>
  asRow({ ...NOUN, ...pattern, needs: needsOf(pattern) });

const needsOf = ({ needs }: { readonly needs?: Needs }): Needs => asRow({ ...NEEDS, ...needs });

/** Nobody asks whether a row has a field, only what stands in it: a field that is undefined is one that is missing. */
const asRow = <P>(row: object): P => row as P;

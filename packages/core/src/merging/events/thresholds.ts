/**
 * Strengths are whole hundredths, so that sums are the same everywhere. They are added up from who, when, where and what;
 * the numbers say which combinations are enough, and each is held by a case in `near-misses.test.ts`.
 */

/** Two tellings are of one event from here: two people and the day; both states, the day and the town; a treaty and its parties. */
export const SAME = 70;

/** From here a person is asked: two people and the month; both states and the day; an agreement and one party. */
export const ASK = 45;

/**
 * A telling that fits two events which cannot be one is left for a person to place, unless the one fits better by this
 * much: a town in common (15) is enough to choose, a country (5) is not.
 */
export const MARGIN = 10;

export const WHO = {
  /** Two or more people in common, or all who are named are the same and a person is among them. */
  people: 50,
  /** A person in common, and the other side agrees as far as it is told. */
  personAndSide: 45,
  /** A person in common, the only one that the one telling names. */
  person: 30,
  /** A body in common, and nobody else told otherwise. */
  body: 30,
  /** The one names people, the other the states that they act for. */
  sides: 25,
  states: 20,
  /** The same states, and nobody else, in what only states do; three or more together, in anything. */
  statesActing: 35,
  oneState: 10,
  nobody: 0,
} as const;

export const TIME = {
  day: 35,
  /** A report's own day against the day before it: what was told without a day happened then, as a rule. */
  dateline: 22,
  dayInWeek: 22,
  /** No day is stated, but the report came out on the day of the other's event or the day after. */
  published: 20,
  /** Two or three days after. */
  publishedLate: 12,
  week: 15,
  dayInMonth: 12,
  month: 8,
  year: 4,
  /** Of what is done once in years: the year, or the days in which it was news. */
  singular: 35,
  none: 0,
} as const;

export const PLACE = { town: 15, nested: 7, country: 5, none: 0 } as const;

export const MATTER = {
  /** The same step of the same agreement. */
  step: 50,
  agreement: 30,
  other: 15,
  none: 0,
} as const;

/** The same states are told to have met in one town, by papers of one day. */
export const ONE_OCCASION = 15;

/** A later article that recalls an event names its month or its country, not its day and town. */
export const RECALLED = 8;

/** Words in common by which two acts of speech are taken for one, of the fewer that either has. */
export const SPOKEN_SHARE = 50;
export const SPOKEN_WORDS = 3;

/** So many words in common say that it is one act of speech, beside the same sides and the days in which it was news. */
export const SAME_WORDS = { least: 6, strength: 30 } as const;

/** Words in common by which two copies of a report tell an event in one sentence, and of how many of either. */
export const ONE_SENTENCE = { least: 5, share: 85 } as const;

/** Days after its event that a report without a day is still taken to tell of it. */
export const REPORTED_WITHIN = 3;

/** Days by which tellings of one visit may name different days of it: a person is asked. */
export const VISIT_GAP = 3;

/** Accounts under one key beyond which it is refined; see blocks.ts. */
export const BLOCK_BOUND = 64;

/** Accounts in one component beyond which it is solved by days and flagged. */
export const COMPONENT_BOUND = 256;

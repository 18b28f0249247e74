import { wordSet, type Clause } from "@chancery/language";

/** Which side of the day of publication an expression without a year lies on; null where the clause does not say. */
export type Direction = "past" | "future" | null;

/** Verbs after which an infinitive or a noun is still to come. */
const LOOKS_AHEAD = wordSet(
  "plan intend agree expect schedule set want hope promise pledge vow prepare decide propose offer invite ask urge call aim " +
    "seek threaten order wish undertake commit arrange slate due book earmark pencil postpone delay",
);
/** "due", "scheduled for", "planned" shortly before the expression. */
const AHEAD_BEFORE = wordSet(
  "due effective payable scheduled planned expected slated set upcoming forthcoming deadline next postponed will shall earmarked",
);
/** In the present tense these tell of a timetable: "the envoy flies to Suva on Tuesday". */
const TIMETABLE = wordSet(
  "fly travel sail arrive leave depart go come visit meet hold host open begin start take convene gather head return receive " +
    "welcome address attend join launch end close expire resume vote mark celebrate take chair sign turn",
);

/** In the present tense these hold or are said; all else that is told of a weekday in the present is still to come. */
const HOLDS_OR_SAYS = wordSet(
  "be have do know remain stay say tell report show believe think want need mean hope fear see seem appear claim warn write add " +
    "note argue admit deny announce confirm insist understand feel like love recall remember concern alarm shock sadden dismay outrage " +
    "condemn deplore regret praise criticise criticize reject accuse blame denounce mourn",
);

interface Words {
  /** Lower-case words before and after the expression in its sentence. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** "had been scheduled", "as previously planned": what was ahead then lies behind now. */
const NO_LONGER = wordSet("had previously originally initially");
const LIKELY = wordSet("likely certain sure poised bound");
/** "an agreement to buy the port in January": the plan is a noun. */
const PLANS = wordSet(
  "agreement plan plans deal proposal bid offer pledge promise intention preparations invitation invitations",
);
/** "an invitation to the king to visit Accra in May", "his call on both sides to withdraw": what somebody is asked for. */
const ASKINGS = wordSet("invitation invitations call calls appeal request");
const ASKED = wordSet("to on for");
/** Words between such a noun and the "to" of what is asked. */
const ASKED_WITHIN = 12;

/** "did not expect a reply before the elections on Sunday": what is awaited before it, whatever the tense. */
const AWAITING = wordSet("expect expects awaits await awaiting");
const UP_TO = wordSet("before until till by");

const isAwaited = ({ before }: Words): boolean => {
  const cue = before.findLastIndex((word) => AWAITING.has(word));
  return cue >= 0 && before.slice(cue).some((word) => UP_TO.has(word));
};

/** "as of 1 July visas would be free", "from Monday they will pay": what begins then is still to come. */
const beginsAhead = ({ before, after }: Words): boolean =>
  ((before.at(-1) === "of" && before.at(-2) === "as") || before.at(-1) === "from") &&
  after.slice(0, 5).some((word) => word === "would" || word === "will");

/** What is still to come, said of it before its noun. */
const PENDING = wordSet(
  "scheduled planned expected upcoming forthcoming proposed intended anticipated looming",
);

/** What a date is set as. */
const TERM = wordSet("deadline target date cutoff cut-off");

function isAhead({ before, after }: Words): boolean {
  // "before Wednesday's scheduled start of talks", "Friday's planned summit"
  if (/^['\u2019]s$/.test(after[0] ?? "") && PENDING.has(after[1] ?? "")) return true;
  // "had set May 10 as the deadline": a term is ahead, whenever it was set.
  if (after[0] === "as" && after.slice(1, 5).some((word) => TERM.has(word))) return true;
  // "the accord set up in March": founded, and not set for March.
  const cue = before.findLastIndex(
    (word, i) => AHEAD_BEFORE.has(word) && !(word === "set" && before[i + 1] === "up"),
  );
  if (cue >= before.length - 5 && cue >= 0) {
    return !before.slice(Math.max(0, cue - 3), cue).some((word) => NO_LONGER.has(word));
  }
  // "is likely to receive his counterpart in Lima on Saturday"
  const likely = before.findLastIndex((word, i) => word === "to" && LIKELY.has(before[i - 1] ?? ""));
  if (likely > 1 && /^(?:is|are|'s|looks?|seems?)$/.test(before[likely - 2] ?? "")) return true;
  // "with 30 more names to follow by mid-October"
  if (
    /^(?:follow|come)$/.test(before.at(-2) ?? "") &&
    before.at(-3) === "to" &&
    UP_TO.has(before.at(-1) ?? "")
  )
    return true;
  const to = before.lastIndexOf("to");
  if (to <= 0 || before.length - to > 12) return false;
  if (PLANS.has(before[to - 1] ?? "")) return true;
  const asking = before.slice(0, to).findLastIndex((word) => ASKINGS.has(word));
  return (
    asking >= 0 && to - asking <= ASKED_WITHIN && before.slice(asking + 1, to).some((word) => ASKED.has(word))
  );
}

/** "talks starting Wednesday", "a visit beginning on Monday". */
const isBeginning = ({ before }: Words): boolean =>
  /^(?:starting|beginning|opening)$/.test(before.at(before.at(-1) === "on" ? -2 : -1) ?? "");

/** What is told of the expression itself. */
export interface Circumstances {
  /** It is one, and tells of the days around publication. */
  readonly weekday?: boolean;
  /** It stands below a picture, where the present tells what was done when it was taken. */
  readonly pictured?: boolean;
}

/** "comes in the wake of Monday's talks", "on the heels of a meeting on Friday": what something follows lies behind. */
const isInWakeOf = ({ before }: Words): boolean => {
  const of = before.findLastIndex((word, i) => word === "of" && WAKE.has(before[i - 1] ?? ""));
  return of >= 0 && before.length - of <= WAKE_WITHIN;
};
const WAKE = wordSet("wake backdrop heels aftermath");
/** Words between "in the wake of" and the day. */
const WAKE_WITHIN = 10;

/** From the clause that holds the expression; the verb of saying above it does not count. */
export function clauseDirection(
  clause: Clause,
  clauses: readonly Clause[],
  around: Words,
  told: Circumstances = {},
  depth = 0,
): Direction {
  const { verb, kind } = clause;
  if (isInWakeOf(around)) return "past";
  if (isAhead(around) || isAwaited(around) || beginsAhead(around)) return "future";
  // "two-day talks starting Wednesday": a day of the week by which something is about to begin.
  if (told.weekday === true && isBeginning(around)) return "future";
  // "had been due to expire" is read as one group with a future in it, as "will have expired" is.
  // "had been due to meet", "were to have met": what was ahead then, and did not come about.
  const missed = verb.perfect && around.before.some((word) => /^(?:had|was|were)$/.test(word));
  if (verb.tense === "future") return missed ? "past" : "future";
  if (verb.modal !== null && verb.form === "finite") return verb.perfect ? "past" : "future";
  if (verb.form === "finite") {
    if (verb.tense === "past" || verb.perfect) return "past";
    if (verb.tense === "present") {
      // "follows Tuesday's declaration": what is followed is there already.
      if (verb.lemma === "follow" && around.after[0] === "'s") return "past";
      if (told.pictured === true) return "past";
      if (told.weekday === true && !HOLDS_OR_SAYS.has(verb.lemma)) return "future";
      if (kind === "headline") return "past";
      return verb.passive ? null : TIMETABLE.has(verb.lemma) || verb.progressive ? "future" : null;
    }
    return null;
  }
  const parent = clause.parent === null ? undefined : clauses[clause.parent];
  if (verb.form === "infinitive") {
    if (kind === "headline") return "future";
    if (parent && LOOKS_AHEAD.has(parent.verb.lemma)) return "future";
    if (verb.perfect) return "past";
  }
  if (verb.form === "participle" && verb.passive) return "past";
  return parent && depth < 4 ? clauseDirection(parent, clauses, around, told, depth + 1) : null;
}

const FUTURE_WORDS = wordSet("will shall 'll wo won't would should");
const PAST_WORDS = wordSet(
  "was were had did said told met held went made came took gave left began became sent signed",
);
/** Endings of the inflected forms of LOOKS_AHEAD verbs. */
const stem = (word: string): string => word.replace(/(?:ned|led|ed|d|es|s|ning|ing)$/, "");
const AHEAD_STEMS = new Set([...LOOKS_AHEAD].map(stem).concat([...LOOKS_AHEAD]));

/** Forms that are plurals of nouns at least as often. */
const VERBAL_NOUNS = wordSet(
  "visits votes attends hosts marks signs turns takes comes goes holds heads addresses chairs closes launches",
);
const TIMETABLE_FORMS = new Set(
  [...TIMETABLE].map((verb) =>
    verb.endsWith("y") ? `${verb.slice(0, -1)}ies` : /(?:ch|sh|s)$/.test(verb) ? `${verb}es` : `${verb}s`,
  ),
);

/** Without a grammar: the nearest verb's tag, or what the words give away. `tags` are Penn Treebank tags of `around`. */
export function wordDirection(
  around: Words,
  tags?: { before: readonly string[]; after: readonly string[] },
): Direction {
  if (isAhead(around)) return "future";
  const { before, after } = around;
  let infinitive = false;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const word = before[i] ?? "";
    const tag = tags?.before[i];
    if (FUTURE_WORDS.has(word)) return "future";
    if (word === "to" && (tags === undefined || tags.before[i + 1] === "VB")) {
      infinitive = true;
      if (/^(?:is|are|'s)$/.test(before[i - 1] ?? "")) return "future";
    }
    if (infinitive && AHEAD_STEMS.has(stem(word))) return "future";
    if (tag === "VBD" || PAST_WORDS.has(word) || (tag === undefined && /^\w{3,}ed$/.test(word)))
      return "past";
    if (TIMETABLE_FORMS.has(word) && !VERBAL_NOUNS.has(word)) return "future";
    if (tag === "VBZ" || tag === "VBP") return null;
  }
  for (const [i, word] of after.entries()) {
    if (FUTURE_WORDS.has(word)) return "future";
    if (/^(?:is|are|'s)$/.test(word) && after[i + 1] === "to") return "future";
    if (tags?.after[i] === "VBD" || PAST_WORDS.has(word)) return "past";
  }
  return null;
}

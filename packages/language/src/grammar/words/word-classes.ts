/** Words whose class the words beside them settle; read by the repairs of tags. Forms, not lemmas. */
import { IRREGULAR_VERBS } from "../../lemmas/irregular.ts";
import { DAY_WORDS, MONTHS, WEEKDAYS } from "./lexicon.ts";
import { wordSet } from "../../word-set.ts";

/** Adverbs that taggers take for prepositions. */
export const ADVERBS = wordSet(
  "beforehand afterwards afterward thereafter overnight meanwhile likewise nonetheless elsewhere",
);

/** Past forms that are neither nouns nor plain verbs. */
export const DISTINCT_PAST_FORMS = wordSet(`
  shook met went gave took sent sold wrote drove flew spoke broke chose grew knew threw drew withdrew swore wore tore
  became began came fled forgot won lent sought taught brought caught
`);

/** "overran" -> "overrun": the base of a past form that a prefix makes of an irregular one; null for any other word. */
export function prefixedBase(norm: string): string | null {
  const [, prefix, rest] = /^(over|under|out|with|fore|re|un|up)(.{3,})$/.exec(norm) ?? [];
  const base = rest === undefined ? undefined : IRREGULAR_VERBS.get(rest);
  return prefix === undefined || base === undefined || base === rest ? null : prefix + base;
}

/** Verbs whose past looks like their present. */
export const INVARIABLE = wordSet("set put cut hit let quit shut cost hurt beat read spread split bid");

/** Gerunds that govern "of" as verbs do: "speaking of", "consisting of". */
export const VERBAL_OF = wordSet(
  "speaking talking thinking hearing consisting warning complaining disposing approving dying learning boasting telling",
);

/** Nouns after "working" or "state": "a working visit". */
export const VISIT_NOUNS = wordSet(
  "visit trip group breakfast lunch dinner session meeting party paper relationship level day department banquet funeral reception",
);

/** Nouns that open a sentence like an order would. */
export const WORK_NOUNS = wordSet(
  "work talk talks trade support help contact access exchange travel progress hope",
);

/** Endings that no verb has. */
export const NOUN_ENDINGS = /(?:ship|ness|ity|ism|hood|cracy|logy)$/;

/** Particle -> verbs that it belongs to although it may also be a preposition. */
export const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["over", wordSet("take hand turn win")],
  ["about", wordSet("bring")],
  ["aside", wordSet("set lay put cast brush")],
  ["off", wordSet("call break put stave fend send see")],
  ["down", wordSet("turn lay put shoot gun bring step play")],
  ["in", wordSet("usher rein hand haul drag")],
  ["up", wordSet("wind wrap")],
]);

export const DATES: ReadonlySet<string> = new Set([...DAY_WORDS, ...MONTHS, ...WEEKDAYS]);

/** Fields of policy that share one noun: "trade and investment ties", "defence and security cooperation". */
export const FIELDS = wordSet(`
  trade investment defence defense security energy oil gas health education science technology culture tourism
  migration border visa customs tax finance transport infrastructure agriculture fisheries water climate environment
  justice intelligence police peace labour labor industry commerce mining space aviation shipping
`);

/** Adjectives of such fields: "economic" of "trade and economic ties". */
export const OF_FIELDS = wordSet(`
  economic commercial financial cultural political military technical scientific technological educational humanitarian social environmental
  legal judicial agricultural industrial medical sporting diplomatic
`);

/** What was done to an officer before the news is told: "ousted President Keita". Forms. */
export const BEFALLEN = wordSet(`
  ousted deposed toppled exiled jailed imprisoned detained disgraced overthrown assassinated slain murdered convicted indicted
  embattled impeached wounded
`);

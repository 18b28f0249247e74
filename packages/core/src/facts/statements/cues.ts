import { wordSet, type Clause } from "@chancery/language";

import type { View } from "../shared/view.ts";

/** What a cue verb does with words. */
export type Force = "say" | "think" | "promise" | "deny" | "ask" | "order" | "judge" | "write";

export interface Cue {
  readonly lemma: string;
  readonly force: Force;
  /** Takes a clause without "that": "she said the ban would end". Others need "that", a comma or marks to be speech. */
  readonly bare: boolean;
  /** Takes an object that is judged, with a predicate or marked words: "called it a “historic” thaw". */
  readonly judges: boolean;
  /** Its object is who is spoken to: "told Addo that". */
  readonly tells: boolean;
  /** What is written says so too: "the report found that". */
  readonly shows?: boolean;
}

const group = (force: Force, list: string, flags: Partial<Omit<Cue, "lemma" | "force">> = {}): Cue[] =>
  list
    .trim()
    .split(/\s+/)
    .map((lemma) => ({ lemma, force, bare: false, judges: false, tells: false, ...flags }));

/** Verbs that attribute words or views to somebody. Lemmas; fixed particles follow after an underscore ("point_out"). */
const CUES: readonly Cue[] = [
  ...group(
    "say",
    "say state add note declare announce claim insist stress maintain contend assert affirm reaffirm reiterate repeat",
    { bare: true },
  ),
  ...group(
    "say",
    `explain argue remark observe comment mention emphasise emphasize underline underscore highlight report disclose confirm acknowledge
    admit concede recall point_out go_on continue reply respond answer retort interject quip joke exclaim declare allege charge complain lament
    caution clarify elaborate hint signal predict forecast testify swear boast gloat mutter whisper shout warn proclaim pronounce
    cut_in chime_in break_in butt_in shoot_back fire_back hit_back
    relate recount specify grumble sigh confide allow voice echo counter object protest volunteer spell_out opine posit theorise theorize`,
    { bare: false },
  ),
  // What papers do, and people with them: "the report found that".
  ...group("say", "show find reveal indicate suggest estimate discover determine", {
    bare: false,
    shows: true,
  }),
  ...group("say", "conclude imply foresee agree rule", { bare: false }),
  ...group("think", "assume worry anticipate realise realize recognise recognize", { bare: false }),
  ...group("say", "tell inform assure remind notify brief advise", { bare: true, tells: true }),
  ...group("say", "warn caution promise", { tells: true, bare: true }),
  ...group("write", "write tweet post cable telegraph", { bare: true }),
  ...group("think", "believe think feel hope expect fear doubt suspect understand consider reckon", {
    bare: true,
  }),
  ...group("promise", "pledge vow promise undertake commit guarantee", {}),
  ...group("deny", "deny dispute refute", {}),
  ...group("ask", "ask wonder inquire enquire query", { tells: true }),
  ...group("order", "demand urge insist propose recommend", {}),
  ...group(
    "judge",
    "call describe hail praise welcome denounce condemn brand label term dub criticise criticize slam dismiss blast characterise characterize portray laud decry applaud",
    {
      judges: true,
    },
  ),
];

/** By lemma, or lemma and particle; the first entry of a lemma holds. */
const CUE_BY_LEMMA: ReadonlyMap<string, Cue> = new Map([...CUES].reverse().map((cue) => [cue.lemma, cue]));

/**
 * Verbs that tell how words were uttered, or that words were: cues beside quotation marks only, since elsewhere they tell of something else ("began",
 * "agreed", "pressed on"). Lemmas.
 */
export const DELIVERY: ReadonlySet<string> =
  wordSet(`agree announce applaud bark beam beg begin bellow blast blurt boom bristle cheer chant chide chime chuckle coo croak cry deadpan demur drawl effuse email enthuse
  exult fire fume gasp growl gush hiss holler howl implore intone interrupt inveigh jibe lash laugh lecture message moan muse murmur offer opine plead pray press
  promise proclaim prompt pronounce rail rant rasp read reason recite remonstrate retort roar scoff scold scream scribble shoot shriek shrug
  smile snap snarl sneer sniff snort sob splutter sputter stammer start storm summarise summarize thunder urge vent wail whine wisecrack
  yell caption text conclude narrate sing preach propose counter persist pipe quote venture`);

/** Cues of a verb group: with its particle first. */
export const cueOf = ({
  lemma,
  particle,
}: {
  readonly lemma: string;
  readonly particle: string | null;
}): Cue | undefined =>
  (particle === null ? undefined : CUE_BY_LEMMA.get(`${lemma}_${particle}`)) ?? CUE_BY_LEMMA.get(lemma);

const VOICING: ReadonlySet<string> = wordSet("express voice convey reiterate issue give raise make add");
const VOICED: ReadonlySet<string> = wordSet(
  "hope confidence concern belief fear conviction view opinion warning regret doubt satisfaction certainty claim assurance pledge guarantee optimism pessimism alarm dismay disappointment frustration scepticism skepticism expectation point case argument",
);

/** "expressed hope that", "made it clear that": a light verb whose object or predicate is the saying. */
export function nominalCue(view: View, { verb, objects }: Clause): Cue | undefined {
  if (!VOICING.has(verb.lemma)) return undefined;
  const clear =
    verb.lemma === "make" &&
    /^(?:clear|plain|known)$/.test(
      view.norm(verb.last) === "it" ? view.norm(verb.last + 1) : view.norm(verb.last),
    );
  if (!clear && !objects.some(({ head }) => VOICED.has(view.lemma(head)))) return undefined;
  return { lemma: verb.lemma, force: "say", bare: false, judges: false, tells: false };
}

/** Prepositions that attribute a whole sentence: "according to observers". */
export const ATTRIBUTING_PREPOSITIONS: ReadonlySet<string> = new Set([
  "according to",
  "in the words of",
  "per",
]);

import { wordSet } from "@chancery/language";

/** By which a body says something to the public. Lemmas. */
export const WRITINGS: ReadonlySet<string> = wordSet(
  "statement communique communiqué report message letter release announcement declaration commentary document note resolution tweet post",
);

/** Of these what a body gives out in its own name. */
export const GIVEN_OUT: ReadonlySet<string> = wordSet(
  "statement communique communiqué release announcement declaration",
);

/** What is sent, and says something to whoever gets it. */
export const SENT = /^(?:letter|note|message|memo|memorandum|telegram|cable|email|e-mail|text|reply)$/;

/** People by whom words are said though no name is given: "diplomats said". Lemmas. */
export const SOURCES: ReadonlySet<string> =
  wordSet(`official diplomat source spokesman spokeswoman spokesperson minister ambassador analyst observer expert witness aide adviser advisor
  negotiator leader authority police officer general commander agency statement communique communiqué report ministry government embassy
  president premier chancellor envoy delegate lawmaker deputy senator resident administration opposition cabinet parliament`);

/** What says something because it is written there, and counts that stand for nobody in particular. Lemmas. */
export const WRITTEN: ReadonlySet<string> =
  wordSet(`treaty agreement accord pact protocol convention charter constitution law act bill article paragraph clause text document resolution decree
  rule declaration memorandum deal plan proposal draft roadmap timetable letter note telegram book memoir film poster banner sign label title headline map poll survey study figure statistic datum number percent majority minority half third quarter history
  logic instinct experience tradition legend bible proverb saying wisdom one none nobody something nothing it this that there what which`);

/** Whether a noun is for something written that tells what is so. */
export const isWriting = (lemma: string): boolean => SENT.test(lemma) || REPORTING.has(lemma);

/** Who passes news on. */
export const PRESS =
  /^(?:correspondent|reporter|journalist|agency|newspaper|paper|magazine|press|daily|weekly|outlet|broadcaster|medium|media)$/;

/** What is written to tell what is so. Lemmas. */
export const REPORTING: ReadonlySet<string> =
  wordSet(`poll polling survey study census audit inquiry investigation review assessment document record file filing email cable dispatch dossier report analysis
  figure data database tracker statistic estimate calculation projection research finding evidence test footage video result count tally memo memorandum letter note statement
  story article editorial column summary minutes lawsuit complaint indictment affidavit`);

/** People and bodies to whom words are traced back: "according to observers", "according to Addo". */
export const TRACED: ReadonlySet<string> =
  wordSet(`member participant attendee resident friend relative brother sister colleague insider veteran historian scholar researcher economist scientist
  campaigner lawyer attorney doctor journalist reporter correspondent eyewitness person people agency department bureau office institute
  commission committee council company party union group body organisation organization court centre center bank ministry airline somebody someone
  campaign team delegation side camp board fund schedule agenda average account transcript extract excerpt notice website site politician lawmaker trader critic supporter adviser`);

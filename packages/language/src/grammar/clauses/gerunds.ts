/** Gerunds: whose act they tell. */
import type { Draft, Phrase, Verb } from "../model.ts";
import { COPULAS, GERUND_TAKERS, SPEECH } from "../words/lexicon.ts";
import { conjoin, partnerOf } from "./conjoined.ts";
import type { Reader } from "./reader.ts";
import { wordSet } from "../../word-set.ts";

export function onGerund(r: Reader, verb: Verb): void {
  const { top } = r;
  if (r.joiner) {
    const partner = partnerOf(r, (lead) => lead.form === "gerund" || lead.progressive);
    if (partner) {
      const { form, tense } = partner.verb!;
      return conjoin(r, partner, form === "finite" ? { ...verb, form, tense, progressive: true } : verb);
    }
  }
  const governed = top.verb !== null && !r.comma && r.adjacent === null && GERUND_TAKERS.has(top.verb.lemma);
  const absolute = absoluteSubject(r, verb);
  const draft = r.pushSubjectless(governed ? "infinitive" : "participial", null, verb);
  if (top.verb === null && top.subject === null) {
    const doer = frontedDoer(top, verb);
    if (doer === null) draft.inherits = top;
    else draft.subject = doer;
  } else if (absolute !== null) draft.subject = absolute;
  else if (isAddressing(r, top, verb)) draft.inherits = top;
  else if (r.adjacent && !r.comma) draft.subject = textBy(r, top, r.adjacent) ?? r.adjacent;
  else if (top.verb === null) draft.subject = top.subject;
  else draft.inherits = r.comma ? afterComma(r, verb) : top;
}

/** "a resolution submitted by Peru urging restraint": the text urges it, whoever submitted it. */
function textBy({ source }: Reader, { kind, verb, agent, subject }: Draft, doer: Phrase): Phrase | null {
  if (kind !== "participial" || verb?.passive !== true || agent?.head !== doer.head || subject === null)
    return null;
  return VOTED_ON.has(source.tokens[subject.head]!.lemma.toLowerCase()) ? subject : null;
}
/** What is voted on is not the words of whoever brings it in, as a letter's are. */
const VOTED_ON: ReadonlySet<string> = wordSet("resolution draft motion bill amendment text");

/** "On Peru and Chile signing the pact, Mora said": whoever is named between preposition and gerund does it; "in Lima attending talks, Mora said" names a place. */
function frontedDoer({ obliques }: Draft, { first }: Verb): Phrase | null {
  const fronted = obliques.at(-1);
  if (fronted === undefined || fronted.phrase.last !== first) return null;
  const acts = fronted.phrase.nounClass === "name" || fronted.phrase.nounClass === "role";
  return acts && !/^(?:in|at|near|from|to|inside|outside)$/.test(fronted.prep) ? fronted.phrase : null;
}

/** Whose doing a gerund behind a comma tells: the nearest finite clause's, unless what is said only describes and the gerund goes on saying. */
function afterComma({ stack, top }: Reader, { lemma }: Verb): Draft {
  const going = SPEECH.has(lemma) || JUDGING.has(lemma);
  // "praised the work that Chad was doing, saying": a comma ends what only tells which, and whoever praised goes on.
  const nearest =
    stack.findLast(
      ({ verb: told, kind: as, afterComma: apart }) =>
        told?.form === "finite" && !(going && as === "relative" && !apart),
    ) ?? top;
  const { kind, verb, parent } = nearest;
  if (kind !== "complement" || !parent?.verb || !SPEECH.has(parent.verb.lemma)) return nearest;
  // "said that Peru was a friend, denying any rift": whoever said so denies.
  const describes = verb !== null && (COPULAS.has(verb.lemma) || verb.modal !== null);
  return describes && going ? parent : nearest;
}

/** Verbs by which one goes on about what one has said. */
const JUDGING: ReadonlySet<string> = wordSet(
  "accuse blame urge call praise thank hail welcome condemn denounce criticize criticise reject describe cite vow threaten",
);

/** "wrote to Addo asking for help", "sent a letter to Addo thanking him": whoever writes says so, not the one written to. */
function isAddressing(r: Reader, { verb, objects, obliques }: Draft, said: Verb): boolean {
  const to = obliques.at(-1);
  if (r.comma || verb?.form !== "finite" || verb.passive || to?.prep !== "to" || to.phrase !== r.adjacent)
    return false;
  const text = objects.some(({ head }) => TEXTS.has(r.source.tokens[head]!.lemma.toLowerCase()));
  return (
    (WRITING.has(verb.lemma) || text) &&
    (SPEECH.has(said.lemma) || JUDGING.has(said.lemma) || ASKING.has(said.lemma))
  );
}

const WRITING: ReadonlySet<string> = wordSet("write cable wire telegraph speak talk appeal");
const TEXTS: ReadonlySet<string> = wordSet(
  "letter note message cable telegram statement memo email appeal petition",
);
const ASKING: ReadonlySet<string> = wordSet(
  "ask demand request seek express offer invite convey complain congratulate propose protest",
);

/** "passed it, with two states, Chad and Peru, abstaining": the comma only closes who they are. */
function absoluteSubject({ top, comma, source }: Reader, { first }: Verb): Phrase | null {
  const held = top.obliques.at(-1);
  if (!comma || held?.prep !== "with" || held.phrase.appositions.length === 0) return null;
  const apart = source.tokens[held.at - 1]?.norm === ",";
  return apart && held.phrase.last === first - 1 ? held.phrase : null;
}

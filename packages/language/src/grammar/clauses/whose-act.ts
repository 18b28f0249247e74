/** Whose act an infinitive tells, as what it hangs on says. */
import type { Draft, Phrase, Verb } from "../model.ts";
import { nounLemma } from "../phrases/attachment.ts";
import { rightEdge } from "../phrases/apposable.ts";
import { INTENTION_NOUNS, OBJECT_CONTROL } from "../words/lexicon.ts";
import { ARRANGED, describedNoun } from "./described-nouns.ts";
import type { Reader } from "./reader.ts";
import { wishedFor } from "./wished-for.ts";
import { AIM_NOUNS } from "../../vocabulary/aims.ts";
import { wordSet } from "../../word-set.ts";

/** Who does what an infinitive tells: the object of "urge", the possessor of "plan", else the subject. */
export function control(r: Reader, draft: Draft): void {
  const governor = draft.parent!;
  const wished = wishedFor(governor, r.adjacent, draft.verb!);
  if (wished) {
    draft.subject = wished;
    return;
  }
  const owner = r.adjacent ? intentionOwner(r, r.adjacent) : null;
  if (owner) {
    draft.subject = owner;
    return;
  }
  // "ordered troops to the border in a bid to calm the town": it is the bid of whoever acts, whomever he orders.
  if (r.adjacent && isAim(r, r.adjacent) && governor.verb !== null) {
    draft.inherits = governor;
    return;
  }
  const arranged = r.adjacent ? arrangedThing(r.adjacent, draft.verb) : null;
  if (arranged) {
    draft.subject = arranged;
    return;
  }
  if (isAbsolute(r, governor, draft.verb)) {
    draft.subject = r.adjacent;
    return;
  }
  if (governor.verb === null) {
    const by = governor.subject?.modifiers.find(({ prep }) => prep === "by");
    if (governor.subject === null) draft.inherits = governor;
    else draft.subject = governor.subject.possessor ?? by?.phrase ?? null;
    return;
  }
  const { verb, objects } = governor;
  const object = objects[0];
  // "summoned the envoy to lodge a protest": whoever summons has something to say; "to explain" is the envoy's part.
  const ownWords = verb.lemma === "summon" && SAYING_TO.has(draft.verb?.lemma ?? "");
  if (object && r.adjacent && !verb.passive && !ownWords && OBJECT_CONTROL.has(verb.lemma)) {
    draft.subject = object;
    return;
  }
  // "gave the rebels an ultimatum to leave": whoever got it is to act.
  const handed = objects.length === 2 && objects[1] === r.adjacent ? objects[1] : undefined;
  if (handed && !verb.passive && BIDDING.has(nounLemma(r.source, handed.head))) {
    draft.subject = object!;
    return;
  }
  const bids = BIDS.get(verb.lemma);
  // "appealed to the court to be heard": what befalls somebody is what he asks for himself.
  const called =
    bids &&
    !draft.verb?.passive &&
    governor.obliques.find(({ prep, phrase }) => bids.test(prep) && phrase.nounClass !== "time");
  if (called) draft.subject = called.phrase;
  else if (isBidden(r, governor)) draft.subject = governor.gap;
  else draft.inherits = governor;
}

/** "called on Peru to leave", "appealed to Peru to stay": whoever stands behind the preposition is to act. */
const BIDS: ReadonlyMap<string, RegExp> = new Map([
  ["call", /^(?:on|upon)$/],
  ["prevail", /^(?:on|upon)$/],
  ["count", /^(?:on|upon)$/],
  ["rely", /^(?:on|upon)$/],
  ["appeal", /^to$/],
  ["look", /^to$/],
  ["plead", /^with$/],
]);

/** "whom Peru urged to resign", "whom Chad called on to leave": he whom the relative clause describes. */
function isBidden({ source: { tokens } }: Reader, { verb, objects, gap }: Draft): boolean {
  if (gap === null || verb === null || verb.passive || objects.length > 0) return false;
  if (/^(?:call|appeal)$/.test(verb.lemma)) return /^(?:on|upon|to)$/.test(tokens[verb.last]?.norm ?? "");
  return OBJECT_CONTROL.has(verb.lemma) && !EITHER.has(verb.lemma);
}

/** "whom Peru wants to expel": whoever wants may be who does it. */
const EITHER: ReadonlySet<string> = wordSet("want expect need like prefer choose help elect");

/** "The two reached an accord, the barriers to be removed by May": behind a comma, what no verb has taken is what is to be done away with. */
const isAbsolute = ({ adjacent, source }: Reader, { verb, objects }: Draft, done: Verb | null): boolean =>
  adjacent !== null &&
  done?.passive === true &&
  verb?.form === "finite" &&
  source.tokens[adjacent.first - 1]?.norm === "," &&
  objects.length > 0 &&
  !objects.some((object) => object.last >= adjacent.last);

/** What whoever is given it is to act on. */
const BIDDING: ReadonlySet<string> = wordSet(
  "ultimatum order chance opportunity permission time mandate right authority task deadline instruction command licence license leave notice power reason",
);

/** "discussed a summit to be held in Lima": what is to be held is what stands before it; "went to Lima to be held" speaks of no thing. */
function arrangedThing(phrase: Phrase, verb: Verb | null): Phrase | null {
  if (!verb?.passive || !ARRANGED.has(verb.lemma)) return null;
  const thing = describedNoun(phrase, verb);
  return thing.nounClass === "desc" || (thing.nounClass === "name" && thing.determined) ? thing : null;
}

/** "Peru's decision to leave", "a move by Chad to leave". */
function intentionOwner(r: Reader, phrase: Phrase): Phrase | null {
  for (const part of rightEdge(phrase)) {
    if (!INTENTION_NOUNS.has(r.source.tokens[part.head]!.lemma.toLowerCase())) continue;
    const by = part.modifiers.find(({ prep }) => prep === "by");
    if (part.possessor || by) return part.possessor ?? by!.phrase;
  }
  return null;
}

/** "in a bid to", "as part of efforts to": what somebody does something for. */
const isAim = ({ source: { tokens } }: Reader, phrase: Phrase): boolean =>
  rightEdge(phrase).some(
    ({ head, first, possessor }) =>
      possessor === null &&
      AIM_NOUNS.has(tokens[head]!.lemma.toLowerCase()) &&
      /^(?:in|of)$/.test(tokens[first - 1]?.norm ?? ""),
  );

const SAYING_TO: ReadonlySet<string> = wordSet(
  "lodge convey express protest deliver hand register complain demand inform voice present warn condemn denounce object",
);

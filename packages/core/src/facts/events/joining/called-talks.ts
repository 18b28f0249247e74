import type { Passage, View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";

/** Nouns by which a telephone conversation is taken up again. */
const TALKS: ReadonlySet<string> = new Set(["talk", "discussion", "conversation", "consultation"]);

/** And verbs: "the third time that the two have talked". */
const SPEAKING: ReadonlySet<string> = new Set(["talk", "speak", "discuss", "review", "exchange"]);

/**
 * "held a telephone conversation with B ... The talks between A and B came a day after": talks of those who have just spoken by telephone, told by
 * a noun and without a place, are that call, where no text says that they met.
 */
export function asCalled(view: View, candidates: readonly Candidate[]): readonly Candidate[] {
  const calls = candidates.filter(({ type, roles }) => type === "call" && roles.length > 1);
  const called = calledInHeadline(view);
  if (calls.length === 0 && called === null) return candidates;
  return candidates.map((one) => {
    const { type, pattern, place, when, trigger, roles, modality } = one;
    if (type !== "meeting" && type !== "negotiation") return one;
    const words = pattern.endsWith(".noun") ? TALKS : SPEAKING;
    if (place !== null || roles.length < 2 || !words.has(view.lemma(trigger))) return one;
    const call =
      calls.find(
        (other) =>
          other.trigger < trigger &&
          // "Readout of A's call with B. A spoke with B today": a headline gives no day.
          (when === null || other.when === null) &&
          other.modality.negated === modality.negated &&
          areSame(other.roles, roles),
      ) ?? calls.find((other) => words === SPEAKING && saysHow(one, other) && areSame(other.roles, roles));
    const met = candidates.some(
      (other) =>
        other !== one && other.type === "meeting" && other.place !== null && areSame(other.roles, roles),
    );
    const headed = call === undefined && words === SPEAKING && isTitled(view, one, called);
    return (call === undefined && !headed) || met ? one : { ...one, type: "call" as const };
  });
}

/** A headline that is the title of a call: "PM call with President Addo", "Phone call: Vatu and Addo"; null for another, and for none. */
function calledInHeadline(view: View): Passage | null {
  const title = view.passages.find(({ block }) => block.kind === "title");
  if (title === undefined) return null;
  const words = view.text.slice(title.span.start, title.span.end).toLowerCase();
  return /\b(?:tele)?phone (?:call|talk|conversation)s?\b|\bcalls? with\b/.test(words) ? title : null;
}

/** The first sentences below that headline tell how two spoke, of whom it names one: the other may stand there by his office alone. */
const isTitled = (view: View, { passage, roles }: Candidate, title: Passage | null): boolean =>
  title !== null &&
  passage.index > title.index &&
  passage.index - title.index <= HOW_WITHIN &&
  roles.length === 2 &&
  view
    .mentionsIn(title.sentence.first, title.sentence.last)
    .some(({ entity }) => roles.some((role) => role.entity === entity));

/** "spoke with Brandt on Monday. In the telephone call he said": a sentence or two behind it is told how they spoke. */
const saysHow = (spoke: Candidate, call: Candidate): boolean =>
  call.trigger > spoke.trigger &&
  call.passage.index - spoke.passage.index <= HOW_WITHIN &&
  call.modality.negated === spoke.modality.negated &&
  call.modality.status === spoke.modality.status &&
  (call.when === null || spoke.when === null || call.when.value.edtf === spoke.when.value.edtf);
const HOW_WITHIN = 3;

const areSame = (a: Candidate["roles"], b: Candidate["roles"]): boolean =>
  a.length === b.length && a.every(({ entity }) => b.some((other) => other.entity === entity));

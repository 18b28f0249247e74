// Tellings that do not both name who takes part: one event where they stand close in the article.

import type { Candidate } from "../candidate.ts";
import { familyOf } from "./families.ts";
import { AGREEING } from "../papers.ts";
import { sameTime } from "./same-time.ts";

/**
 * A bare telling in the title ("Agreement signed at Arawa") is of the event that the article opens with; who "signed for Peru" signed what the sentence
 * before tells of.
 */
function opensWith(a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  const reach = second.type === "signing" ? ONE_MORE_HAND.get(second.pattern) : undefined;
  if (reach !== undefined) return second.passage.index - first.passage.index <= reach;
  return (
    first.passage.block.kind === "title" &&
    first.roles.length === 0 &&
    second.passage.index - first.passage.index <= 3
  );
}

/** "Addo signed for Peru. So did Quispe": whoever else signs the paper that is told of, and sentences back in which it is. What names no paper looks no further. */
const ONE_MORE_HAND: ReadonlyMap<string, number> = new Map([
  ["sign-for.verb", 2],
  ["sign-bare.verb", 2],
  ["null-object.verb", 3],
  ["so-did.verb", 3],
]);

/** "The talks will be in Lima on Friday, with discussions to focus on trade": of one sentence, one place and one time, whoever of them is not named again. */
const isOneOccasion = (a: Candidate, b: Candidate): boolean =>
  a.passage === b.passage &&
  sharePlace(a, b) &&
  // "were locked in talks in Oslo": the verb and its own noun
  (sameTime(a, b) || (a.clause !== null && a.clause === b.clause)) &&
  (a.roles.length === 0 || b.roles.length === 0);

/** Talks that only their place names are one when it is the same. */
const sharePlace = (a: Candidate, b: Candidate): boolean =>
  a.place !== null && a.place.value === b.place?.value && familyOf(a.type) === "meet";

/** "The two men signed the treaty in the East Room": signers who are not named again are those just told of. */
const resumes = (a: Candidate, b: Candidate): boolean => {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  return (
    AGREEING.has(second.type) &&
    second.roles.length === 0 &&
    !second.indefinite &&
    (first.about.length === 0 || second.about.length === 0) &&
    // "to revive an accord signed in 2001": told of a document of its own, not of the one just signed.
    !(second.clause?.kind === "participial" && second.about.length > 0) &&
    second.passage.index - first.passage.index <= 2
  );
};

/** Whether where they stand in the article makes two tellings one, though they do not both name who takes part. */
export function followsOn(a: Candidate, b: Candidate): boolean {
  if (opensWith(a, b) || isOneOccasion(a, b)) return true;
  if (a.roles.length > 0 && b.roles.length > 0) return false;
  const nobody = a.roles.length === 0 && b.roles.length === 0;
  return resumes(a, b) || (nobody && !isNewToReader(a, b) && (adjacent(a, b) || sharePlace(a, b)));
}

/** "The summit in Oran gave it a charter. A summit held in May gave it a name": told of nobody, the second is another. */
function isNewToReader(a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  return second.indefinite && first.passage.block.kind === "paragraph" && first.passage !== second.passage;
}

const adjacent = (a: Candidate, b: Candidate): boolean => Math.abs(a.passage.index - b.passage.index) <= 1;

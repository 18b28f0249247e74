import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Apposition } from "./appointments.ts";
import { closes, opensUnclosed, precedesTitled } from "./name-before.ts";
import { nameAfter } from "./name-behind.ts";
import { agedPerson, isName, nameAbove, personEndingAt } from "./names-at.ts";
import {
  furtherOffice,
  isBeforeName,
  isOfAnother,
  isEitherOnes,
  isNameFirst,
  isTitledFirst,
  lastInList,
  nextInList,
  titledNext,
} from "./office-lists.ts";
import { titleOf, type RolePhrase } from "./role-phrases.ts";
import { subjectSaid } from "./said-by-clause.ts";
import { namedByVerb, whoIs } from "./said-of.ts";
import { appointment } from "./stated-office.ts";

/**
 * "X, the president of Y,"; "the minister, X,"; "X, who is Y's envoy"; "X is the president of Y": a role phrase that a comma,
 * a relative pronoun or a form of "be" ties to one person's name.
 */
export function appositionOf(
  discourse: Discourse,
  phrase: RolePhrase,
  before: Apposition | null = null,
): Apposition | null {
  const further = before === null ? undefined : furtherOffice(discourse, phrase, before);
  if (further !== undefined) {
    // "and then governor": the next office, not the governor of those days.
    const next = discourse.scene.token(phrase.first)?.norm === "then";
    return made(
      discourse,
      further,
      next ? { ...phrase, modifier: null } : phrase,
      "offices.apposition.further",
    );
  }
  return ofOne(discourse, phrase, before);
}

/** Tokens of an entry in a list of those who hold offices. */
const ENTRY = 24;

/** Adverbs before an office in apposition, and whether it is over. */
const HELD: ReadonlyMap<string, boolean> = new Map([
  ...["currently", "now", "presently", "also", "still", "again", "later"].map(
    (word) => [word, false] as const,
  ),
  ...["once", "briefly", "twice", "thrice", "formerly", "previously", "sometime", "earlier"].map(
    (word) => [word, true] as const,
  ),
]);

/** "Parliamentary Secretary to the Minister of Foreign Affairs, X": the name is of whoever serves the minister. */
const SERVING_HIM =
  /^(?:secretary|adviser|advisor|aide|assistant|counsellor|counselor|deputy|representative|envoy|spokesman|spokeswoman|spokesperson|assistance)$/;

const isServed = ({ scene }: Discourse, { first }: RolePhrase): boolean =>
  /^(?:to|of|for)$/.test(scene.token(first - 1)?.norm ?? "") &&
  (SERVING_HIM.test(scene.token(first - 2)?.norm ?? "") ||
    // "Peru's candidate for the post of director, X", "the nominee for president, X": he does not hold it.
    SOUGHT.test(scene.token(first - 2)?.norm ?? "") ||
    // "the chief clerk in the office of the Secretary General, X"
    (scene.token(first - 2)?.norm === "office" && scene.token(first - 4)?.norm === "in") ||
    // "the Chief of the Chancellery of the President, X"
    (STAFF.test(scene.token(first - 2)?.norm ?? "") && LED_BY.test(scene.token(first - 5)?.norm ?? "")));

const SOUGHT = /^(?:position|post|seat|candidate|nominee|contender|contestant|applicant|aspirant)$/;

/** What serves a leader, and who heads it. */
const STAFF = /^(?:chancellery|office|cabinet|administration|staff|secretariat|household)$/;
const LED_BY = /^(?:chief|head|director|secretary|deputy|manager)$/;

function ofOne(discourse: Discourse, read: RolePhrase, last: Apposition | null): Apposition | null {
  if (isServed(discourse, read)) return null;
  // "X, currently Y's envoy", "X, once the prime minister of Y"
  const over = HELD.get(discourse.scene.token(read.first - 1)?.norm ?? "");
  const phrase = over === true ? { ...read, modifier: read.modifier ?? "former" } : read;
  if (
    phrase.plural ||
    phrase.determiner === "his" ||
    phrase.determiner === "her" ||
    phrase.determiner === "their"
  ) {
    const person = phrase.plural ? undefined : nameAfter(discourse, phrase);
    return person === undefined ? null : made(discourse, person, phrase, "offices.apposition.before");
  }
  const { scene } = discourse;
  const comma = phrase.first - 1 - (over === undefined ? 0 : 1);
  const before = scene.token(comma)?.norm ?? "";
  if (before === ",") {
    const person = personEndingAt(discourse, comma);
    const leads = person !== undefined && isNameFirst(discourse, person, last);
    const next =
      person === undefined || leads
        ? undefined
        : (nextInList(discourse, person, phrase, last) ?? titledNext(discourse, person, phrase));
    if (next !== undefined) return made(discourse, next, phrase, "offices.apposition.before");
    const own = person === undefined ? undefined : ownName(discourse, phrase);
    if (own !== undefined) return made(discourse, own, phrase, "offices.apposition.before");
    // "the Minister of Trade, A, the director of a department whose name goes on, B": that is B's office.
    const others =
      person !== undefined && isTitledFirst(discourse, person, last) && isBeforeName(discourse, phrase);
    if (
      person !== undefined &&
      !others &&
      !isOfAnother(discourse, person, phrase) &&
      (leads || !isEitherOnes(discourse, person, phrase)) &&
      (closes(discourse, phrase) ||
        precedesTitled(discourse, phrase) ||
        opensUnclosed(discourse, person, phrase))
    )
      return made(discourse, person, phrase, "offices.apposition");
    const aged = agedPerson(discourse, comma);
    if (aged !== undefined) return made(discourse, aged, phrase, "offices.apposition.aged");
  }
  const above = nameAbove(discourse, phrase);
  if (above !== undefined) return made(discourse, above, phrase, "offices.apposition.line");
  // "• Mr. Ali Okello - Ambassador of Peru": an entry of a list that is no more than a name and an office.
  if (/^[–—-]$/.test(before)) {
    const person = personEndingAt(discourse, comma);
    const entry = scene.sentenceOf(comma);
    const opens = person !== undefined && entry !== undefined && person.first - entry.first <= 3;
    if (opens && entry.last - entry.first <= ENTRY)
      return made(discourse, person, phrase, "offices.apposition");
  }
  if (before === "(") {
    const person = personEndingAt(discourse, phrase.first - 1);
    if (person !== undefined) return made(discourse, person, phrase, "offices.apposition.bracket");
  }
  const equal = namedByVerb(discourse, phrase);
  if (equal !== undefined) return made(discourse, equal, phrase, "offices.predicate.inverse");
  const relative = whoIs(discourse, phrase);
  if (relative !== undefined) return made(discourse, relative, phrase, "offices.relative");
  const clause = subjectSaid(discourse.scene, phrase);
  const said = clause === null ? undefined : discourse.covering(clause.subject.head);
  if (clause !== null && said !== undefined && isName(said) && said.group === undefined)
    return made(discourse, said, phrase, clause.past ? "offices.told.past" : "offices.relative.clause");
  const after = nameAfter(discourse, phrase);
  if (after !== undefined) return made(discourse, after, phrase, "offices.apposition.before");
  const final = lastInList(discourse, phrase, last);
  return final === undefined ? null : made(discourse, final, phrase, "offices.apposition.before");
}

/** Tokens of what an office is of. */
const OF = 6;
const FIELD = /^(?:DET|NOUN|ADJ|PROPN)$/;

/** "President A, the Speaker of the Assembly B, and": the name right behind the office is its holder's, whoever stands before the comma. */
function ownName(
  discourse: Discourse,
  { determiner, titleLast, last }: RolePhrase,
): ResolvedMention | undefined {
  const { scene } = discourse;
  if (determiner !== "the") return undefined;
  // "of the Assembly": what the office is of, though it is nobody's known body.
  const of = last === titleLast && scene.token(last)?.norm === "of";
  const end = of ? last + OF : last;
  let at = of ? last + 1 : last;
  const named = (): ResolvedMention | undefined => discourse.startingAt(at).find(isName);
  while (at < end && named() === undefined && FIELD.test(scene.token(at)?.upos ?? "")) at += 1;
  const name = at > titleLast + 1 ? named() : undefined;
  return name !== undefined && /^(?:,|and|\.|;)$/.test(scene.token(name.last)?.norm ?? ".")
    ? name
    : undefined;
}

function made(
  discourse: Discourse,
  { entity, first }: ResolvedMention,
  phrase: RolePhrase,
  rule: string,
): Apposition {
  const title = titleOf(phrase);
  const stated = appointment(discourse.scene, entity, title, phrase.owned ? null : phrase.owner, rule);
  return {
    person: entity,
    phrase,
    appointment: { ...stated, serves: phrase.serves, at: Math.max(first, phrase.titleFirst) },
  };
}

/** A base phrase with what attaches to it by prepositions; the members of lists and the appositions are such units. */
import { finiteAfter, isFinite, isJoiner, isNoun } from "../ahead.ts";
import { attachesToNoun, isEvent } from "./attachment.ts";
import type { Chunk, Phrase } from "../model.ts";
import { readPhrase } from "./phrases.ts";
import type { PhraseReading, Position } from "./position.ts";
import type { Source } from "../source.ts";
import { DITRANSITIVE } from "../words/lexicon.ts";

const MAX_DEPTH = 12;
/** Adverbs that stand between what was done and its date. */
const BEFORE_DATES: ReadonlySet<string> = new Set(["earlier", "later", "here", "there"]);
/** What ties an office to what it is for. */
const HELD_BY: ReadonlySet<string> = new Set(["to", "for", "on"]);

/** A base phrase and the prepositional phrases that attach to it. */
export function readUnit(
  source: Source,
  chunks: readonly Chunk[],
  i: number,
  position: Position,
  depth: number,
): PhraseReading {
  const phrase = chunks[i]!.phrase!;
  let next = i + 1;
  if (depth >= MAX_DEPTH || phrase.nounClass === "time") return { phrase, next };
  for (;;) {
    // "the signing earlier this week of", "the meeting here Tuesday of"
    const dated = chunks[next]?.kind === "adv" && BEFORE_DATES.has(chunks[next]!.word) ? next + 1 : next;
    const date = chunks[dated]?.phrase;
    if (date?.nounClass === "time" && chunks[dated + 1]?.kind === "prep" && isNoun(chunks[dated + 2])) {
      // "his trip last month to Chad": the date belongs to the noun when what follows does.
      const { word } = chunks[dated + 1]!;
      if (
        isEvent(source, phrase) &&
        attachesToNoun(source, phrase, word, chunks[dated + 2]!.phrase!, { ...position, beforeVerb: false })
      ) {
        phrase.modifiers.push({ prep: "", at: date.first, phrase: date });
        phrase.last = date.last;
        next = dated + 1;
      }
    }
    let at = next;
    const lastPrep = phrase.modifiers.at(-1)?.prep;
    // "the ministers of trade and of defence"
    if (lastPrep && isJoiner(chunks[at]) && chunks[at + 1]?.word === lastPrep && isNoun(chunks[at + 2]))
      at += 1;
    if (chunks[at]?.kind === "quote" && chunks[at + 1]?.kind === "prep") at += 1;
    const title = chunks[at + 1]?.phrase;
    if (
      chunks[at]?.kind === "quote" &&
      title?.nounClass === "name" &&
      chunks[at + 2]?.kind === "quote" &&
      phrase.determined
    ) {
      // "the frigate “Alba”"
      phrase.appositions.push(title);
      phrase.last = title.last;
      next = at + 3;
      continue;
    }
    const prep = chunks[at];
    const object = chunks[at + 1];
    if (prep?.kind !== "prep" || !isNoun(object)) break;
    if (!attachesToNoun(source, phrase, prep.word, object!.phrase!, position)) break;
    // A clause after "after" or "since" is no modifier of the noun.
    if (position.needsSubject && !position.needsVerb && isFinite(chunks[at + 2]) && prep.word !== "of") break;
    const inner = readPhrase(
      source,
      chunks,
      at + 1,
      {
        ...position,
        prep: prep.word,
        outer: phrase,
        holder: position.holder || (phrase.nounClass === "role" && !phrase.plural),
        titled: position.titled || isOpenTitle(source, phrase, position),
        awaits: position.awaits === true && !phrase.plural && prep.word !== "between",
      },
      depth + 1,
    );
    phrase.modifiers.push({ prep: prep.word, at: prep.first, phrase: inner.phrase });
    phrase.last = Math.max(phrase.last, inner.phrase.last);
    next = inner.next;
  }
  if (isNamedBehind(chunks, i, next, position)) {
    const inside = { ...position, outer: null, prep: null, holder: false, apposed: true };
    const name = phrase.plural
      ? readPhrase(source, chunks, next, inside, depth + 1)
      : readUnit(source, chunks, next, inside, depth + 1);
    phrase.appositions.push(name.phrase);
    phrase.last = name.phrase.last;
    return { phrase, next: name.next };
  }
  const holder = chunks[next]?.phrase;
  if (
    phrase.nounClass === "role" &&
    !(position.titled && phrase.determined) &&
    phrase.modifiers.some(
      ({ prep }) => prep === "of" || (HELD_BY.has(prep) && holder?.nameType !== "place"),
    ) &&
    holder !== undefined &&
    holder !== null &&
    (holder.nounClass === "name" || holder.possessor?.nounClass === "name")
  ) {
    // "President of Peru Ana Ruiz's speech": the office and its holder are one, who owns what follows.
    const own = holder.possessor;
    if (own?.nounClass === "name" && own.first === holder.first && own.possessor === null) {
      const owner: Phrase = { ...phrase, appositions: [...phrase.appositions, own], last: own.last };
      return { phrase: { ...holder, first: owner.first, possessor: owner }, next: next + 1 };
    }
    // "President of Peru Ana Ruiz", "Ambassador to Chad Ana Ruiz"
    phrase.appositions.push(holder);
    phrase.last = holder.last;
    next += 1;
  }
  return { phrase, next };
}

/**
 * "boarded the cargo ship Alba", "the daily Clarin": a thing and right behind it its name, where no verb waits for that name ("the pact Peru signed") and none
 * gives it to what stands before ("gave the fund Alba Shipping").
 */
function isNamedBehind(chunks: readonly Chunk[], i: number, next: number, { headline }: Position): boolean {
  const phrase = chunks[i]!.phrase!;
  const name = chunks[next]?.phrase;
  if (
    next !== i + 1 ||
    headline ||
    phrase.nounClass !== "desc" ||
    !phrase.determined ||
    phrase.possessor?.nounClass === "name"
  )
    return false;
  if (
    name?.nounClass !== "name" ||
    name.nameType === "person" ||
    name.nameType === "place" ||
    name.possessor !== null
  )
    return false;
  const giving = chunks[i - 1]?.verb;
  return (
    !(giving && (DITRANSITIVE.has(giving.lemma) || NAMING.test(giving.lemma))) &&
    finiteAfter(chunks, next, true) < 0
  );
}

/** Verbs that give a name: "named the ship Alba". */
const NAMING = /^(?:re)?(?:name|call|dub|title|label|brand|christen|term)$/;

/** "Deputy Head of the Office of ...": an office in capitals and without an article waits for the name of who holds it. */
const isOpenTitle = ({ tokens }: Source, phrase: Phrase, { prep }: Position): boolean =>
  phrase.nounClass === "role" &&
  !phrase.plural &&
  !phrase.determined &&
  prep !== "as" &&
  tokens[phrase.head]!.text !== tokens[phrase.head]!.norm;

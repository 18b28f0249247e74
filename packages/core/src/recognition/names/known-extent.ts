/** Where a listed name begins and ends in the text. */
import type { Knowledge, NameHit, NameMatch } from "@chancery/knowledge";
import type { Analysis, Sentence } from "@chancery/language";

import { withSecondFamily } from "./second-family-name.ts";
import { hasArticle, isCapital } from "./text.ts";
import { titleLength } from "./titles.ts";
import { PARTICLES } from "./words.ts";

/** "The Lagoon Times": an article is no part of a body's name, though the base lists it so; where the name begins. */
export const bodyStart = ({ tokens }: Analysis, { kind }: NameHit, at: number, last: number): number =>
  kind === "organization" && last - at > 1 && tokens[at]?.norm === "the" ? at + 1 : at;

/**
 * A listed person's name without the title that the base lists with it ("Sheikh Tamim ...", but "Pope Francis" whole), and with
 * the rest of a longer form of it ("Sultan Haitham bin Tariq").
 */
export function personRange(
  analysis: Analysis,
  sentence: Sentence,
  knowledge: Knowledge,
  words: readonly string[],
  from: number,
  { hits, length }: NameMatch,
): { readonly first: number; readonly last: number } {
  const { tokens } = analysis;
  const to = from + length;
  let last = length > 1 ? withSecondFamily(analysis, sentence, knowledge, hits, to) : to;
  while (last < sentence.last) {
    const at = PARTICLES.has(tokens[last]?.norm ?? "") ? last + 1 : last;
    const next = tokens[at];
    const goesOn = at > last || (next !== undefined && hasArticle(next.norm));
    if (!goesOn || next === undefined || at >= sentence.last || !isCapital(next)) break;
    last = at + 1;
  }
  const title = titleLength(
    knowledge,
    tokens.slice(sentence.first, sentence.last),
    words,
    from - sentence.first,
  );
  if (SUFFIX.test(tokens[last]?.norm ?? "")) {
    // The period of "Jr." may be a token of its own.
    last +=
      tokens[last + 1]?.text === "." && tokens[last + 1]?.spaceBefore === false && last + 2 < sentence.last
        ? 2
        : 1;
  }
  const first = title > 0 && last - from - title > 1 ? from + title : from;
  return { first: first === from ? initialsBefore(analysis, sentence, knowledge, from, last) : first, last };
}

/** "K P Sharma Oli", where "Sharma Oli" is listed too: the initials before a name are its own where the base knows it with them. */
function initialsBefore(
  { tokens, text }: Analysis,
  sentence: Sentence,
  knowledge: Knowledge,
  from: number,
  last: number,
): number {
  let first = from;
  while (first > sentence.first && first > from - 3 && /^\p{Lu}\.?$/u.test(tokens[first - 1]?.text ?? ""))
    first -= 1;
  if (first === from) return from;
  const idsIn = (at: number): ReadonlySet<string> => {
    const words = text.slice(tokens[at]?.start, tokens[last - 1]?.end);
    return new Set(
      [...knowledge.lookup(words), ...knowledge.lookupSpelling(words)].map(({ entity }) => entity),
    );
  };
  const short = idsIn(from);
  return [...idsIn(first)].some((id) => short.has(id)) ? first : from;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** "the CSTO's Collective Security Council" is two names even where the base lists the body with its parent's before it. */
export function wholeMatch(knowledge: Knowledge, words: readonly string[], at: number): NameMatch | null {
  const match = knowledge.match(words, at);
  if (match !== null && match.length > 1) {
    const further = knowledge.match(words, at + 1);
    // "The East African Community": what begins behind the article and reaches further is the name, whatever paper is called so.
    const article = /^the$/i.test(words[at] ?? "");
    // "Chairman Mao Tsetung": the fuller of two names of one.
    const longer = further !== null && further.length + 1 > match.length;
    if (longer && (article || sharesBearer(match, further))) return null;
  }
  if (match === null || match.length < 3) return match;
  const owner = words.slice(at, at + match.length).findIndex((word) => /^['\u2019]s$/.test(word));
  if (owner < 1) return match;
  const rest = knowledge.match(words, at + owner + 1);
  const same = rest !== null && rest.length === match.length - owner - 1;
  // "People's Republic of China" is one name: "People" possesses nothing.
  const possessor = same ? knowledge.match(words.slice(0, at + owner), at) : null;
  return possessor ?? match;
}

const sharesBearer = ({ hits }: NameMatch, other: NameMatch): boolean =>
  hits.some(({ entity }) => other.hits.some((hit) => hit.entity === entity));

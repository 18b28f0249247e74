import type { Knowledge } from "@chancery/knowledge";
import { wordSet, type Analysis, type Token } from "@chancery/language";

import { RANK, type Candidate } from "./candidate.ts";
import { idsOf } from "./hits.ts";
import { isCapital, isTitleCase } from "./text.ts";

/** Nouns of bodies by which a body named in full is called later on, with a capital: "the Forum", "Council officials". */
const SHORT = wordSet(
  "forum council commission fund union community league alliance association organization organisation assembly court tribunal bank agency authority committee federation confederation commonwealth secretariat quad quartet church club board university institute foundation society college department bureau house",
);
/** How sure the tagger is to be that the bare noun names a body: "the Church denied it", where no line has the whole name. */
const SURE_OF_NOUN = 0.7;
/** Nouns that a state has one of, which stand for a body only where its whole name does: "the Party", "the Army". */
const ONE_EACH = new Set(["party", "army", "navy"]);
/** Chambers that every state has one of: told by the state that the article names. */
const CHAMBERS = new Set(["senate", "congress", "parliament"]);

/**
 * Capitalised nouns that stand for a body: the only one of the article whose name has the noun, or the chamber of the only named
 * state whose chamber is listed. `prose`: tokens whose capitals are evidence.
 */
export function shortForms(
  analysis: Analysis,
  names: readonly Candidate[],
  knowledge: Knowledge,
  prose: (token: Token) => boolean,
): readonly Candidate[] {
  const { tokens } = analysis;
  const covered = new Set(names.flatMap(({ first, last }) => range(first, last)));
  const bodies = bodiesByNoun(analysis, names);
  const chambers = new Map<string, readonly string[]>();
  const voted = new Set(
    analysis.names.flatMap(({ first, last, type, score }) =>
      type === "organization" && last === first + 1 && score >= SURE_OF_NOUN ? [first] : [],
    ),
  );
  const out: Candidate[] = [];
  // "Commonwealth Secretary-General": a title written with a capital is no more of the name.
  const isTitled = (at: number): boolean =>
    knowledge.matchRole(
      tokens.slice(at, at + 3).map(({ text }) => text),
      0,
    ) !== null;
  for (const sentence of analysis.sentences) {
    if (isTitleCase(analysis, sentence)) continue;
    for (let i = sentence.first; i < sentence.last; i += 1) {
      const token = tokens[i];
      if (token === undefined || covered.has(i) || !isCapital(token) || !prose(token)) continue;
      if (!SHORT.has(token.norm) && !ONE_EACH.has(token.norm) && !CHAMBERS.has(token.norm)) continue;
      // A sentence's first word has its capital from the place; beside another capital it is part of something else.
      if (i === sentence.first && tokens[i + 1]?.upos !== "NOUN" && !isTitled(i + 1)) continue;
      if (
        (isCapital(tokens[i + 1]) && tokens[i + 1]?.spaceBefore === true && !isTitled(i + 1)) ||
        tokens[i + 1]?.norm === "of"
      )
        continue;
      if (i - 1 > sentence.first && isCapital(tokens[i - 1])) continue;
      const long = bodies.get(token.norm);
      // Named in full first; a headline may be ahead of it.
      if (long != null && long.first > i && !sentence.headline) continue;
      const known = CHAMBERS.has(token.norm)
        ? chamberOf(analysis, names, knowledge, token, chambers)
        : long === undefined
          ? aloneCalled(knowledge, token.text, tokens[i - 1]?.norm ?? "", tokens[i + 1])
          : [];
      const rule =
        long != null
          ? "names.body.short"
          : known.length === 1
            ? `names.body.${CHAMBERS.has(token.norm) ? "chamber" : "alone"}`
            : SHORT.has(token.norm) && voted.has(i) && tokens[i - 1]?.norm === "the"
              ? "names.body.tagged"
              : null;
      if (rule === null) continue;
      out.push({
        start: token.start,
        end: token.end,
        first: i,
        last: i + 1,
        form: "name",
        kind: "organization",
        candidates: long?.candidates ?? known,
        rule,
        rank: RANK.body,
        nests: true,
      });
    }
  }
  return out;
}

/**
 * "the Commonwealth", "Commonwealth leaders": the body of states that the base lists under the bare noun, where the article names no other that
 * the noun could stand for.
 */
function aloneCalled(
  knowledge: Knowledge,
  noun: string,
  before: string,
  after: Token | undefined,
): readonly string[] {
  if (before !== "the" && after?.upos !== "NOUN" && after?.upos !== "PROPN") return [];
  const hits = knowledge.lookup(noun).filter(({ kind }) => kind === "organization");
  const ids = idsOf(hits);
  const sort = ids.length === 1 ? knowledge.entity(ids[0] ?? "")?.subtype : undefined;
  return sort === "igo" || sort === "forum" ? ids : [];
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);

/** The only body of the article of whose name the noun is a word; null where there are two. */
function bodiesByNoun(
  { text }: Analysis,
  names: readonly Candidate[],
): ReadonlyMap<string, Candidate | null> {
  const out = new Map<string, Candidate | null>();
  for (const name of names) {
    if (name.kind !== "organization" || name.last - name.first < 2) continue;
    const own = text.slice(name.start, name.end);
    for (const word of new Set(own.toLowerCase().split(/[^\p{L}]+/u))) {
      if (!SHORT.has(word) && !ONE_EACH.has(word)) continue;
      const other = out.get(word);
      const same =
        other === undefined ||
        (other !== null &&
          (text.slice(other.start, other.end) === own ||
            (name.candidates.length > 0 && other.candidates[0] === name.candidates[0])));
      out.set(word, same ? (other ?? name) : null);
    }
  }
  return out;
}

/** A state named less than half as often as another is not the one whose chamber goes without its name. */
const LEADS = 2;

/**
 * Listed chambers of the states that the article is about: "the Senate" beside "US" and "Soviet" is the American one, but not
 * in an article on Nigeria and Cameroon to whose ceremony an American came.
 */
function chamberOf(
  { text }: Analysis,
  names: readonly Candidate[],
  knowledge: Knowledge,
  { text: noun }: Token,
  cache: Map<string, readonly string[]>,
): readonly string[] {
  const known = cache.get(noun);
  if (known !== undefined) return known;
  const states = new Map<string, { times: number; readonly called: Set<string> }>();
  for (const { kind, start, end, candidates } of names) {
    if (kind !== "country") continue;
    const called = text.slice(start, end);
    const id = candidates[0] ?? called;
    const state = states.get(id) ?? { times: 0, called: new Set([knowledge.entity(id)?.name ?? called]) };
    state.times += 1;
    state.called.add(called);
    states.set(id, state);
  }
  const most = Math.max(0, ...[...states.values()].map(({ times }) => times));
  const found = new Set(
    [...states.values()]
      .filter(({ times }) => times * LEADS >= most)
      .flatMap(({ called }) => [...called])
      .flatMap((state) =>
        idsOf(knowledge.lookup(`${state} ${noun}`).filter(({ kind }) => kind === "organization")),
      ),
  );
  cache.set(noun, [...found]);
  return [...found];
}

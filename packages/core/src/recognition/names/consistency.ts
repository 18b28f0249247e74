import { ROYALS, wordSet, type Analysis, type Token } from "@chancery/language";

import { isPartOfAnother } from "./part-of-another.ts";
import { RANK, type Candidate } from "./candidate.ts";
import { decide } from "./decide.ts";
import { doubted, heardAs, isOther } from "./hearsay.ts";
import { laterNames, nameParts } from "./persons.ts";
import { isCapital, isTitleCase } from "./text.ts";

const LONGEST = 8;
/** Letters by which a name is sought before it is cut out of the text at every length. */
const HEAD = 3;
const headOf = (text: string): string => text.slice(0, HEAD);
const RULING: ReadonlySet<string> = wordSet("crown sheikh pope", ROYALS);
/** "South" of "South and North Korea", "the Bank": names only where they were read. */
const PASSING = new Set([
  "names.known.halved",
  "names.body.short",
  "names.body.chamber",
  "names.body.tagged",
]);

/**
 * What the document itself has named once is a name wherever it stands: a surname of a person named in full, an acronym,
 * a name in a headline. A lone word that was taken for something else and is such a surname becomes that person.
 */
export function remembered(
  analysis: Analysis,
  names: readonly Candidate[],
  prose: (token: Token) => boolean,
): readonly Candidate[] {
  const memory = new Map<string, Candidate>();
  const surnames = new Map<string, Candidate>();
  for (const name of names) {
    if ((name.form !== "name" && name.form !== "acronym") || PASSING.has(name.rule)) continue;
    const text = analysis.text.slice(name.start, name.end);
    if (name.kind === "person")
      for (const later of laterNames(text)) if (!surnames.has(later)) surnames.set(later, name);
    if (!memory.has(text)) memory.set(text, name);
  }
  for (const word of doubted(analysis, names, prose)) memory.delete(word);
  const heard = heardAs(analysis);
  // "Abiy Ahmed" is "Abiy" later on where names are given so: a lone word that opens one person's full name and no other's.
  const firsts = new Map<string, Candidate | null>();
  for (const name of names) {
    if (name.kind !== "person" || name.last - name.first < 2) continue;
    // "Crown Prince Salman": a title at the head of a listed name is no given name.
    if (RULING.has(analysis.tokens[name.first]?.norm ?? "")) continue;
    const [first = ""] = nameParts(analysis.text.slice(name.start, name.end));
    const other = firsts.get(first);
    const same =
      other === undefined ||
      (other !== null &&
        analysis.text.slice(other.start, other.end) === analysis.text.slice(name.start, name.end));
    firsts.set(first, same ? name : null);
  }
  for (const [first, name] of firsts) {
    // What was only guessed of the word alone ("at the end of Abiy's visit") does not stand against the full name.
    const other = memory.get(first);
    const guessed = other === undefined || (other.rank === RANK.shape && other.candidates.length === 0);
    if (name !== null && first.length > 2 && !surnames.has(first) && guessed) surnames.set(first, name);
  }
  // A line set in capitals names things in capitals too.
  const capitals = new Set(
    analysis.sentences.flatMap((sentence, i) =>
      sentence.headline && isShouted(analysis.text.slice(sentence.start, sentence.end)) ? [i] : [],
    ),
  );
  const shouted = new Map(
    capitals.size === 0 ? [] : [...memory, ...surnames].map(([text, name]) => [text.toUpperCase(), name]),
  );
  // "the Trump-Putin call": two people's surnames, and nobody's name.
  const paired = (name: Candidate): boolean => {
    const [one = "", other = "", ...more] = analysis.text.slice(name.start, name.end).split("-");
    const [a, b] = [surnames.get(one), surnames.get(other)];
    return more.length === 0 && a !== undefined && b !== undefined && a !== b && a !== name && b !== name;
  };
  const dropped = names.filter(
    (name) => name.kind === "person" && name.candidates.length === 0 && paired(name),
  );
  for (const { start, end } of dropped) memory.delete(analysis.text.slice(start, end));
  const people = names.filter((name) => !dropped.includes(name));
  const kept = people.map((name) => {
    const text = analysis.text.slice(name.start, name.end);
    const lone =
      name.last - name.first === 1 &&
      (name.rank === RANK.shape || (name.form === "demonym" && !describes(analysis.tokens[name.last])));
    const person = lone ? surnames.get(text) : undefined;
    // "Karl Lagoon" of a company's history, and "Lagoon" which does all the rest.
    if (person?.rank === RANK.shape && person.candidates.length === 0 && isOther(heard.get(text)))
      return name;
    return person === undefined || name.kind === "person" ? name : asLater(name, person);
  });
  const titleCased = new Set(
    analysis.sentences.flatMap((sentence, i) => (isTitleCase(analysis, sentence) ? [i] : [])),
  );
  const covered = new Set<number>();
  for (const { first, last } of kept) for (let i = first; i < last; i += 1) covered.add(i);
  const settled = (at: number): boolean =>
    covered.has(at) || titleCased.has(analysis.tokens[at]?.sentence ?? -1);
  const heads = new Set([...memory.keys(), ...surnames.keys(), ...shouted.keys()].map(headOf));
  const found: Candidate[] = [];
  for (let i = 0; i < analysis.tokens.length; i += 1) {
    const token = analysis.tokens[i];
    if (token === undefined || covered.has(i) || !isCapital(token) || !prose(token)) continue;
    if (token.text.length >= HEAD && !heads.has(headOf(token.text))) continue;
    for (let last = Math.min(i + LONGEST, analysis.tokens.length); last > i; last -= 1) {
      const to = analysis.tokens[last - 1];
      if (to === undefined || to.sentence !== token.sentence || covered.has(last - 1)) continue;
      const text = analysis.text.slice(token.start, to.end);
      const name =
        surnames.get(text) ??
        memory.get(text) ??
        (capitals.has(token.sentence) ? shouted.get(text) : undefined);
      if (name === undefined || isPartOfAnother(analysis, i, last, settled)) continue;
      const at = { ...name, start: token.start, end: to.end, first: i, last };
      found.push(
        surnames.has(text)
          ? asLater(at, name)
          : { ...at, rank: RANK.consistency, rule: "names.document.again" },
      );
      i = last - 1;
      break;
    }
  }
  return decide([...kept, ...found]);
}

/** "the German envoy": a noun behind the adjective of a people, which is then no surname. */
const describes = (after: Token | undefined): boolean =>
  after === undefined || /^(?:NOUN|ADJ|PROPN)$/.test(after.upos);

const isShouted = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);

const asLater = (at: Candidate, person: Candidate): Candidate => ({
  ...at,
  kind: "person",
  form: "name",
  candidates: person.candidates,
  rule: "names.person.again",
  rank: RANK.consistency,
  nests: false,
});

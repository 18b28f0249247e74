import type { Knowledge, RoleMatch } from "@chancery/knowledge";
import type { Analysis, Sentence } from "@chancery/language";

const WORDS = new WeakMap<Sentence, readonly string[]>();
const ROLES = new WeakMap<readonly string[], (RoleMatch | null)[]>();

/** The words of a sentence as they stand: the same list for all who look them up in the knowledge base. */
export function wordsOfSentence({ tokens }: Analysis, sentence: Sentence): readonly string[] {
  let words = WORDS.get(sentence);
  if (words === undefined) {
    words = tokens.slice(sentence.first, sentence.last).map(({ text }) => text);
    WORDS.set(sentence, words);
  }
  return words;
}

/** "High Commissioner-designate": the office of several words that somebody is to have. */
function designatedAt(knowledge: Knowledge, words: readonly string[], at: number): RoleMatch | null {
  for (let i = at + 1; i <= at + MOST_BEFORE; i += 1) {
    const word = words[i];
    if (word === undefined || (!word.endsWith("-designate") && !word.endsWith("-elect"))) continue;
    const role = knowledge.matchRole(words.with(i, word.slice(0, word.lastIndexOf("-"))), at);
    return role !== null && at + role.length > i ? role : null;
  }
  return null;
}
/** Words of such an office before its last. */
const MOST_BEFORE = 2;

/**
 * The role that begins at a word of {@link wordsOfSentence}, looked up once: names end where titles begin, and offices are told by
 * titles. An article is read with one base.
 */
export function roleAt(knowledge: Knowledge, words: readonly string[], at: number): RoleMatch | null {
  let roles = ROLES.get(words);
  if (roles === undefined) {
    roles = [];
    ROLES.set(words, roles);
  }
  let role = roles[at];
  if (role === undefined) {
    role = knowledge.matchRole(words, at) ?? designatedAt(knowledge, words, at);
    roles[at] = role;
  }
  return role;
}

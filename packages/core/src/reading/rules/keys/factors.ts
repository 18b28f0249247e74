import { RegExpParser, type AST } from "@eslint-community/regexpp";

import { folded, KEY } from "./fold.ts";

/**
 * What a match must hold. `exact`: every text that it may be, where these are few; `needs`: texts of which it holds at least one, where any
 * such are known. (The prefilter of RE2, without its booleans: one list of alternatives a pattern.)
 */
interface Holds {
  readonly exact: readonly string[] | null;
  readonly needs: readonly string[] | null;
}

/** Texts that are followed up at once, and their length. */
const MOST = 96;
const LONGEST = 24;
const NOTHING: Holds = { exact: [""], needs: null };
const ANYTHING: Holds = { exact: null, needs: null };

/** Letters of English by how common they are, the blank first: what has rare ones is seldom met in vain. */
const COMMON = " etaoinsrhldcumfpgwybv0k.,'xj-qz";
const RARE = 40;
const rank = (char: string): number => {
  const at = COMMON.indexOf(char);
  return at < 0 ? RARE : at + 2;
};
/** Of every line so many have such a key, in thousandths, more or less. */
const costOfKey = (key: string): number => 4000 / [...key].reduce((product, char) => product * rank(char), 1);

/** The keys of a text, and of these the one that is met least. */
function keyOf(text: string): string {
  if (text.length <= KEY) return text;
  const keys = Array.from({ length: text.length - KEY + 1 }, (_, i) => text.slice(i, i + KEY));
  return keys.reduce((best, key) => (costOfKey(key) < costOfKey(best) ? key : best));
}
const costOf = (texts: readonly string[]): number =>
  texts.some((text) => text === "")
    ? Infinity
    : [...new Set(texts.map(keyOf))].reduce((sum, key) => sum + costOfKey(key), 0);

const better = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null =>
  a === null ? b : b === null ? a : costOf(b) < costOf(a) ? b : a;
const few = (texts: readonly string[]): readonly string[] | null => {
  const all = [...new Set(texts)];
  return all.length <= MOST && all.every(({ length }) => length <= LONGEST) ? all : null;
};
const best = ({ exact, needs }: Holds): readonly string[] | null => better(exact, needs);

/** One behind the other. Where the texts get too many, those before are needed, and what follows begins anew. */
function sequence(parts: readonly Holds[]): Holds {
  let run: readonly string[] | null = [""];
  let needs: readonly string[] | null = null;
  let whole = true;
  for (const part of parts) {
    needs = better(needs, part.needs);
    const longer: readonly string[] | null =
      run === null || part.exact === null
        ? null
        : few(run.flatMap((left) => (part.exact ?? []).map((right) => left + right)));
    if (longer === null) {
      needs = better(needs, run);
      whole = false;
    }
    run = longer ?? part.exact ?? [""];
  }
  return { exact: whole ? run : null, needs: better(needs, run) };
}

function either(parts: readonly Holds[]): Holds {
  const exact = parts.every((part) => part.exact !== null)
    ? few(parts.flatMap((part) => part.exact ?? []))
    : null;
  const all = parts.map(best);
  const needs = all.every((one) => one !== null) ? [...new Set(all.flatMap((one) => one ?? []))] : null;
  return { exact, needs };
}

function classOf({ negate, elements }: AST.CharacterClass): Holds {
  if (negate) return ANYTHING;
  const parts = elements.map((element): Holds => {
    if (element.type === "Character") return one(element.value);
    if (element.type === "CharacterSet") return setOf(element);
    if (element.type !== "CharacterClassRange") return ANYTHING;
    const [from, to] = [element.min.value, element.max.value];
    const figures = from >= 48 && to <= 57;
    return figures ? one(48) : to - from < 8 ? either(range(from, to).map(one)) : ANYTHING;
  });
  return { exact: either(parts).exact, needs: null };
}
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const one = (value: number): Holds => ({ exact: [folded(String.fromCodePoint(value))], needs: null });

/** Of a line all white space is blanks. */
function setOf(node: AST.CharacterSet): Holds {
  if (node.kind === "digit" && !node.negate) return one(48);
  if (node.kind === "space" && !node.negate) return one(32);
  return ANYTHING;
}

function times({ min, max, element }: AST.Quantifier): Holds {
  const part = holdsOf(element);
  const once = Array.from({ length: Math.min(min, 3) }, () => part);
  if (max <= 3) {
    const counts = Array.from({ length: max - min + 1 }, (_, i) =>
      sequence(Array.from({ length: min + i }, () => part)),
    );
    const { exact } = either(counts);
    if (exact !== null) return { exact, needs: null };
  }
  return min === 0 ? ANYTHING : { exact: null, needs: sequence(once).needs };
}

function holdsOf(node: AST.Element | AST.Pattern): Holds {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup":
      return either(node.alternatives.map(({ elements }) => sequence(elements.map(holdsOf))));
    case "Assertion":
      return NOTHING;
    case "Character":
      return one(node.value);
    case "CharacterClass":
      return classOf(node);
    case "CharacterSet":
      return setOf(node);
    case "Quantifier":
      return times(node);
    default:
      return ANYTHING;
  }
}

/** Keys of which every text that the pattern fits holds one, folded; null where none are known. */
export function keysOf({ source, flags }: RegExp): string[] | null {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
  });
  const needs = best(holdsOf(pattern));
  return needs === null || costOf(needs) === Infinity ? null : [...new Set(needs.map(keyOf))].sort();
}

import type { Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import type { ResolvedMention } from "../../document/index.ts";
import type { Attribution } from "./attribution.ts";
import { tidy } from "./content/trimming.ts";

/** Longest name, in tokens, that a headline sets before its colon: "Foreign Minister Sergei Lavrov: ...". */
const LONGEST_LABEL = 7;

/**
 * "Lavrov: Russia is ready for talks", "Russia ready for talks: Lavrov". People, bodies and the buildings that stand for governments speak so; a
 * state before a colon is as often the topic ("Syria: a timeline") and is left alone.
 */
export function headlineStatements(view: View, passage: Passage): Attribution[] {
  const { kind } = passage.block;
  if (kind !== "title" && kind !== "subtitle") return [];
  const { first, last } = passage.sentence;
  const colon = view.tokens.slice(first, last).findIndex(({ text }) => text === ":");
  if (colon < 1) return [];
  const at = first + colon;
  return (
    speaks(view, passage, { first, last: at }, { first: at + 1, last }) ??
    speaks(view, passage, { first: at + 1, last }, { first, last: at }) ??
    []
  );
}

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

function speaks(view: View, passage: Passage, label: TokenRange, words: TokenRange): Attribution[] | null {
  if (label.last - label.first > LONGEST_LABEL || label.last <= label.first) return null;
  const named = view.mentionsIn(label.first, label.last);
  const mention = named.find((candidate) => isVoice(candidate, label));
  if (mention === undefined) return null;
  // "Summit planned: Addo, Quispe, Brandt": those who will be there.
  if (named.filter(({ kind, inner }) => kind === "person" && !inner).length > 1) return null;
  // "Peru to talk with Chile's Party: hopes of an accord": what tells something itself is no speaker's name.
  if (passage.clauses.some(({ verb }) => verb.first >= label.first && verb.last <= label.last)) return null;
  const content = tidy(view.text, view.spanOf(words));
  // "Rusk: Berlin pact “a bad bargain”": words of somebody's own.
  const quotes = /["“„«”»]/.test(view.text.slice(content.start, content.end));
  const told =
    quotes || passage.clauses.some(({ verb }) => verb.first >= words.first && verb.first < words.last);
  if (!told || content.end <= content.start) return null;
  return [
    {
      rule: "statement.headline.colon",
      passage,
      form: isMarked(view.text, content) ? "direct" : quotes ? "mixed" : "indirect",
      speaker: { entity: mention.entity, span: mention.span },
      addressee: null,
      content: [content],
      cue: null,
      clause: null,
      evidence: [passage.span],
    },
  ];
}

/** Between two marks: ‘"We are ready": Lavrov’. */
const isMarked = (text: string, { start, end }: Span): boolean =>
  /["“„«‘']/.test(text[start - 1] ?? "") && /["”“»’']/.test(text[end] ?? "");

/** The last thing the label names, and one that can speak. */
const isVoice = ({ kind, form, last, inner, group }: ResolvedMention, label: TokenRange): boolean =>
  last === label.last &&
  !inner &&
  group === undefined &&
  (kind === "person" || (kind === "organization" && form !== "demonym") || form === "metonym");

/** A headline's statement that the article then gives in full is that one: same speaker, half of its longer words. */
export function isRepeated(
  view: View,
  headline: Attribution,
  body: readonly Attribution[],
): Attribution | undefined {
  const words = wordsOf(view, headline);
  return body.find((other) => {
    if (other.speaker?.entity !== headline.speaker?.entity) return false;
    const shared = wordsOf(view, other);
    const common = [...words].filter((word) => shared.has(word)).length;
    return common * 2 >= words.size;
  });
}

const wordsOf = (view: View, { content }: Attribution): Set<string> =>
  new Set(
    content.flatMap(({ start, end }) => {
      const words: string[] = [];
      for (let i = view.tokenAt(start); (view.token(i)?.start ?? end) < end; i += 1) {
        const lemma = view.lemma(i).toLowerCase();
        if (lemma.length > 3) words.push(lemma);
      }
      return words;
    }),
  );

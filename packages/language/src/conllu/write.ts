import { READ_BY, type Parse } from "../parse/document.ts";
import { featuresOf } from "../parse/morphology.ts";
import type { Analysis, NameType, Token } from "../types.ts";
import type { ConlluRow, ConlluSentence } from "./types.ts";

/** The sentences as a CoNLL-U file; the counterpart of {@link fromConllu}. */
export function writeConllu(sentences: readonly ConlluSentence[]): string {
  return sentences
    .map(({ comments, rows }) => {
      const lines = rows.map((row) =>
        [
          row.id,
          row.form,
          row.lemma,
          row.upos,
          row.xpos,
          row.feats,
          row.head,
          row.deprel,
          row.deps,
          row.misc,
        ].join("\t"),
      );
      return `${[...comments, ...lines].join("\n")}\n\n`;
    })
    .join("");
}

const LABEL: Readonly<Record<NameType, string>> = { person: "PER", organization: "ORG", place: "LOC" };

/** Label of each token that belongs to a name: "B-PER", "I-ORG", "B-LOC". */
export function nameLabels({ names }: Analysis): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const { first, last, type } of names)
    for (let i = first; i < last; i += 1) labels.set(i, `${i === first ? "B" : "I"}-${LABEL[type]}`);
  return labels;
}

/** HEAD and DEPREL of token i, whose sentence begins at `first`; "_" where there is no tree. */
export function arcColumns(
  parse: Parse | undefined,
  i: number,
  first: number,
): Pick<ConlluRow, "head" | "deprel"> {
  const head = parse?.heads[i] ?? -2;
  if (parse === undefined || head < -1) return { head: "_", deprel: "_" };
  const deprel = parse.names[parse.relations[i] as number] ?? "dep";
  return { head: head < 0 ? "0" : String(head - first + 1), deprel };
}

/**
 * An analysis as CoNLL-U, with its trees when it was parsed. MISC holds SpaceAfter=No, the offsets in the text as
 * TokenRange=start:end, and names as NER=B-PER. Words that are glued without white space ("wo|n't", "Norway|'s") become
 * multiword ranges. A sentence whose tree comes from chunks alone says so: "# parse = chunks".
 */
export function toConllu(analysis: Analysis, documentId?: string, parse?: Parse): string {
  const labels = nameLabels(analysis);
  const features = featuresOf(analysis, parse);
  const sentences = analysis.sentences.map((sentence, index): ConlluSentence => {
    const comments = index === 0 && documentId !== undefined ? [`# newdoc id = ${documentId}`] : [];
    comments.push(
      `# sent_id = ${documentId === undefined ? "" : `${documentId}-`}${index + 1}`,
      `# text = ${analysis.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ")}`,
    );
    if (parse?.readBy[index] === READ_BY.chunks) comments.push("# parse = chunks");
    const rows: ConlluRow[] = [];
    for (let i = sentence.first; i < sentence.last; i += 1) {
      const token = analysis.tokens[i];
      if (token === undefined) break;
      const clitic = cliticEnd(analysis.tokens, i, sentence.last);
      if (clitic > i + 1) {
        const id = `${i - sentence.first + 1}-${clitic - sentence.first}`;
        const form = analysis.text.slice(token.start, analysis.tokens[clitic - 1]?.end);
        rows.push({
          ...EMPTY,
          id,
          form,
          misc: spaceAfter(analysis.tokens, clitic - 1, sentence.last) ?? "_",
        });
      }
      const misc = [`TokenRange=${token.start}:${token.end}`];
      const label = labels.get(i);
      if (label !== undefined) misc.unshift(`NER=${label}`);
      const space = clitic > i + 1 || isClitic(token) ? null : spaceAfter(analysis.tokens, i, sentence.last);
      if (space !== null) misc.splice(-1, 0, space);
      rows.push({
        ...EMPTY,
        id: String(i - sentence.first + 1),
        form: token.text,
        lemma: token.lemma,
        upos: token.upos,
        xpos: token.xpos,
        feats: features[i] ?? "_",
        ...arcColumns(parse, i, sentence.first),
        misc: misc.join("|"),
      });
    }
    return { comments, rows };
  });
  return writeConllu(sentences);
}

const EMPTY = {
  form: "_",
  lemma: "_",
  upos: "_",
  xpos: "_",
  feats: "_",
  head: "_",
  deprel: "_",
  deps: "_",
  misc: "_",
} as const;

/** Clitics are split off a word; UD writes the whole as a multiword token. */
const isClitic = (token: Token): boolean =>
  !token.spaceBefore &&
  (/^(?:'(?:s|m|d|ll|re|ve)|n't)$/.test(token.norm) ||
    token.xpos === "POS" ||
    (token.norm === "not" && token.start > 0));

/** Index after the clitics that follow word i. */
function cliticEnd(tokens: readonly Token[], i: number, last: number): number {
  let end = i + 1;
  while (
    end < last &&
    tokens[end] !== undefined &&
    isClitic(tokens[end] as Token) &&
    !isClitic(tokens[i] as Token)
  )
    end += 1;
  return end;
}

function spaceAfter(tokens: readonly Token[], i: number, last: number): string | null {
  const next = tokens[i + 1];
  return next !== undefined && i + 1 < last && !next.spaceBefore ? "SpaceAfter=No" : null;
}

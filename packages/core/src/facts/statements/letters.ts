import type { ResolvedMention } from "../../document/index.ts";
import type { Block, Span } from "../../record/index.ts";
import type { View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";
import type { Voice } from "./speakers/voices.ts";

const SALUTATION =
  /^(?:(?:My )?[Dd]ear \p{Lu}|(?:Your )?Excellenc(?:y|ies)\b|Your (?:Majesty|Highness)|(?:Sir|Madam|Monsieur le \p{L}+)\b)[^.!?]{0,60}[,:;]?$/u;
const VALEDICTION =
  /^(?:I (?:remain|am|have the hono(?:u)?r to be)\b|(?:Very )?(?:Yours|Sincerely|Respectfully|Faithfully)\b|With (?:my|best|kind|warm|the highest|every)\b|(?:Please )?[Aa]ccept,? )/u;
/** The line of a name: two to five words with capitals, a title before them. */
const SIGNATURE =
  /^(?:\(?(?:Signed|signed|Sgd\.?)\)?:? )?((?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin|ibn)){1,5})$/u;
/** Lines below the valediction in which the name may stand. */
const REACH = 4;
/** Whoever writes. */
const WRITER = /^(?:I$|[Ww]e$|[Mm]y |[Oo]ur )/;

interface Letter {
  readonly body: Span;
  /** Who signs; a span alone where the article does not know the name. */
  readonly writer: Voice | null;
  readonly signature: Span | null;
  readonly reader: Voice | null;
}

/**
 * "I confirm that we accept these terms" in a letter that is printed whole, from salutation to signature: "I" and "we" are whoever signs, or whom the headline
 * says it is from; what is told is told to whom the headline says it is to.
 */
export function signed(view: View, attributions: readonly Attribution[]): Attribution[] {
  const letter = letterOf(view) ?? speechOf(view);
  if (letter === null) return [...attributions];
  const { body, writer, signature, reader } = letter;
  return attributions.map((attribution) => {
    const { speaker, unnamed, addressee } = attribution;
    if (speaker !== null || unnamed == null || unnamed.start < body.start || unnamed.end > body.end)
      return attribution;
    if (!WRITER.test(view.text.slice(unnamed.start, unnamed.end))) return attribution;
    const own = writer === null ? null : { entity: writer.entity, span: unnamed };
    return {
      ...attribution,
      speaker: own,
      unnamed: own === null ? (signature ?? unnamed) : null,
      addressee: addressee ?? reader,
    };
  });
}

/** "Speech by H.E. Rosa Mendes, Minister of Ports" above words that no marks set off: "I" and "we" are who holds it. */
const SPEECH =
  /^(?:(?:opening|closing|keynote|full|text of|the) )*(?:speech|remarks|address|statement|lecture)(?: (?:delivered|given|made))? (?:by|of)\b/i;
/** Lines from the top in which a page says whose speech it is. */
const SPEECH_REACH = 12;

function speechOf(view: View): Letter | null {
  const { blocks } = view.doc;
  for (const { span } of blocks.slice(0, SPEECH_REACH)) {
    if (!SPEECH.test(view.text.slice(span.start, span.end).trim())) continue;
    const people = view
      .mentionsIn(view.tokenAt(span.start), view.tokenAt(span.end - 1) + 1)
      .filter(
        ({ kind, form, inner, group }) =>
          kind === "person" && form === "name" && !inner && group === undefined,
      );
    const [one] = people;
    if (one === undefined || new Set(people.map(({ entity }) => entity)).size > 1) return null;
    const writer = { entity: one.entity, span: one.span };
    return { body: { start: span.end, end: view.text.length }, writer, signature: one.span, reader: null };
  }
  return null;
}

function letterOf(view: View): Letter | null {
  const { blocks } = view.doc;
  const line = ({ span }: Block): string => view.text.slice(span.start, span.end).trim();
  const opening = blocks.findIndex((block) => SALUTATION.test(line(block)));
  if (opening < 0) return null;
  const closing = blocks.findIndex((block, i) => i > opening && VALEDICTION.test(line(block)));
  if (closing < 0) return null;
  const start = blocks[opening]?.span.end ?? 0;
  const signature =
    blocks
      .slice(closing, closing + REACH)
      .map((block) => ({ name: SIGNATURE.exec(line(block))?.[1], block }))
      .find(({ name }) => name !== undefined) ?? null;
  const at = signature === null ? 0 : view.text.indexOf(signature.name ?? "", signature.block.span.start);
  const span = signature === null ? null : { start: at, end: at + (signature.name ?? "").length };
  return {
    body: { start, end: blocks[closing]?.span.start ?? start },
    writer: byName(view, signature?.name ?? null, span) ?? named(view, start, "from"),
    signature: span,
    reader: named(view, start, "to"),
  };
}

/** The one person of the article who goes by the name. */
function byName(view: View, name: string | null, span: Span | null): Voice | null {
  if (name === null || span === null) return null;
  const people = view.doc.entities.filter(
    (one) => one.kind === "person" && one.name.toLowerCase() === name.toLowerCase(),
  );
  const [one] = people;
  return people.length === 1 && one !== undefined ? { entity: one.id, span } : null;
}

/** "Letter dated 14 June from the Prime Minister of Grenada to the President of Guyana": who stands behind the word above the letter. */
function named(view: View, before: number, word: "from" | "to"): Voice | null {
  const behind = ({ first, kind, inner, group }: ResolvedMention): boolean => {
    if (kind !== "person" || inner || group !== undefined) return false;
    const at = view.norm(first - 1) === "the" ? first - 2 : first - 1;
    return view.norm(at) === word;
  };
  const found = view.passages
    .filter(({ span, block }) => span.end <= before && /^(?:title|subtitle|paragraph)$/.test(block.kind))
    .filter(({ span }) => /\bletter\b/i.test(view.text.slice(span.start, span.end)))
    .flatMap(({ sentence }) => view.mentionsIn(sentence.first, sentence.last))
    .filter(behind);
  const [one] = found;
  return one !== undefined && new Set(found.map(({ entity }) => entity)).size === 1
    ? { entity: one.entity, span: one.span }
    : null;
}

import type { Span } from "../../record/index.ts";

/** "Title: Peru and Chile resume talks", "- Headline: ...": how archives of agencies and monitoring services head what they keep. */
const LABELLED = /^[-•*]?\s?(?:title|headline)\s?:\s+(?=\p{Lu}\S*(?:\s\S+){2})/iu;
/** Fields that such a record has around its title. */
const FIELD =
  /^[-•*]?\s?(?:date|source|language|location|place|country|author|by|document type|category|keywords|summary|text|story text|embargoed|duration|publication)\s?:/iu;
/** Lines at the head of a text among which its record stands. */
const HEAD = 12;

/** Parts the label from the title of a record: one label among the first lines, and another field beside it. Other lines stay as they are. */
export function partLabelledTitle(text: string, lines: readonly Span[]): readonly Span[] {
  const head = lines.slice(0, HEAD).map(({ start, end }) => text.slice(start, Math.min(end, start + 90)));
  const labelled = head.flatMap((line, i) => (LABELLED.test(line) ? [i] : []));
  const [at] = labelled;
  if (at === undefined || labelled.length > 1) return lines;
  if (![at - 1, at + 1, at + 2].some((i) => FIELD.test(head[i] ?? ""))) return lines;
  const { start, end } = lines[at] as Span;
  const label = LABELLED.exec(head[at] ?? "")?.[0] ?? "";
  return [
    ...lines.slice(0, at),
    { start, end: start + label.trimEnd().length },
    { start: start + label.length, end },
    ...lines.slice(at + 1),
  ];
}

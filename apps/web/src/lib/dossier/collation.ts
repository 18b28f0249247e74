import type { Disagreement, EntryField } from "@chancery/core";
import type { ArticleSummary, EntryView, QuotedField } from "@chancery/services";

/** A column of the collation: one article, whatever the number of facts in which it tells of the event. */
export interface Column {
  /** From 1, as it is numbered on the page. */
  readonly number: number;
  readonly article: ArticleSummary;
  readonly facts: readonly string[];
  /** Number of the column whose report this one copies; null for a report of its own. */
  readonly copyOf: number | null;
  /** It only looks back at the event. */
  readonly recalls: boolean;
}

/** What one source says of a field, and in which words. */
export interface Said {
  readonly value: string;
  readonly fact: string;
  /** The words as printed, each wording once; none where the value is not read off words. */
  readonly words: readonly string[];
}

export interface Cell {
  readonly said: readonly Said[];
  /** How it differs from what is shown; null where it agrees, or says nothing. */
  readonly differs: Disagreement | null;
}

export interface Row {
  readonly field: EntryField;
  readonly display: readonly string[];
  readonly rule: string;
  readonly disagreement: Disagreement | null;
  readonly cells: readonly Cell[];
}

const ORDER: readonly EntryField[] = ["when", "place", "participants", "about", "type", "status"];

/** Sources by independence, then by time: the first article of each report, then those that copy it. */
export function columnsOf(members: EntryView["members"]): Column[] {
  const bySource = new Map<string, EntryView["members"]>();
  for (const member of members) bySource.set(member.source, [...(bySource.get(member.source) ?? []), member]);
  const sources = [...bySource.values()].flatMap((own) => (own[0] ? [{ own, first: own[0] }] : []));
  const leads = new Map<string, string>();
  for (const { first } of sources) if (!leads.has(first.report)) leads.set(first.report, first.source);
  const isLead = ({ first }: (typeof sources)[number]): boolean => leads.get(first.report) === first.source;
  const ordered = [...sources.filter(isLead), ...sources.filter((one) => !isLead(one))];
  const numbers = new Map(ordered.map(({ first }, index) => [first.source, index + 1]));
  return ordered.map(({ own, first }, index) => {
    const lead = leads.get(first.report) ?? first.source;
    return {
      number: index + 1,
      article: first.view.article,
      facts: own.map(({ fact }) => fact),
      copyOf: lead === first.source ? null : (numbers.get(lead) ?? null),
      recalls: own.every(({ background }) => background),
    };
  });
}

/** Fields in the order in which they are read, each with what every column says of it. */
export function rowsOf(fields: readonly QuotedField[], columns: readonly Column[]): Row[] {
  return fields
    .toSorted((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field))
    .map((field) => ({
      field: field.field,
      display: field.display,
      rule: field.rule,
      disagreement: field.disagreement,
      cells: columns.map(({ article }) => cellOf(field, article.id)),
    }));
}

function cellOf({ values, display, disagreement }: QuotedField, source: string): Cell {
  const said = values.flatMap(({ value, witnesses }): Said[] => {
    const own = witnesses.filter((witness) => witness.source === source);
    const [first] = own;
    if (!first) return [];
    const words = own.flatMap(({ quotes }) => quotes.map((quote) => quote.text));
    return [{ value, fact: first.fact, words: [...new Set(words)] }];
  });
  if (said.length === 0) return { said, differs: null };
  const other = said.some(({ value }) => !display.includes(value));
  // Who names fewer gainsays nobody.
  const fewer =
    disagreement !== "conflict" && display.some((value) => !said.some((one) => one.value === value));
  return { said, differs: other || fewer ? disagreement : null };
}

import type { CollatedField, Entry } from "@chancery/core";

type CollatedValue = CollatedField["values"][number];
type Witness = CollatedValue["witnesses"][number];

/** Which of the entry's members it is, then where each of its spans begins and ends. */
type KeptWitness = readonly number[];

/** An entry as it is kept: the keys of its facts stand once, with its members, and are most of what an entry would take else. */
type KeptEntry = Omit<Entry, "fields"> & {
  readonly fields: readonly (Omit<CollatedField, "values"> & {
    readonly values: readonly (Omit<CollatedValue, "witnesses"> & {
      readonly witnesses: readonly KeptWitness[];
    })[];
  })[];
};

/** An entry as the text that is kept of it. */
export function entryText(entry: Entry): string {
  const places = new Map(entry.members.map((member, i) => [keyOf(member), i]));
  const kept = ({ spans, ...of }: Witness): KeptWitness => {
    const place = places.get(keyOf(of));
    if (place === undefined) throw new Error("a witness that is no member of its entry");
    return [place, ...spans.flatMap(({ start, end }) => [start, end])];
  };
  const form: KeptEntry = {
    ...entry,
    fields: entry.fields.map((field) => ({
      ...field,
      values: field.values.map((value) => ({ ...value, witnesses: value.witnesses.map(kept) })),
    })),
    members: entry.members.map((member) => ({
      ...member,
      report: member.report === member.source ? "" : member.report,
    })),
  };
  return JSON.stringify(form);
}

/** The entry that a text was kept of, its members in the same order. Entries that earlier releases kept whole are read too. */
export function entryFrom(text: string): Entry {
  const form = JSON.parse(text) as KeptEntry;
  const members = form.members.map((member) => ({ ...member, report: member.report || member.source }));
  const witness = (kept: KeptWitness | Witness): Witness => {
    if (!isKept(kept)) return kept;
    const [place = 0, ...ends] = kept;
    const { source = "", fact = "" } = members[place] ?? {};
    const spans: Witness["spans"] = [];
    for (let i = 0; i < ends.length; i += 2) spans.push({ start: ends[i] ?? 0, end: ends[i + 1] ?? 0 });
    return { source, fact, spans };
  };
  const fields = form.fields.map((field) => ({
    ...field,
    values: field.values.map((value) => ({ ...value, witnesses: value.witnesses.map(witness) })),
  }));
  return { ...form, fields, members };
}

const keyOf = ({ source, fact }: Pick<Witness, "source" | "fact">): string => `${source}/${fact}`;

const isKept = (witness: KeptWitness | Witness): witness is KeptWitness => Array.isArray(witness);

import type { Draft } from "../draft.ts";
import type { Reader, Ref } from "../reader.ts";

const AGE = /^(?:1[4-9]|[2-9]\d|10\d)$/;
const YEARS_OLD = /^(\d{2,3})-year-old$/;

/** "Nazarov, 76,", "Haddad (54)", "Okello, aged 61,": a number in apposition to a name; "the 76-year-old president". */
export function ageDrafts(reader: Reader): readonly Draft[] {
  const out: Draft[] = predicateAges(reader);
  for (const mention of reader.doc.mentions) {
    if (mention.kind !== "person" || mention.group !== undefined || mention.form === "pronoun") continue;
    const stated =
      mention.form === "name"
        ? (after(reader, mention.last) ?? yearsOldBefore(reader, mention.first))
        : yearsOldIn(reader, mention.first, mention.last);
    if (stated === null) continue;
    out.push({
      type: "age",
      subject: mention.entity,
      object: null,
      value: stated.value,
      when: null,
      evidence: reader.sentenceSpan(mention.first),
      support: { subject: [mention.span], value: [reader.spanOf(stated.first, stated.last)] },
      negated: false,
      status: "actual",
      confidence: 0.95,
      rule: stated.rule,
      key: String(stated.value),
    });
  }
  return out;
}

interface Stated {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

function after(reader: Reader, last: number): Stated | null {
  const open = reader.norm(last);
  let at = last + 1;
  if (reader.norm(at) === "aged" || reader.norm(at) === "age") at += 1;
  if (!AGE.test(reader.norm(at))) return null;
  const close = reader.token(at + 1)?.text ?? ".";
  const fits =
    (open === "," && (close === "," || close === "." || close === ";")) || (open === "(" && close === ")");
  return fits
    ? { value: Number(reader.norm(at)), first: at, last: at + 1, rule: "relations.age.apposition" }
    : null;
}

/** "76-year-old" as one token or cut at its hyphens, somewhere in the phrase. */
function yearsOldIn(reader: Reader, first: number, last: number): Stated | null {
  for (let at = first; at < last; at += 1) {
    const whole = YEARS_OLD.exec(reader.norm(at));
    if (whole !== null)
      return { value: Number(whole[1]), first: at, last: at + 1, rule: "relations.age.year-old" };
    const cut =
      AGE.test(reader.norm(at)) &&
      reader.norm(at + 1) === "-" &&
      reader.norm(at + 2) === "year" &&
      reader.norm(at + 4) === "old";
    if (cut)
      return { value: Number(reader.norm(at)), first: at, last: at + 5, rule: "relations.age.year-old" };
  }
  return null;
}

/** "the 76-year-old Rana Haddad", "76-year-old President Okello". */
const yearsOldBefore = (reader: Reader, first: number): Stated | null => {
  const found = yearsOldIn(reader, Math.max(0, first - 8), first);
  // Between age and name only a title, no other name, comma or verb.
  const clear =
    found !== null &&
    Array.from({ length: first - found.last }, (_, i) => reader.token(found.last + i)).every(
      (token) => token !== undefined && ["NOUN", "ADJ", "PROPN"].includes(token.upos),
    );
  return clear ? found : null;
};

/** "He was 80.", "who is 61", "X is 54 years old", "X died at 80": a bare number said of one person. */
function predicateAges(reader: Reader): Draft[] {
  return reader.doc.grammar.flatMap(({ clauses }) =>
    clauses.flatMap(({ verb, subject, objects, obliques }) => {
      if (!AGEING.has(verb.lemma)) return [];
      if (verb.negation !== null || verb.modal !== null || verb.tense === "future") return [];
      const aged = verb.lemma === "die" ? diedAged(reader, verb.last) : null;
      const phrase =
        verb.lemma === "be" || verb.lemma === "turn"
          ? objects[0]
          : verb.lemma === "die"
            ? obliques.find(({ prep }) => prep === "at")?.phrase
            : undefined;
      const [person, ...others] = reader.refs(subject, ["person"]);
      if (person === undefined || others.length > 0) return [];
      if (aged !== null) return [predicateAge(reader, person, aged)];
      // "turned 60 last week": the number, and when.
      if (
        verb.lemma === "turn" &&
        AGE.test(reader.norm(verb.last)) &&
        TURNED.test(reader.norm(verb.last + 1))
      )
        return [predicateAge(reader, person, verb.last)];
      if (phrase === undefined) return [];
      const years = /^years?$/.test(reader.norm(phrase.head)) && reader.norm(phrase.head + 1) === "old";
      const at = years ? phrase.head - 1 : phrase.head;
      const bare =
        phrase.last - phrase.first === 1 &&
        phrase.modifiers.length === 0 &&
        ENDS.has(reader.token(phrase.last)?.text ?? ".");
      if (!AGE.test(reader.norm(at)) || (!years && !bare)) return [];
      return [predicateAge(reader, person, at)];
    }),
  );
}

/** "died aged 84", "has died at the age of 91": the token of the number; null where none stands behind the verb. */
function diedAged(reader: Reader, at: number): number | null {
  const number =
    reader.norm(at) === "aged"
      ? at + 1
      : [0, 1, 2, 3].map((step) => reader.norm(at + step)).join(" ") === "at the age of"
        ? at + 4
        : -1;
  return number > 0 && AGE.test(reader.norm(number)) ? number : null;
}

const predicateAge = (reader: Reader, person: Ref, at: number): Draft => ({
  type: "age",
  subject: person.entity,
  object: null,
  value: Number(reader.norm(at)),
  when: null,
  evidence: reader.sentenceSpan(at),
  support: { subject: [person.span], value: [reader.spanOf(at, at + 1)] },
  negated: false,
  status: "actual",
  confidence: 0.9,
  rule: "relations.age.predicate",
  key: reader.norm(at),
});

const AGEING: ReadonlySet<string> = new Set(["be", "turn", "die"]);
const TURNED = /^(?:[.,;)]|last|this|on|in|earlier|yesterday|today|and)$/;
const ENDS = new Set([".", ",", ";", ")", "\u2014", "\u2013"]);

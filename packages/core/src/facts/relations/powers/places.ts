import { between } from "../between.ts";
import type { Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";

/** "the Kazakh capital, Astana", "Kenya's capital of Nairobi", "Lima, the capital of Peru,", "Lima is the capital of Peru", "Peru, whose capital is Lima". */
export function capitalDrafts(reader: Reader): readonly Draft[] {
  const out: Draft[] = [];
  for (const at of reader.places(["capital"])) {
    const owner = ownerBefore(reader, at) ?? ownerAfter(reader, at);
    if (owner === null) continue;
    // "the old capital", "the commercial capital": some other town.
    if (
      /^(?:former|old|commercial|economic|financial|cultural|future|new|ancient|regional|provincial|state|then)$/.test(
        reader.norm(at - 1),
      )
    )
      continue;
    const place = named(reader, at, owner.last);
    if (place === null || place.entity === owner.mention.entity) continue;
    out.push(
      between(reader, "capital-of", place, owner.mention, [at, at + 1], { rule: "relations.capital" }),
    );
  }
  return out;
}

type Owner = { readonly mention: ReturnType<Reader["over"]>[number]; readonly last: number };

function ownerBefore(reader: Reader, at: number): Owner | null {
  // "Lesotho, whose capital is Maseru"
  if (reader.norm(at - 1) === "whose") {
    const host = reader.endingAt(reader.norm(at - 2) === "," ? at - 2 : at - 1);
    const mention = host.find(({ kind }) => kind === "country");
    return mention === undefined ? null : { mention, last: reader.norm(at + 1) === "is" ? at + 2 : at + 1 };
  }
  const end = reader.norm(at - 1) === "'s" || reader.norm(at - 1) === "'" ? at - 1 : at;
  const mention = reader.endingAt(end).find(({ kind }) => kind === "country");
  return mention === undefined ? null : { mention, last: at + 1 };
}

function ownerAfter(reader: Reader, at: number): Owner | null {
  if (reader.norm(at + 1) !== "of") return null;
  const start = reader.norm(at + 2) === "the" ? at + 3 : at + 2;
  const mention = reader.startingAt(start).find(({ kind }) => kind === "country");
  return mention === undefined ? null : { mention, last: mention.last };
}

/** The town: after "of" or a comma, or before a comma or "is" in front of the phrase. */
function named(reader: Reader, at: number, last: number): Owner["mention"] | null {
  const link = reader.norm(last) === "," || (reader.norm(last) === "of" && last === at + 1) ? last + 1 : last;
  const after = reader.startingAt(link).find(({ kind, form }) => kind === "place" && form === "name");
  if (after !== undefined) return after;
  let start = at - 1;
  while (start > at - 4 && ["'s", "'", "the", "its"].includes(reader.norm(start))) start -= 1;
  const owner = reader.over(start).find(({ kind }) => kind === "country");
  if (owner !== undefined) start = owner.first - 1;
  if (reader.norm(start) === "the") start -= 1;
  if (!["is", "was", ","].includes(reader.norm(start)) && reader.token(start)?.text !== "(") return null;
  return reader.endingAt(start).find(({ kind, form }) => kind === "place" && form === "name") ?? null;
}

/** Organs, as against whatever else belongs to a body ("the agency's Regional Service"). */
const ORGAN =
  /\b(?:council|commission|committee|parliament|assembly|court|secretariat|bank|tribunal|directorate)\b/i;

/** "the CSTO's Collective Security Council": an organ that another body possesses by name is its part. */
export function partDrafts(reader: Reader): readonly Draft[] {
  const out: Draft[] = [];
  for (const part of reader.doc.mentions) {
    if (part.kind !== "organization" || part.form !== "name" || reader.norm(part.first - 1) !== "'s")
      continue;
    const whole = reader
      .endingAt(part.first - 1)
      .find(({ kind, form }) => kind === "organization" && (form === "name" || form === "acronym"));
    if (whole === undefined || whole.entity === part.entity || !ORGAN.test(reader.nameOf(part.entity)))
      continue;
    out.push({
      type: "part-of",
      subject: part.entity,
      object: whole.entity,
      value: null,
      when: null,
      evidence: reader.sentenceSpan(part.first),
      support: { subject: [part.span], object: [whole.span] },
      negated: false,
      status: "actual",
      confidence: 0.85,
      rule: "relations.part.possessor",
    });
  }
  return out;
}

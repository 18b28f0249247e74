import { analyze } from "@chancery/language";
import type { LabelledSpan, LabelType } from "@chancery/language/training";

import { random } from "../random.ts";
import type { NamedDocument, NamedSentence } from "./names.ts";
import { AGENCIES, BODIES, COUNTRIES, OFFICES, PERSONS, PLACES } from "./own-vocabulary.ts";

/**
 * The project's own sentences on diplomacy, filled from the vocabulary. Slots: P a person in full, S the same by surname,
 * C country, K capital, D demonym, L another place, B a body, A its acronym, G an agency or office; digits tell several apart.
 * Brackets hold a name of another kind.
 */
const TEMPLATES = `
{D1} {T1} {P1} met with {D2} counterpart {P2} in {K1} on Tuesday.
{D1} Foreign Minister {P1} arrived in {K2} on Monday for talks with {P2}, the prime minister of {C2}.
{P1}, {C1}'s foreign minister, and {D2} envoy {P2} signed a protocol on transit.
The foreign ministers of {C1}, {C2} and {C3} will meet in {L1} next week, {G1} reported.
{C1} and {C2} restored diplomatic relations in 1991 after talks in {L1}.
"We are ready for dialogue," {S1} told reporters in {K2}.
{S1} thanked {S2} for the hospitality of the {D2} people.
{S2} said {C2} would ratify the agreement by the end of the year.
The {B1} ({A1}) condemned the attack and urged {C1} to show restraint.
The {A1} said in a statement that {C2} had not paid its dues.
{A1} Secretary-General {P3} flew to {K1} to mediate between {C1} and {C2}.
Special Envoy {P3} will visit {K1}, {K2} and {K3}.
{P1} was sworn in as president of {C1} on May 3, replacing {P3}.
In {K1}, {S1} and {S2} discussed trade, water and border security.
{K1} rejected the proposal, while {K2} welcomed it.
{K1}'s decision surprised diplomats in {L1}.
According to {G1}, Mr. {S1} did not attend the summit in {K2}.
Mrs. {S2} and Dr. {S1} held a joint press conference at the palace.
{C1} expelled two {D2} diplomats on Friday, accusing them of espionage.
The {D1} ambassador to {C2}, {P3}, presented his credentials to {T2} {S2}.
{T2} {P2} of {C2} and {T1} {P1} of {C1} agreed to open embassies.
The ninth session of the {B1} opened in {K1} with delegates from {C1}, {C2} and {C3}.
{C3} joined the {B1} in 2004 and the {B2} two years later.
A spokesman for {S1}, speaking in {K1}, declined to comment.
Former Chancellor {P3} called the treaty "a mistake".
King {S3} received the {D1} delegation led by {T1} {P1}.
{P1} ({C1}), {P2} ({C2}) and {P3} chaired the session.
Trade between {C1} and {C2} reached $2 billion last year, according to {G1}.
{G1} quoted {P2} as saying that {C1} and the {A1} were close to a deal.
The dispute over {L1} has strained ties between {K1} and {K2}.
Under the accord, {C1} will withdraw its troops from {L1}.
Ministers from the {B1} and {C3} will gather in {L1} in June.
The {T1} of {C1}, {P1}, paid an official visit to {C2} at the invitation of {S2}.
The {T1} of {C1} {P1} paid an official visit to {C2} at the invitation of {S2}.
In {C1} {S1} was calm, while in {C2} {S2} said nothing.
{T2} of {C2} {P2} arrived in {K1} on a working visit.
{D1} and {D2} officials signed the [Treaty of Friendship and Cooperation] in {K1}.
The [Joint Declaration] was adopted by {C1}, {C2} and the {A2}.
The [Treaty on Good Neighbourliness] between {C1} and {C2} entered into force in March.
Defence Minister {P3} said the exercise, held near {K3}, was not aimed at {C2}.
{P2} said on Wednesday that he had spoken by telephone with {S1}.
Who will succeed {S1} is not clear.
{S1}'s visit to {K2} is the first by a {D1} leader since independence.
The {G2} in {K1} summoned the {D2} ambassador.
{G2} and {G1} both carried the remarks by {S2}.
After meeting {S1}, {S2} travelled to {C3} and held talks with {T3} {P3}.
With reporting by {G1} and {G2}
Photo: {P3} / {G1}
By {P3} in {K1}
{K1}, Nov. 9 ({G1}) - The leaders of {C1} and {C2} met on Thursday.
{C1}-{C2} relations have improved, said {P3}, an analyst in {L1}.
The {C1}-backed plan was put before the {B1}.
{D1}-led peacekeepers were sent to {L1} after {T1} {P1} asked for help.
Leaders of the {D1}-led {B1} met {T2} {P2} in {K2}.
{S1} praised {D2} {T2} {P2} and the {D2} government.
Days after {D2} {T2} {P2} visited {K1}, {C1} signed a deal with the {B2}.
The announcement came as {D1} {T1} {S1} and his {D2} counterpart {S2} met in {K3}.
{D1} {T1} {P1} (left) and {D2} {T2} {P2} (right) speak during a meeting in {K2}.
{D1} {T1} {P1}, center, attends a ceremony in {K1}, {C1}, Thursday, Nov. 9, 2023.
{D1} presidential aide {P3} said the {A1} would choose a new chief for the {B2}.
Opposition leader {P3}, who {D2} authorities say fled to {K3}, was detained.
The {D1}, {D2} and {D3} delegations left {K1} without a deal.
{K1} — {D1} {T1} {P1} said on Sunday that {C2} was a key partner.
{K2}: {T2} {P2} welcomed {T1} {P1} at the airport.
The West, {C1} and {C2} remain at odds over {L1}.
The {D1} Parliament and the {D2} Senate must still approve the accord, {S2} noted.
{P1} and {P2}, the {D1} and {D2} leaders, spoke for an hour.
{B1} foreign-policy chief {P3} and {D1} {T1} {P1} initialled the text.
The {A1}-{C1} agreement was signed by {P3} and {P1}.
{C1}, {C2}, {C3} and the {A1} issued a joint statement.
The {D1} Embassy in {K2} said Ambassador {P3} had been recalled.
{S1} then went to {L1}, where {T3} {S3} of {C3} was waiting.
The {B1}, chaired by {C1} PM {P1}, met in {K2}.
{C1} {T1} {P1} and {C2} {T2} {P2} opened the bridge on Saturday.
{C1} FM {S1} telephoned {C2} {T2} {S2}.
The invitation was drawn by the calligrapher {P1}, as {G1} noted.
Bread was baked by {P2}, a widow from {L1}, and by the baker {P3}.
According to the farmer {P1}, the border at {L1} has been shut since June.
The interpreter {P3}, the driver {P1} and the nurse {P2} were let go in {K1}.
`;
const HEADLINES = `
{C1}, {C2} Ink Fishing Pact
{S1} Meets {S2} in {K1}
{D1} Envoy to Visit {K2}
{K1} Hails Talks, As {K2} Signs Landmark {A1} Deal
{A1} Chief Urges {C1} to Release Prisoners
{D1} President Begins {C2} Visit, Praises {S2}
Foreign Ministers Discuss Border Security and Trade
Leaders Agree to Deepen Strategic Partnership
Opposition Rejects New Constitution After Vote
{C1} Recalls Ambassador From {C2}
{S1} Says Peace Talks With {C2} to Resume
New Treaty on Mutual Legal Assistance Enters Into Force
Breaking News
Latest Stories From Around the World
Leave a Reply
{S1} and {S2} sign declaration on strategic partnership
{D1} prime minister visits {K2} for talks on gas
{T1} {S1} Holds Talks With {D2} Leader in {K1}
{D1}, {D2} Presidents Discuss Ties in {K3}
{D1} Ties With {C2} Warm as {S1} Arrives
{A1} Summit Opens in {K1} Without {C2}
{S1} Begins West African Tour, Meets {S2}
{S1} Ends Central American Visit With {D2} Deal
{S1} Backs {D2} Bid for {A1} Seat
{C1} Breaks Ties With {C2}, Opens Relations With {K3}
{A1} LEADERS URGE {C2} TO RELEASE PRISONERS
{A1} LEADERS MEET {S2} IN {K2}
{S1} HAILS NEW ERA IN TIES WITH {C2}
US, {C1} Hold Nuclear Talks in {K2}
{S1}, {S2} sign treaty; {S3} witnesses
{D1} PM {S1} lands in {K2} for security talks
{S1} heads to {C2} as toll mounts
{D1} FM to Visit {K2} Next Week
Rebels Seize {D1} Border Town, {G1} Says
`;

const DOCUMENTS = 140;
const SENTENCES = 10;
const HEADLINES_EACH = 3;
const SEED = 411;

interface Filler {
  readonly text: string;
  readonly type: LabelType | null;
}

export function ownNames(): NamedDocument[] {
  const next = random(SEED);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const bodies = TEMPLATES.trim().split("\n");
  const headlines = HEADLINES.trim().split("\n");
  return Array.from({ length: DOCUMENTS }, (_, d) => {
    const fill = fillers(pick);
    const sentences = Array.from({ length: SENTENCES }, () => sentence(pick(bodies), fill));
    return {
      id: `own-${d}`,
      sentences: [
        ...Array.from({ length: HEADLINES_EACH }, () => sentence(pick(headlines), fill)),
        ...sentences,
      ],
    };
  });
}

function fillers(pick: <T>(items: readonly T[]) => T): Map<string, Filler> {
  const out = new Map<string, Filler>();
  for (const n of ["1", "2", "3"]) {
    const [country, capital, demonym] = pick(COUNTRIES);
    const culture = pick(PERSONS);
    const [given, family] = [pick(culture.given), pick(culture.family)];
    const body = pick(BODIES);
    out.set(`P${n}`, {
      text: culture.familyFirst === true ? `${family} ${given}` : `${given} ${family}`,
      type: "person",
    });
    out.set(`S${n}`, { text: family, type: "person" });
    out.set(`C${n}`, { text: country, type: "place" });
    out.set(`K${n}`, { text: capital, type: "place" });
    out.set(`D${n}`, { text: demonym, type: null });
    out.set(`L${n}`, { text: pick(PLACES), type: "place" });
    out.set(`B${n}`, { text: body[0], type: "organization" });
    out.set(`A${n}`, { text: body[1], type: "organization" });
    out.set(`T${n}`, { text: pick(OFFICES), type: null });
    out.set(`G${n}`, { text: pick(AGENCIES), type: "organization" });
  }
  return out;
}

function sentence(template: string, fill: ReadonlyMap<string, Filler>): NamedSentence {
  let text = "";
  const marks: { start: number; end: number; type: LabelType }[] = [];
  for (const piece of template.split(/(\{\w\d\}|\[[^\]]+\])/)) {
    const inner = piece.slice(1, -1);
    const filler = piece.startsWith("[")
      ? { text: inner, type: "other" as const }
      : piece.startsWith("{")
        ? fill.get(inner)
        : undefined;
    if (filler === undefined) {
      text += piece;
      continue;
    }
    // "the" belongs to the sentence, not to the name; "The Hague" keeps its own.
    const article = filler.text.startsWith("the ") ? "the " : "";
    text += article;
    const start = text.length;
    text += filler.text.slice(article.length);
    if (filler.type !== null) marks.push({ start, end: text.length, type: filler.type });
  }
  const { tokens } = analyze(text);
  const names = marks.flatMap(({ start, end, type }): LabelledSpan[] => {
    const first = tokens.findIndex((token) => token.start >= start && token.end <= end);
    const last = tokens.findLastIndex((token) => token.start >= start && token.end <= end) + 1;
    return first < 0 ? [] : [{ first, last, type }];
  });
  return { forms: tokens.map((token) => token.text), names };
}

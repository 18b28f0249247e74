import type { RoleMatch } from "@chancery/knowledge";
import type { Token } from "@chancery/language";

import type { OfficeStatement, ResolvedMention } from "../../../document/index.ts";
import { span, type Span } from "../../../record/index.ts";
import { SHARED, type Appointment } from "./appointments.ts";
import { isPlural, type Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { isTitled, POLITIES, titlesBefore, type Title } from "./titles-in-text.ts";
import { dayOf } from "../people/lives.ts";
import { isStance } from "../references/phrase-words.ts";
import { FORMERLY, MODIFIERS, PEER, RANKS, TITLE_HEADS } from "./title-words.ts";

/** Offices stated by a title right before a person's name. */
export function titledOffices(discourse: Discourse): readonly Appointment[] {
  const out: Appointment[] = [];
  let shared: Shared | null = null;
  const bearers = new Map<Title, ResolvedMention[]>();
  for (const mention of discourse.mentions) {
    if (mention.kind !== "person" || mention.form !== "name") continue;
    const before = titlesBefore(discourse, mention.first).filter(
      (title) => !isGivenName(discourse.scene, title, mention.entity),
    );
    const own = before.length > 0 ? before : regnalTitle(discourse, mention);
    shared = sharedTitle(discourse, mention, own, shared);
    if (shared !== null) bearers.set(shared.title, [...(bearers.get(shared.title) ?? []), mention]);
    for (const title of own.length === 0 && shared !== null ? [shared.title] : own) {
      const owner = ownerBefore(discourse, title) ?? ownerAfter(discourse, title, mention);
      out.push(appointment(discourse.scene, mention.entity, title, owner, "offices.title"));
    }
  }
  return withPeers(discourse.scene, respectively(discourse, out, bearers));
}

/** "Peruvian and Chilean foreign ministers A and B": each is of the state that stands in his place; of none where the numbers differ. */
function respectively(
  discourse: Discourse,
  appointments: readonly Appointment[],
  bearers: ReadonlyMap<Title, readonly ResolvedMention[]>,
): readonly Appointment[] {
  const out = [...appointments];
  for (const [title, people] of bearers) {
    const owners = ownersBefore(discourse, title);
    if (people.length < 2 || owners.length < 2) continue;
    for (const [i, { entity }] of people.entries()) {
      const start = discourse.scene.token(title.first)?.start ?? -1;
      const at = out.findIndex(
        ({ statement }) => statement.person === entity && statement.span.start === start,
      );
      const owner = owners.length === people.length ? (owners[i] ?? null) : null;
      if (at >= 0) out[at] = appointment(discourse.scene, entity, title, owner, "offices.title");
    }
  }
  return out;
}

/** States and bodies listed right before a title, in reading order. */
function ownersBefore(discourse: Discourse, { first }: Title): readonly ResolvedMention[] {
  const out: ResolvedMention[] = [];
  const here = discourse.scene.token(first)?.sentence;
  for (let at = first; out.length < MOST_OWNERS;) {
    const name = discourse.endingAt(at).find(({ kind }) => POLITIES.has(kind));
    if (name === undefined || discourse.scene.token(name.first)?.sentence !== here) break;
    out.unshift(name);
    at = name.first;
    while (/^(?:and|,)$/.test(discourse.scene.token(at - 1)?.norm ?? "")) at -= 1;
    if (at === name.first) break;
  }
  return out;
}
const MOST_OWNERS = 12;

/** "King Hussein", "Emperor Akihito": the title that is part of a monarch's listed name; of first mentions only, since it is repeated. */
function regnalTitle({ scene }: Discourse, { first, last, entity }: ResolvedMention): readonly Title[] {
  const word = scene.token(first);
  const heir = word?.norm === "crown" && scene.token(first + 1)?.norm === "prince" ? 2 : 1;
  if (word === undefined || last - first < heir + 1 || (heir === 1 && !REGNAL.has(word.norm))) return [];
  const title = scene.analysis.tokens.slice(first, first + heir).map(({ text }) => text);
  const role = scene.knowledge.matchRole(title, 0);
  const known = scene.knowledge.entity(entity)?.kind === "person";
  return role === null || !known || isGivenName(scene, { first, last: first + heir }, entity)
    ? []
    : [{ first, last: first + heir, role, modifier: null }];
}

/** "Shah Mahmood Qureshi": the title of a monarch is a given name of many who never reigned. */
const isGivenName = (
  { token, knowledge }: Scene,
  { first, last }: Pick<Title, "first" | "last">,
  person: string,
): boolean =>
  /^(?:shah|amir)$/.test(token(last - 1)?.norm ?? "") &&
  last - first === 1 &&
  !knowledge.offices(person).some(({ office }) => /\/(?:shah|monarch|king|emir)/.test(office));

const REGNAL = new Set(["king", "queen", "emperor", "empress", "sultan", "emir", "pope", "shah"]);

/** A plural title that the persons of a list share. */
interface Shared {
  readonly title: Title;
  /** Where the last of them, with his state, ends. */
  readonly last: number;
}

/** "Presidents A of Peru, B of Chile and C of Bolivia": the title goes on to each name that a comma or "and" joins. */
function sharedTitle(
  discourse: Discourse,
  person: ResolvedMention,
  own: readonly Title[],
  before: Shared | null,
): Shared | null {
  const { scene } = discourse;
  const [title = before?.title] = own;
  const head = scene.token((title?.last ?? 0) - 1);
  if (title === undefined || head === undefined || !isSeveral(head)) return null;
  if (own.length === 0) {
    let at = before?.last ?? 0;
    while ([",", "and"].includes(scene.token(at)?.norm ?? "") && at < person.first) at += 1;
    if (at !== person.first || at === before?.last) return null;
  }
  const state = ownerAfter(discourse, { ...title, last: person.last }, person);
  const end = Math.max(person.last, state?.last ?? 0);
  return { title, last: scene.token(end)?.text === ")" ? end + 1 : end };
}

/** "President A and his Chadian counterpart B": B has, for what follows, the role that the sentence gave A. */
export function withPeers(scene: Scene, appointments: readonly Appointment[]): readonly Appointment[] {
  const sorted = appointments.toSorted((a, b) => a.at - b.at);
  let last: Appointment | null = null;
  return sorted.map((one) => {
    if (!one.peer || (one.role !== null && one.role.role !== "counterpart")) {
      // "his counterpart, General X": a rank is no office that the other could have too.
      if (!RANKS.has(one.statement.title.toLowerCase())) last = one;
      return one;
    }
    const model: Appointment | null = last;
    if (model === null || !isModel(scene, model, one)) return one;
    const { person, polity } = one.statement;
    const title = { first: one.at, last: one.at, role: model.role, modifier: one.statement.modifier };
    const office =
      polity === null
        ? null
        : (heldOffice(scene, person, title, polity) ?? officeAt(scene, polity, model.role)?.id ?? null);
    return {
      ...one,
      role: atHome(scene, polity, model.role),
      statement: { ...one.statement, title: titleAbroad(scene, model, office, polity), office },
    };
  });
}

/** Named before in the sentence; in the sentence before where the peer opens its own: "Foreign Minister A spoke. His Malian colleague, B, agreed". */
function isModel(scene: Scene, model: Appointment, peer: Appointment): boolean {
  const [before, own] = [scene.token(model.at)?.sentence ?? -1, scene.token(peer.at)?.sentence ?? -1];
  if (before === own) return true;
  const opens = scene.sentenceOf(peer.at)?.first ?? -1;
  return before === own - 1 && peer.at - opens <= 5 && /^(?:his|her)$/.test(scene.token(opens)?.norm ?? "");
}

/** What the office is called in the other state: the counterpart of a secretary of state is a foreign minister. */
function titleAbroad(
  { knowledge }: Scene,
  { role, statement }: Appointment,
  office: string | null,
  polity: string | null,
): string {
  // "the interim prime minister and his Tuvaluan counterpart": how the one holds it says nothing of the other.
  const title = statement.title.replace(HELD_AS, "");
  if (role === null || polity === null || !role.classes.includes("fm")) return title;
  // India's foreign secretary is an official, and so is his counterpart.
  if (role.role === "foreign-secretary" && !isMinisterAt(knowledge, statement)) return title;
  const own = office === null ? undefined : knowledge.office(office);
  const row =
    own ??
    (knowledge.officesOf(polity, role.role).length > 0 ? undefined : knowledge.officesOf(polity, "fm")[0]);
  return row === undefined || row.id.endsWith(`/${role.role}`) ? title : row.title;
}

/** Whether the base has the foreign secretary of that state head its foreign ministry. */
const isMinisterAt = (knowledge: Scene["knowledge"], { polity, person }: OfficeStatement): boolean => {
  const state = polity ?? knowledge.entity(person)?.country ?? null;
  return (
    state !== null && knowledge.officesOf(state, "foreign-secretary").some(({ is }) => is.includes("fm"))
  );
};

/** An office stated of a person. `owner`: the state or body as mentioned, where the text has it. */
export function appointment(
  scene: Scene,
  person: string,
  title: Title,
  owner: Pick<ResolvedMention, "entity" | "span"> | null,
  rule: string,
): Appointment {
  const { knowledge, analysis } = scene;
  const start = analysis.tokens[title.first]?.start ?? 0;
  const end = analysis.tokens[title.last - 1]?.end ?? start;
  const held = heldOffice(scene, person, title, owner?.entity ?? null);
  const polity = owner?.entity ?? (held === null ? null : (knowledge.office(held)?.polity ?? null));
  // An office of several seats ("ambassador") is named only where a row has the role itself.
  const generic = officeAt(scene, polity, title.role)?.id ?? null;
  const statement: OfficeStatement = {
    person,
    title: singular(scene, title, analysis.text.slice(start, end)).replace(FORMERLY, ""),
    office: held ?? generic,
    polity,
    span: span(start, end),
    modifier: title.modifier,
    rule,
  };
  return {
    statement,
    role: atHome(scene, polity, title.role),
    at: title.first,
    owner: owner?.span ?? null,
    serves: null,
    peer: isPeer(statement.title),
  };
}

/** The row of the state's office of exactly that role. */
const officeAt = ({ knowledge }: Scene, polity: string | null, role: RoleMatch | null) =>
  polity === null || role === null
    ? undefined
    : knowledge.officesOf(polity, role.role).find(({ id }) => id === `${polity}/${role.role}`);

/** The role as the state has it: a foreign secretary is a minister in London, and an official under one in New Delhi. */
function atHome(scene: Scene, polity: string | null, role: RoleMatch | null): RoleMatch | null {
  const row = officeAt(scene, polity, role);
  return role === null || row === undefined || !row.is.includes("deputy")
    ? role
    : { ...role, classes: row.is };
}

const isPeer = (title: string): boolean => PEER.has(lastWord(title)) || /\bopposite number$/i.test(title);

/** A plural title, also where a capital makes a name of it: "Prime Ministers A and B". */
const isSeveral = (head: Token): boolean =>
  isPlural(head) || (head.norm.endsWith("s") && TITLE_HEADS.has(head.norm.slice(0, -1)));

/** "Presidents" stated of each is "President". */
function singular(scene: Scene, { first, last }: Title, text: string): string {
  const head = scene.token(last - 1);
  // "president of the Council of Ministers": the plural is what he presides over.
  const governed = scene.analysis.tokens
    .slice(first, last)
    .some(({ norm }) => norm === "of" || norm === "for");
  if (head === undefined || governed || !isSeveral(head)) return text;
  const lemma = isPlural(head) ? head.lemma : head.norm.slice(0, -1);
  if (!isTitled(lemma.toLowerCase())) return text;
  return `${text.slice(0, -head.text.length)}${/^\p{Lu}/u.test(head.text) ? `${lemma[0]?.toUpperCase() ?? ""}${lemma.slice(1)}` : lemma}`;
}

const HELD_AS = /^(?:interim|acting|caretaker|outgoing|transitional)\s+/i;

const lastWord = (title: string): string =>
  title
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1) ?? "";

/** The listed office of that role that the person holds on the day (a former one: ever), in the state if one is given; null where several differ. */
function heldOffice(
  scene: Scene,
  person: string,
  { first, role, modifier }: Title,
  polity: string | null,
): string | null {
  if (role === null) return null;
  const { knowledge } = scene;
  const on = dayOf(scene, first);
  const rows = knowledge
    .offices(person, modifier === "former" ? undefined : on)
    .flatMap(({ office }) => knowledge.office(office) ?? [])
    .filter(
      (row) =>
        (polity === null || row.polity === polity) &&
        (row.id.endsWith(`/${role.role}`) ||
          role.classes.some((name) => SHARED.has(name) && row.is.includes(name))),
    );
  const exact = rows.filter(({ id }) => id.endsWith(`/${role.role}`));
  const pool = new Set((exact.length > 0 ? exact : rows).map(({ id }) => id));
  return pool.size === 1 ? ([...pool][0] ?? null) : null;
}

/** Adjective, name or possessor before the title: "Kazakh", "EU", "Norway's". */
function ownerBefore(discourse: Discourse, { first }: Title): ResolvedMention | null {
  let before = first;
  for (let steps = 0; steps < 3; steps += 1) {
    const norm = discourse.scene.token(before - 1)?.norm ?? "";
    if (MODIFIERS.has(norm) || norm === "'s" || norm === "'" || norm === "-") before -= 1;
  }
  // A line that ends with a state and no stop says nothing of the title that opens the next.
  const here = discourse.scene.token(first)?.sentence;
  const owner =
    discourse
      .endingAt(before)
      .find(({ kind, last }) => POLITIES.has(kind) && discourse.scene.token(last - 1)?.sentence === here) ??
    null;
  if (owner === null || isStance(discourse.scene.token, owner.first)) return null;
  // "ASTANA. KAZINFORM Foreign Minister X": whoever credits the article has no minister.
  const line = discourse.scene.head.dateline?.span ?? null;
  return line !== null && line.start <= owner.span.start && owner.span.end <= line.end ? null : owner;
}

const SENT = new Set("envoy representative rapporteur coordinator co-ordinator adviser advisor".split(" "));

/** "President of Kenya William Ruto", "President William Ruto of Kenya". */
function ownerAfter(discourse: Discourse, { last }: Title, person: ResolvedMention): ResolvedMention | null {
  const { scene } = discourse;
  const startsAfter = (at: number): ResolvedMention | undefined => {
    const link = scene.token(at)?.norm ?? "";
    if (link !== "of" && link !== "for") return undefined;
    // "Special Envoy for Afghanistan X": what he deals with.
    const sent = link === "for" && SENT.has(scene.token(at - 1)?.norm ?? "");
    const start = scene.token(at + 1)?.norm === "the" ? at + 2 : at + 1;
    return discourse
      .startingAt(start)
      .find(
        ({ kind, form }) =>
          !(sent && kind === "country") &&
          (POLITIES.has(kind) || (kind === "place" && link === "of")) &&
          form !== "demonym",
      );
  };
  const between = startsAfter(last);
  if (between !== undefined && between.last <= person.first) return between;
  return startsAfter(person.last) ?? bracketedState(discourse, person) ?? null;
}

/** "Roland Dumas (France)": the state in brackets behind a name of a list. */
function bracketedState(discourse: Discourse, { last }: ResolvedMention): ResolvedMention | undefined {
  const { scene } = discourse;
  if (scene.token(last)?.text !== "(") return undefined;
  return discourse
    .startingAt(last + 1)
    .find(
      (state) =>
        state.kind === "country" && state.form !== "demonym" && scene.token(state.last)?.text === ")",
    );
}

/** Where the description of a person begins and ends: "Norway's former envoy". */
export const describedSpan = (owner: Span | null, title: Span): Span =>
  owner === null ? title : { start: Math.min(owner.start, title.start), end: Math.max(owner.end, title.end) };

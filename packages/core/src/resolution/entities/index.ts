import { ourCountries } from "./references/our-country.ts";
import { atHost } from "./offices/at-host.ts";
import { stage, type ResolvedMention } from "../../document/index.ts";
import { overlaps, type Span } from "../../record/index.ts";
import { appositionOf } from "./offices/appositions.ts";
import { Appointments, type Appointment, type Apposition, type Holders } from "./offices/appointments.ts";
import { assembledMentions } from "./references/assembled.ts";
import { bareGroups, orderedMentions } from "./references/bare-groups.ts";
import { collectiveMentions } from "./states/collectives.ts";
import { demonymPersons, servantsNamed } from "./people/demonym-persons.ts";
import { Discourse } from "./discourse.ts";
import { epithetMentions } from "./people/epithets.ts";
import { gendersOf } from "./people/gender.ts";
import { delegationMentions } from "./references/delegations.ts";
import { distributed, ownCountries, peopleGroups, personGroup } from "./references/groups.ts";
import { bracketedStates } from "./states/bracketed-states.ts";
import { clauseFellows } from "./offices/clause-fellows.ts";
import { counterpartOf } from "./offices/counterparts.ts";
import { homeState } from "./offices/home-state.ts";
import { introducedAgreements } from "./people/introductions.ts";
import { Ledger } from "./ledger.ts";
import { nominal } from "./references/nominal-mention.ts";
import { listedPeople } from "./references/listed-people.ts";
import { peopleBelow } from "./references/people-below.ts";
import { nominalMentions } from "./references/nominals.ts";
import { resolveOthers } from "./names/others.ts";
import { resolvePersons } from "./people/persons.ts";
import { describePeople, officeStatements } from "./offices/office-statements.ts";
import { pronounMentions } from "./references/pronouns.ts";
import { respectiveOffices } from "./offices/respective-offices.ts";
import { ofHouse } from "./offices/house-holder.ts";
import { personOf, unnamedHolder } from "./offices/role-mentions.ts";
import { rolePhrases, type RolePhrase } from "./offices/role-phrases.ts";
import { styledMentions } from "./references/styles.ts";
import { countedStates } from "./states/counted-states.ts";
import { stateGroups } from "./states/state-groups.ts";
import { sceneOf, type Scene } from "./scene.ts";
import { namesakeStates } from "./states/namesake-states.ts";
import { ruledGovernments } from "./states/ruled-governments.ts";
import { bareTitle } from "./offices/title-alone.ts";
import { ToldTogether } from "./offices/told-together.ts";
import { saidOf } from "./offices/said-of.ts";
import { withPeers } from "./offices/peers.ts";
import { titledOffices } from "./offices/titles.ts";
import { goesOn, isToldOfPronoun, toldOffices } from "./offices/told-offices.ts";

/**
 * Who and what is meant, in sieves from the surest on: names, offices by title and apposition, role phrases, collectives,
 * nouns that take up a name, groups, pronouns. Each sees what those before it decided.
 */
export const entitiesStage = stage({
  name: "resolution/entities",
  requires: ["blocks", "head", "analysis", "grammar", "names", "quotes", "timexes", "published"],
  assigns: ["entities", "mentions", "offices", "datelinePlace"],
  run: (doc) => {
    const scene = sceneOf(doc);
    const ledger = new Ledger(doc.knowledge);
    resolveOthers(scene, ledger);
    resolvePersons(scene, ledger);
    let latest = new Discourse(scene, ledger.mentions());
    // Many a sieve finds nothing: what the next one asks has been filed already.
    const discourse = (): Discourse => {
      const mentions = ledger.mentions();
      if (latest.mentions !== mentions) latest = new Discourse(scene, mentions);
      return latest;
    };
    for (const mention of introducedAgreements(discourse(), ledger)) ledger.mention(mention);
    // Before the roles, so that "the secretary-general of the forum" has its forum.
    for (const mention of nominalMentions(discourse(), ledger)) ledger.mention(mention);
    const { appointments: titled, told } = resolveRoles(scene, ledger);
    const titles = new Map(titled.map(({ statement }) => [statement.person, statement.title]));
    // Before the collectives, which take an official without a name for his state.
    const own = politiesOf(scene, titled, discourse());
    for (const mention of servantsNamed(discourse(), own, (person) => titles.get(person)))
      ledger.mention(mention);
    for (const mention of collectiveMentions(discourse())) ledger.mention(mention);
    // Behind them: "the Ethiopian government's Redwan Hussein" serves whom the collective means.
    const polities = politiesOf(scene, titled, discourse());
    for (const mention of namesakeStates(discourse())) {
      for (const id of mention.group ?? []) ledger.known(id);
      ledger.mention(mention);
    }
    for (const mention of delegationMentions(discourse())) ledger.mention(mention);
    for (const mention of assembledMentions(discourse())) ledger.mention(mention);
    for (const mention of demonymPersons(discourse(), polities)) ledger.mention(mention);
    for (const mention of ruledGovernments(discourse(), polities)) {
      ledger.known(mention.entity);
      ledger.mention(mention);
    }
    for (const mention of countedStates(discourse())) ledger.mention(mention);
    for (const mention of stateGroups(discourse(), polities)) {
      for (const id of mention.group ?? []) ledger.known(id);
      ledger.mention(mention);
    }
    const genders = gendersOf(scene, ledger, titles);
    const named = discourse();
    for (const mention of [...listedPeople(named), ...peopleBelow(named)]) ledger.mention(mention);
    const listed = discourse();
    const together = [...peopleGroups(listed, genders), ...bareGroups(listed), ...orderedMentions(listed)];
    for (const mention of together) ledger.mention(mention);
    for (const mention of epithetMentions(discourse())) ledger.mention(mention);
    for (const mention of styledMentions(discourse())) ledger.mention(mention);
    for (const mention of pronounMentions(discourse(), genders)) ledger.mention(mention);
    for (const mention of ownCountries(discourse(), polities)) ledger.mention(mention);
    const datelinePlace = placeAt(ledger.mentions(), doc.head.dateline?.placeSpan ?? null);
    const home = homeState(scene, ledger.mentions(), datelinePlace);
    for (const mention of ourCountries(discourse(), home)) ledger.mention(mention);
    const later = toldOffices(discourse(), told);
    for (const { mention, phrase, appointment } of later)
      ledger.mention(mentionOf(scene, phrase, [mention.entity], "person", appointment.statement.rule));
    const appointments = [...titled, ...later.map(({ appointment }) => appointment)];
    describePeople(doc.source.text, appointments, ledger);
    const mentions = ledger.mentions();
    return {
      entities: ledger.entities(doc.source.text),
      mentions,
      offices: [
        ...officeStatements(
          appointments,
          new Set(mentions.flatMap(({ entity, group }) => group ?? [entity])),
          scene,
          home,
          polities,
          discourse(),
        ),
        ...bracketedStates(discourse()).filter(({ person }) =>
          appointments.every(({ statement }) => statement.person !== person),
        ),
      ],
      datelinePlace,
    };
  },
});

/** Offices by title and apposition, then the persons and groups that other role phrases mean. */
function resolveRoles(
  scene: Scene,
  ledger: Ledger,
): { readonly appointments: readonly Appointment[]; readonly told: readonly RolePhrase[] } {
  const discourse = new Discourse(scene, ledger.mentions());
  const stated: Appointment[] = [...titledOffices(discourse)];
  const phrases: RolePhrase[] = [];
  for (const sentence of scene.analysis.sentences) phrases.push(...rolePhrases(discourse, sentence));
  const open: RolePhrase[] = [];
  const told: RolePhrase[] = [];
  let last: Apposition | null = null;
  for (const phrase of phrases) {
    stated.push(...(respectiveOffices(discourse, phrase, (person) => stateOf(scene, stated, person)) ?? []));
    const apposition = appositionOf(discourse, phrase, last);
    if (apposition === null) {
      const later = isToldOfPronoun(discourse, phrase) || goesOn(discourse, told.at(-1), phrase);
      (later ? told : open).push(phrase);
      continue;
    }
    last = apposition;
    stated.push(apposition.appointment);
    ledger.mention(
      mentionOf(scene, phrase, [apposition.person], "person", apposition.appointment.statement.rule),
    );
  }
  const appointments = withPeers(scene, stated);
  const named = ledger
    .mentions()
    .filter(({ kind, entity }) => kind === "person" && !entity.startsWith("local:"))
    .map(({ entity }) => entity);
  const offices = new Appointments(appointments);
  const bare = new Map<string, string>();
  const unnamed = new Map<string, Set<string>>();
  const others = new Map<string, Set<string>>();
  const holders: Holders = { appointments: offices, named: [...new Set(named)], bare, unnamed, others };
  const ends = new Set<number>();
  const together = new ToldTogether();
  for (const unowned of open) {
    const phrase = atHost(discourse, unowned, offices);
    // "The prince has been defence minister": the subject was decided just before.
    const said = phrase.plural ? null : saidOf(scene, phrase.first);
    if (said !== null && ends.has(said + 1)) {
      told.push(phrase);
      continue;
    }
    const group =
      personGroup(discourse, phrase, offices) ??
      distributed(discourse, phrase, offices) ??
      together.again(discourse, phrase);
    const own = phrase.plural
      ? null
      : (counterpartOf(discourse, phrase, holders) ?? personOf(discourse, phrase, holders));
    const housed = own === null && group === null ? ofHouse(discourse, phrase) : null;
    const person = housed === null ? own : personOf(discourse, housed, holders);
    const members = group ?? (person === null ? [] : [person]);
    const made =
      members.length > 0
        ? members
        : [unnamedHolder(discourse, housed ?? phrase, ledger)].filter((id) => id !== null);
    const title = bareTitle(discourse, phrase);
    // "The President spoke to President Addo": who he is stays open, but it is not Addo, here or further on.
    if (made.length === 0 && !phrase.plural && phrase.polities.length === 0)
      others.set(title, new Set([...(others.get(title) ?? []), ...clauseFellows(discourse, phrase)]));
    if (made.length === 0) continue;
    for (const id of made) ledger.known(id);
    if (made.length === 1) ends.add(phrase.last);
    together.told(discourse, phrase, made);
    if (person !== null && phrase.polities.length === 0) bare.set(title, person);
    if (made.length === 1 && !phrase.plural && phrase.polities.length === 1)
      unnamed.set(title, (unnamed.get(title) ?? new Set()).add(made[0] ?? ""));
    const mention = mentionOf(
      scene,
      phrase,
      made,
      ledger.kindOf(made[0] ?? "") ?? "person",
      group === null ? "entities.role" : "entities.role.group",
    );
    // "The visiting president spoke. His Malian counterpart agreed": what is decided counts for what follows.
    if (ledger.mention(mention)) discourse.add(mention);
  }
  return { appointments, told };
}

/** One phrase for one entity, or for the members of a group. */
const mentionOf = (
  scene: Scene,
  { first, last }: RolePhrase,
  members: readonly string[],
  kind: ResolvedMention["kind"],
  rule: string,
): ResolvedMention => ({
  ...nominal(scene, first, last, kind, members[0] ?? "", rule),
  ...(members.length > 1 ? { group: members } : {}),
});

/** The state of which the article has given the person an office so far; else of the one office held on the day. */
function stateOf({ knowledge, on }: Scene, stated: readonly Appointment[], person: string): string | null {
  const own = stated.find(({ statement }) => statement.person === person && statement.polity !== null);
  if (own !== undefined) return own.statement.polity;
  if (on === undefined) return null;
  const held = new Set(
    knowledge.offices(person, on).flatMap(({ office }) => knowledge.office(office)?.polity ?? []),
  );
  return held.size === 1 ? ([...held][0] ?? null) : null;
}

/** The state that a person speaks for: by the article's titles, else by the office held on the day. */
function politiesOf(
  scene: Scene,
  appointments: readonly Appointment[],
  discourse: Discourse,
): (person: string) => string | null {
  const stated = new Map<string, string>();
  for (const { statement } of appointments)
    if (statement.polity !== null && statement.modifier !== "former" && !stated.has(statement.person))
      stated.set(statement.person, statement.polity);
  // "the movement's Getachew Reda", "Peru's Aldo Quispe"
  for (const { kind, form, entity, first } of discourse.mentions) {
    if (kind !== "person" || form !== "name" || stated.has(entity) || scene.token(first - 1)?.norm !== "'s")
      continue;
    const owner = discourse
      .endingAt(first - 1)
      .find((one) => (one.kind === "country" || one.kind === "organization") && one.group === undefined);
    if (owner !== undefined) stated.set(entity, owner.entity);
  }
  for (const { person, polity } of bracketedStates(discourse))
    if (!stated.has(person)) stated.set(person, polity);
  return (person) => {
    const own = stated.get(person);
    if (own !== undefined) return own;
    if (scene.on === undefined) return null;
    const held = new Set(
      scene.knowledge
        .offices(person, scene.on)
        .flatMap(({ office }) => scene.knowledge.office(office)?.polity ?? []),
    );
    return held.size === 1 ? ([...held][0] ?? null) : null;
  };
}

const placeAt = (mentions: readonly ResolvedMention[], place: Span | null): string | null =>
  (place && mentions.find(({ span: at, kind }) => overlaps(at, place) && kind !== "person")?.entity) ?? null;

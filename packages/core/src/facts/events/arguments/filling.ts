import type { NounPhrase } from "@chancery/language";

import type { EntityKind, EventRole } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import { isMessenger } from "../../shared/delegates.ts";
import { headMention } from "../../shared/party.ts";
import type { View } from "../../shared/view.ts";
import type { Read, Role } from "../candidate.ts";
import { DIPLOMATIC_THINGS, NOUNS_BY_LEMMA, type NounClass, type Slot } from "../patterns/index.ts";
import { aboutOf } from "./about.ts";
import { papersListed } from "./listed-papers.ts";
import { inClass } from "./noun-class.ts";
import { doersOf } from "./doers.ts";
import { ownersOf, SUBJECTS } from "./owners.ts";
import { perDestination, type Stop } from "./per-destination.ts";
import { isOfBody, placeIn } from "./places.ts";

/** What the arguments of one trigger have filled so far. */
export class Filling {
  readonly roles: Role[] = [];
  readonly about: Read<string>[] = [];
  /** A noun of the class asked for stands in the object's place, named or not ("several agreements"). */
  objectNoun = false;
  place: Read<string> | null = null;
  readonly destinations: Read<string>[] = [];
  /** Somebody without a place of his own is visited. */
  hosted = false;
  private readonly view: View;
  private readonly destinationRole: EventRole;

  constructor(view: View, destinationRole: EventRole = "host") {
    this.view = view;
    this.destinationRole = destinationRole;
  }

  /** Puts what `phrase` means into the slot; says whether it meant anything that fits. */
  fill(
    slot: Slot,
    phrase: NounPhrase,
    classes?: readonly NounClass[],
    kinds?: readonly EntityKind[],
  ): boolean {
    const fits = classes === undefined || inClass(this.view, phrase, classes);
    if (slot === "place") return this.fillPlace(phrase, kinds) || (classes !== undefined && fits);
    if (slot === "target") return this.fillTarget(phrase, classes);
    if (slot === "destination") return this.fillDestination(phrase, classes);
    if (slot === "about") return this.fillAbout(phrase, classes, kinds);
    // "named former World Bank judge X as premier": nobody but a person comes into an office.
    const people = kinds?.length === 1 && kinds[0] === "person";
    const parties = partiesOf(this.view, phrase).filter(({ kind }) => !people || kind === "person");
    if (classes !== undefined && fits) {
      this.objectNoun = true;
      // "recognised Israel's right to exist", "released the American hostages": those whose it is.
      if (parties.length === 0) {
        // "lifted their blockade": who imposes a measure is not whom it hits.
        // "received an envoy of President Addo": who sends somebody has not come himself.
        const imposed = classes.includes("sanctions") && phrase.possessor !== null;
        if (!imposed && !isMessenger(this.view, phrase)) this.fillOwners(slot, phrase);
        return true;
      }
    } else if (classes !== undefined && !parties.some(({ kind }) => SUBJECTS.has(kind))) return false;
    for (const { entity, span } of parties) this.addRole(entity, slot, { spans: [span] });
    return parties.length > 0;
  }

  /** An object that is no party itself: the thing is what the act is about, those whose thing it is fill the slot. */
  fillOpen(slot: EventRole, phrase: NounPhrase): boolean {
    if (this.fill(slot, phrase)) return true;
    // "The party welcomed it": what was told before, though by no name.
    if (/^(?:it|this)$/.test(this.view.norm(phrase.head)) && phrase.last - phrase.first === 1) {
      this.objectNoun = true;
      return true;
    }
    // "welcomed the adoption", "condemned the recall": whatever is an event itself.
    const event = NOUNS_BY_LEMMA.has(this.view.lemma(phrase.head));
    if (!event && !inClass(this.view, phrase, DIPLOMATIC_THINGS)) return false;
    this.objectNoun = true;
    for (const { entity, span } of doersOf(this.view, phrase)) this.addRole(entity, slot, { spans: [span] });
    for (const { entity, span } of aboutOf(this.view, phrase)) this.addAbout(entity, { spans: [span] });
    return true;
  }

  /** Those whose thing it is, in the slot, but for those of the kinds that it is about ("membership of the union"); says whether there are any. */
  fillOwners(slot: EventRole, phrase: NounPhrase, about?: readonly EntityKind[]): boolean {
    const owners = ownersOf(this.view, phrase);
    for (const { entity, kind, span } of owners)
      if (about?.includes(kind) === true) this.addAbout(entity, { spans: [span] });
      else this.addRole(entity, slot, { spans: [span] });
    return owners.length > 0;
  }

  addRole(entity: string, role: Role["role"], { spans }: Pick<Role, "spans">): void {
    if (!this.roles.some((other) => other.entity === entity)) this.roles.push({ entity, role, spans });
  }

  addAbout(entity: string, { spans }: Pick<Role, "spans">): void {
    if (!this.about.some(({ value }) => value === entity)) this.about.push({ value: entity, spans });
  }

  /** What the act is about: what the phrase names, else the papers that it lists; says whether the phrase is of the classes or names anything of the kinds. */
  private fillAbout(
    phrase: NounPhrase,
    classes?: readonly NounClass[],
    kinds?: readonly EntityKind[],
  ): boolean {
    const fits = classes === undefined || inClass(this.view, phrase, classes);
    if (fits && classes !== undefined) this.objectNoun = true;
    // A ceasefire is not meant by an agreement's name; a document may be.
    if (kinds === undefined && classes !== undefined && !fits && !classes.some((name) => WRITTEN.has(name)))
      return false;
    const things = aboutOf(this.view, phrase, kinds === undefined ? classes : undefined).filter(
      ({ kind }) => kinds === undefined || kinds.includes(kind),
    );
    for (const { entity, span } of things) this.addAbout(entity, { spans: [span] });
    if (fits && things.length === 0)
      for (const { entity, span } of papersListed(this.view, phrase))
        this.addAbout(entity, { spans: [span] });
    return (fits && classes !== undefined) || things.length > 0;
  }

  /** "attacked the American embassy", "bombed Chad", "fired across the Golan": whose it is suffers it; else it is where it happens. */
  private fillTarget(phrase: NounPhrase, classes?: readonly NounClass[]): boolean {
    const states = partiesOf(this.view, phrase, STATES);
    for (const { entity, span } of states) this.addRole(entity, "recipient", { spans: [span] });
    if (states.length > 0 || this.fillPlace(phrase)) return true;
    const people = partiesOf(this.view, phrase);
    for (const { entity, span } of people) this.addRole(entity, "recipient", { spans: [span] });
    if (people.length > 0) return true;
    if (classes === undefined || !inClass(this.view, phrase, classes)) return false;
    this.fillOwners("recipient", phrase);
    return true;
  }

  private fillPlace(phrase: NounPhrase, kinds?: readonly EntityKind[]): boolean {
    const place = placeIn(this.view, phrase);
    if (place === null || isOfBody(this.view, phrase, phrase.first - 1)) return false;
    if (kinds !== undefined && !kinds.includes(this.view.kindOf(place.value) ?? "event")) return false;
    this.place ??= place;
    return true;
  }

  /**
   * Where somebody goes: a place, a state that then is the host, or a person, whose state is where he is met ("Ukraine's Petro
   * Poroshenko"). Of a list each member is a destination of its own.
   */
  private fillDestination(phrase: NounPhrase, classes?: readonly NounClass[]): boolean {
    for (const part of [...membersOf(phrase), ...apposedStates(this.view, phrase)]) {
      // "visited both capitals": each of those whom the words stand for.
      const head = headMention(this.view, part);
      const group = head?.kind === "country" || head?.kind === "place" ? (head.group ?? []) : [];
      if (head !== undefined && group.length > 1) {
        this.destinations.push(...group.map((value) => ({ value, spans: [head.span] })));
        continue;
      }
      const place = placeIn(this.view, part);
      if (place !== null) {
        this.destinations.push(place);
        continue;
      }
      if (classes !== undefined) continue;
      for (const { entity, span } of partiesOf(this.view, part, HOSTS)) {
        this.addRole(entity, this.destinationRole, { spans: [span] });
        const owner = part.possessor === null ? null : placeIn(this.view, part.possessor);
        if (owner !== null) this.destinations.push(owner);
        else this.hosted = true;
      }
    }
    return this.destinations.length > 0 || this.hosted;
  }

  /** One filling for each destination, each with its own place and host; this one alone when there is but one. */
  byDestination(): Stop[] {
    return perDestination(this.view, this.destinationRole, this);
  }
}

/** Classes whose things bear names of agreements. */
const WRITTEN: ReadonlySet<NounClass> = new Set<NounClass>([
  "document",
  "text",
  "treaties",
  "instruments",
  "signature",
  "talks",
]);

const STATES: ReadonlySet<EntityKind> = new Set<EntityKind>(["country", "organization"]);

const HOSTS: ReadonlySet<EntityKind> = new Set<EntityKind>(["person", "country"]);

/** Members of a list, also of one that spells a number out: "the other two, Uzbekistan and Turkmenistan". */
function membersOf(phrase: NounPhrase): readonly NounPhrase[] {
  if (phrase.conjuncts.length > 0) return phrase.conjuncts;
  const spelled = phrase.appositions.find(({ conjuncts }) => conjuncts.length > 1);
  return spelled?.conjuncts ?? [phrase];
}

/** "to Visit Israel, Egypt": a state behind the comma of another is the next of a headline's list. */
function apposedStates(view: View, phrase: NounPhrase): readonly NounPhrase[] {
  if (headMention(view, phrase)?.kind !== "country") return [];
  return phrase.appositions.filter((apposed) => headMention(view, apposed)?.kind === "country");
}

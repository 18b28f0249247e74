import type { NounPhrase, Oblique } from "@chancery/language";

import type { EntityKind, EventRole } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import { headMention, isAircraft, type Party } from "../../shared/party.ts";
import { once } from "../../shared/once.ts";
import type { View } from "../../shared/view.ts";
import type { Read, Role } from "../candidate.ts";
import {
  DIPLOMATIC_THINGS,
  NOUN_CLASSES,
  NOUNS_BY_LEMMA,
  type NounClass,
  type Slot,
} from "../patterns/index.ts";
import { papersListed } from "./listed-papers.ts";
import { isOfBody, isWithin, placeIn } from "./places.ts";

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
    if (slot === "about") {
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
    // "named former World Bank judge X as premier": nobody but a person comes into an office.
    const people = kinds?.length === 1 && kinds[0] === "person";
    const parties = partiesOf(this.view, phrase).filter(({ kind }) => !people || kind === "person");
    if (classes !== undefined && fits) {
      this.objectNoun = true;
      // "recognised Israel's right to exist", "released the American hostages": those whose it is.
      if (parties.length === 0) {
        // "lifted their blockade": who imposes a measure is not whom it hits.
        if (!classes.includes("sanctions") || phrase.possessor === null) this.fillOwners(slot, phrase);
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
    for (const { entity, span } of ownersOf(this.view, phrase)) this.addRole(entity, slot, { spans: [span] });
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

  /** "switched recognition to Beijing", "recalled its envoy from Lima": the state that the town stands for, where the text names it. */
  private stateOfSeat(town: string): string | null {
    if (this.destinationRole === "host" || this.view.kindOf(town) !== "place") return null;
    const known = this.view.doc.knowledge.entity(town);
    const state = known?.country ?? null;
    return state !== null &&
      known?.subtype === "city" &&
      this.view.kindOf(state) !== undefined &&
      !this.roles.some(({ entity }) => entity === state)
      ? state
      : null;
  }

  /** "landed at Mendes Airport in Lima": one place and the town where it is. */
  private isTownOf(inner: Read<string> | undefined, { value, spans: [at] }: Read<string>): boolean {
    const end = inner?.spans[0]?.end;
    if (inner === undefined || at === undefined || end === undefined || this.view.kindOf(value) !== "place")
      return false;
    const built = inner.value.startsWith("local:") || isWithin(this.view, inner.value, value);
    return (
      built &&
      /^,? in(?: the (?:city|capital|town|port)(?: of)?)? $/.test(this.view.text.slice(end, at.start))
    );
  }

  /** A town of the state that acts, where those who are named behind the same words are whom it is done to. */
  private isHome(town: string): boolean {
    const state = this.view.doc.knowledge.entity(town)?.country ?? null;
    return (
      this.destinationRole === "recipient" &&
      state !== null &&
      this.roles.some(({ entity, role }) => entity === state && role === "actor")
    );
  }

  /** One filling for each destination, each with its own place and host; this one alone when there is but one. */
  byDestination(): { roles: Role[]; place: Read<string> | null }[] {
    // "was recalled to Khartoum": home is where they come from, and not whom it hits.
    const foreign = this.destinations.filter(
      (place, i, all) => !this.isHome(place.value) && !this.isTownOf(all[i - 1], place),
    );
    if (foreign.length === 0) return [{ roles: this.roles, place: this.place }];
    return foreign.map((place) => {
      const { value, spans } = place;
      const meant = this.stateOfSeat(value);
      if (meant !== null) {
        const roles = [...this.roles, { entity: meant, role: this.destinationRole, spans }];
        // "recalled its envoy from Lima": that is where he was, too.
        return { roles, place: this.destinationRole === "recipient" ? place : null };
      }
      const state =
        this.view.kindOf(value) === "country" && !this.roles.some(({ entity }) => entity === value);
      const roles = state
        ? [...this.roles, { entity: value, role: this.destinationRole, spans }]
        : this.roles;
      return { roles, place };
    });
  }
}

const SUBJECTS: ReadonlySet<EntityKind> = new Set<EntityKind>(["person", "country", "organization"]);
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

/** Whether the phrase's head is a noun of one of the classes, or names an agreement where documents are asked for. */
export function inClass(view: View, phrase: NounPhrase, classes: readonly NounClass[]): boolean {
  const own = classesOf(view, phrase);
  return own.size > 0 && classes.some((name) => own.has(name));
}

const NONE: ReadonlySet<NounClass> = new Set();
const OF_AGREEMENTS: ReadonlySet<NounClass> = new Set<NounClass>(["document", "text", "treaties"]);
/** Patterns ask by class, phrases have a noun: the classes of each noun. */
const CLASSES_OF_NOUN: ReadonlyMap<string, readonly NounClass[]> = (() => {
  const out = new Map<string, NounClass[]>();
  for (const name of Object.keys(NOUN_CLASSES) as NounClass[])
    for (const noun of NOUN_CLASSES[name]) out.set(noun, [...(out.get(noun) ?? []), name]);
  return out;
})();

/** Every class that the phrase's head, or that of a member of the list, belongs to. */
const classesOf: (view: View, phrase: NounPhrase) => ReadonlySet<NounClass> = once((view, phrase) => {
  if (phrase.conjuncts.length > 0)
    return new Set(phrase.conjuncts.flatMap((conjunct) => [...classesOf(view, conjunct)]));
  const part = throughQuantity(view, phrase);
  const mention = headMention(view, part);
  if (mention?.kind === "agreement") return OF_AGREEMENTS;
  const head = view.lemma(part.head).toLowerCase();
  if (mention !== undefined && isAircraft(view, mention)) return NONE;
  // A plural that was taken for a singular ("the credentials") is still that noun.
  const words = [
    head,
    head.replace(/s$/, ""),
    view.compound(part.head),
    ...(mention?.kind === "person" && ENVOYS.has(view.lemma(mention.first - 1))
      ? [view.lemma(mention.first - 1)]
      : []),
    `${view.norm(part.head - 1)}-${head}`,
  ];
  const found = new Set(words.flatMap((word) => CLASSES_OF_NOUN.get(word) ?? []));
  // "from the Soviet Union": a state, whatever its name ends in, is no bloc.
  if (mention?.kind === "country" && mention.form === "name") found.delete("blocs");
  return found.size === 0 ? NONE : found;
});

/** "recalled its ambassador Rosa Mendes": the title that stands before the name. */
const ENVOYS: ReadonlySet<string> = new Set("ambassador envoy consul attaché attache diplomat".split(" "));

const THINGS: ReadonlySet<EntityKind> = new Set<EntityKind>([
  "agreement",
  "organization",
  "event",
  "country",
  "place",
]);

/** What an act is about: agreements and bodies that the phrase is headed by, or a state's independence and land. */
function aboutOf(view: View, phrase: NounPhrase, classes?: readonly NounClass[]) {
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return parts.flatMap((part) => {
    const head = headMention(view, part) ?? named(view, part);
    const free = classes === undefined || classes.includes("membership") || head?.kind === "agreement";
    if (head !== undefined && THINGS.has(head.kind) && free) {
      // A protocol on the exchange of instruments of ratification is about the treaty that they ratify.
      const ratifies = view.tokens.slice(head.first, head.last).some(({ norm }) => norm === "ratification");
      if (!ratifies) return [head];
      return [
        head,
        ...agreementsIn(view, part)
          .filter(({ entity }) => entity !== head.entity)
          .slice(0, 1),
      ];
    }
    // "the instruments of ratification of the treaty", "a protocol on the exchange of ... of the Treaty"
    return agreementsIn(view, part).slice(0, 1);
  });
}

/** "a new regional body, ASEAN", "membership of the United Nations": the thing that the phrase's noun leads to by name. */
function named(view: View, { appositions, modifiers, head }: NounPhrase) {
  const apposed = appositions
    .map((phrase) => headMention(view, phrase))
    .find((mention) => mention !== undefined);
  if (apposed !== undefined || !BELONGING.has(view.lemma(head))) return apposed;
  return modifiers
    .filter(({ prep }) => prep === "of" || prep === "in")
    .map(({ phrase }) => headMention(view, phrase))
    .find((mention) => mention !== undefined);
}
const BELONGING: ReadonlySet<string> = new Set(["membership", "member", "participation", "admission"]);

const agreementsIn = (view: View, { first, last }: NounPhrase) =>
  view.mentionsIn(first, last).filter(({ kind, inner }) => kind === "agreement" && !inner);

const QUANTITIES: ReadonlySet<string> = new Set(
  "last total rest remainder bulk tranche batch consignment shipment line state some several many most all both one two three four five number series set package pair round part half majority range variety raft dozen mile kilometre kilometer acre hectare million billion thousand hundred dollar euro pound".split(
    " ",
  ),
);

/** "some of his powers", "a number of agreements": the thing counted. */
function throughQuantity(view: View, phrase: NounPhrase): NounPhrase {
  if (!QUANTITIES.has(view.lemma(phrase.head)) && view.token(phrase.head)?.xpos !== "CD") return phrase;
  return phrase.modifiers.find(({ prep }) => prep === "of" || prep === "in")?.phrase ?? phrase;
}

/** "to Visit Israel, Egypt": a state behind the comma of another is the next of a headline's list. */
function apposedStates(view: View, phrase: NounPhrase): readonly NounPhrase[] {
  if (headMention(view, phrase)?.kind !== "country") return [];
  return phrase.appositions.filter((apposed) => headMention(view, apposed)?.kind === "country");
}

/** Whose thing it is: "Israel's raid", "the aggression of the neighbouring state", "the Russian proposal". */
function ownersOf(view: View, phrase: NounPhrase): readonly Party[] {
  const kinds = SUBJECTS;
  const possessor = phrase.possessor === null ? [] : partiesOf(view, phrase.possessor, kinds);
  const of = phrase.modifiers
    .filter(({ prep }) => prep === "of" || prep === "by")
    .flatMap((modifier) => {
      const named = partiesOf(view, modifier.phrase, kinds);
      // "the crew of a Thai trawler"
      return named.length > 0 || !inClass(view, modifier.phrase, ["wrecked"])
        ? named
        : ownersOf(view, modifier.phrase);
    });
  const adjectives = view
    .mentionsIn(phrase.possessor?.last ?? phrase.first, phrase.head)
    .filter(
      ({ kind, form }) =>
        kinds.has(kind) &&
        (form === "demonym" ||
          form === "acronym" ||
          (kind === "country" && OWNED.has(view.lemma(phrase.head)))),
    )
    .map(({ entity, kind, span, form }) => ({ entity, kind, span, form }));
  return [...possessor, ...of, ...adjectives];
}

/** "Sudan Ambassador Recalled": what belongs to the state whose bare name stands before it, as headlines have it. */
const OWNED: ReadonlySet<string> = new Set("ambassador envoy embassy diplomat troop delegation".split(" "));

/** Obliques of a clause or modifiers of a noun, those inside its own modifiers left out. */
export const bySlot = (obliques: readonly Oblique[], slots: Readonly<Record<string, Slot>>) =>
  obliques.flatMap((oblique) => {
    const slot = slots[oblique.prep];
    return slot === undefined ? [] : [{ slot, oblique }];
  });

/** Whether what fills the slot takes part. */
export const isRole = (slot: Slot | undefined): slot is EventRole =>
  slot !== undefined && slot !== "place" && slot !== "destination" && slot !== "about" && slot !== "target";

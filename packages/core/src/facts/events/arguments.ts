import type { NounPhrase, Oblique } from "@chancery/language";

import type { EntityKind } from "../../record/index.ts";
import { headMention, partiesOf } from "../shared/parties.ts";
import type { View } from "../shared/view.ts";
import type { Read, Role } from "./candidate.ts";
import { NOUN_CLASSES, type NounClass, type Slot } from "./patterns/index.ts";
import { placeIn } from "./places.ts";

/** What the arguments of one trigger have filled so far. */
export class Filling {
  readonly roles: Role[] = [];
  readonly about: Read<string>[] = [];
  /** A noun of the class asked for stands in the object's place, named or not ("several agreements"). */
  objectNoun = false;
  place: Read<string> | null = null;
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  /** Puts what `phrase` means into the slot; says whether it meant anything that fits. */
  fill(slot: Slot, phrase: NounPhrase, classes?: readonly NounClass[]): boolean {
    const fits = classes === undefined || inClass(this.view, phrase, classes);
    if (slot === "place") return this.fillPlace(phrase);
    if (slot === "destination") return this.fillDestination(phrase, classes);
    if (slot === "about") {
      if (fits) this.objectNoun = true;
      const things = aboutOf(this.view, phrase, classes);
      for (const { entity, span } of things) this.addAbout(entity, { spans: [span] });
      return fits || things.length > 0;
    }
    const parties = partiesOf(this.view, phrase);
    if (classes !== undefined && fits) {
      this.objectNoun = true;
      if (parties.length === 0) return true;
    } else if (classes !== undefined && !parties.some(({ kind }) => kind === "person" || kind === "country"))
      return false;
    for (const { entity, span } of parties) this.addRole(entity, slot, { spans: [span] });
    return parties.length > 0;
  }

  addRole(entity: string, role: Role["role"], { spans }: Pick<Role, "spans">): void {
    if (!this.roles.some((other) => other.entity === entity)) this.roles.push({ entity, role, spans });
  }

  addAbout(entity: string, { spans }: Pick<Role, "spans">): void {
    if (!this.about.some(({ value }) => value === entity)) this.about.push({ value: entity, spans });
  }

  private fillPlace(phrase: NounPhrase): boolean {
    const place = placeIn(this.view, phrase);
    if (place === null) return false;
    this.place ??= place;
    return true;
  }

  /** Where somebody goes: a place, or a state or person who then is the host. */
  private fillDestination(phrase: NounPhrase, classes?: readonly NounClass[]): boolean {
    for (const part of phrase.conjuncts.length > 0 ? phrase.conjuncts.slice(0, 1) : [phrase]) {
      const place = placeIn(this.view, part);
      if (place !== null) {
        this.place ??= place;
        if (this.view.kindOf(place.value) === "country") this.addRole(place.value, "host", place);
        return true;
      }
      const hosts = partiesOf(this.view, part, new Set<EntityKind>(["person", "country"]));
      if (hosts.length > 0 && classes === undefined) {
        for (const { entity, span } of hosts) this.addRole(entity, "host", { spans: [span] });
        return true;
      }
    }
    return false;
  }
}

/** Whether the phrase's head is a noun of one of the classes, or names an agreement where documents are asked for. */
export function inClass(view: View, phrase: NounPhrase, classes: readonly NounClass[]): boolean {
  if (phrase.conjuncts.length > 0)
    return phrase.conjuncts.some((conjunct) => inClass(view, conjunct, classes));
  const mention = headMention(view, phrase);
  if (mention?.kind === "agreement") return classes.includes("document") || classes.includes("text");
  const lemma = view.lemma(phrase.head);
  return classes.some((name) => NOUN_CLASSES[name].has(lemma));
}

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
    const head = headMention(view, part);
    if (head !== undefined && THINGS.has(head.kind) && (classes === undefined || head.kind === "agreement"))
      return [head];
    // "the instruments of ratification of the treaty", "a protocol on the exchange of ... of the Treaty"
    return view
      .mentionsIn(part.first, part.last)
      .filter(({ kind, inner }) => kind === "agreement" && !inner)
      .slice(0, 1);
  });
}

/** Obliques of a clause or modifiers of a noun, those inside its own modifiers left out. */
export const bySlot = (obliques: readonly Oblique[], slots: Readonly<Record<string, Slot>>) =>
  obliques.flatMap((oblique) => {
    const slot = slots[oblique.prep];
    return slot === undefined ? [] : [{ slot, oblique }];
  });

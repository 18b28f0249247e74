import type { Clause } from "@chancery/language";

import type { RefusalReason } from "../../../document/index.ts";
import type { EntityKind, EventRole, EventType } from "../../../record/index.ts";
import type { NounClass } from "./noun-classes.ts";

export type { NounClass } from "./noun-classes.ts";

/** What fills a slot: a role of the event, what it is about, or where it is; a target is a state that suffers it, else a place where it is. */
export type Slot = EventRole | "about" | "place" | "destination" | "target";

/** Who and what a clause must name before a pattern may speak. A pattern whose needs are not met makes no fact. */
export interface Needs {
  /** Parties in the subject's (in a passive: the agent's) place. Default true; false where a passive may leave it unsaid. */
  readonly subject?: boolean;
  /** Parties or, for `about`, an entity or a noun of the class in the object's place. */
  readonly object?: boolean;
  /** Somebody behind one of the pattern's prepositions: "called on the president". */
  readonly oblique?: boolean;
  /** At least this many distinct parties over all slots. */
  readonly parties?: number;
  /** A place or a destination. */
  readonly place?: boolean;
  /** A dependent clause or an object that says what is promised, proposed, asked. */
  readonly content?: boolean;
  /** The same, a clause alone: "ordered the troops to leave", not "ordered coffee". */
  readonly clause?: boolean;
  /** A clause in the bare form or with "should" says what is wished: "insisted that it be open". */
  readonly subjunctive?: boolean;
  /** The clause has one object and no predicate behind it: "called the minister", not "called the minister a fool". */
  readonly oneObject?: boolean;
  /** The clause has no object. */
  readonly noObject?: boolean;
  /** An infinitive follows: "told the envoy to leave". */
  readonly infinitive?: boolean;
  /** No infinitive follows: "called on the president" is a visit, "called on Israel to leave" none. */
  readonly noInfinitive?: boolean;
  /** Somebody in the subject's place who acts for a state: a person with an office, a state, a body. For loose verbs that all the world uses. */
  readonly statesman?: boolean;
  /** The place lies outside the states of those who go there. */
  readonly abroad?: boolean;
  /** The same, and of whom it is known which state is his: "left Dili" may be said of whoever lives there. */
  readonly foreign?: boolean;
  /** Whom it is done to is not only the state that who does it speaks for. */
  readonly others?: boolean;
  /** Of those who take part two at least are of different states, as far as is known of them. */
  readonly across?: boolean;
  /** What stands beside it says that words do it: "attacked the union for leaving". */
  readonly inWords?: boolean;
  /** It is said not to have been: of the plain verb nothing would be known. */
  readonly negated?: boolean;
  /** Something that it is about, named. */
  readonly about?: boolean;
  /** A person among those who take part. */
  readonly person?: boolean;
  /** Its place or its time, stated: enough to know an event of which nobody is named. */
  readonly setting?: boolean;
  /** Somebody who takes part, or else its place or time. */
  readonly known?: boolean;
  /** A state that suffers it or a place where it is. */
  readonly target?: boolean;
  /** A dependent infinitive of one of these verbs: "ceased to exist". */
  readonly infinitiveOf?: readonly string[];
}

/** What makes something else of the words that a pattern reads: all that it names must be there. */
export interface OtherSense {
  readonly reason: RefusalReason;
  /** The form in which the verb or noun stands. */
  readonly wording?: readonly string[];
  /** One of these stands right behind it: "a tour of duty". */
  readonly followedBy?: readonly string[];
  /** The kind of the verb's clause. */
  readonly clause?: Clause["kind"];
  /** Verbs of the clause that it depends on: "signed a document setting out terms". */
  readonly under?: readonly string[];
  /** The head of whoever does it: "the delegation left". */
  readonly doers?: readonly NounClass[];
  /** The verb has an object. */
  readonly withObject?: true;
  /** One of these stands before the object's head: "forge closer ties". */
  readonly objectModifiers?: readonly string[];
  /** Somebody stands behind one of these prepositions: "landed in Lima with the president". */
  readonly passengers?: readonly string[];
  /** Those who take part are two people in office: "led an attack against the president". */
  readonly ofTwoOfficials?: true;
  /** A sentence that the pattern would read; a test. */
  readonly example: string;
}

/** A dependent clause: its verb, its modal, who its subject is; `own`: he who says it, or his state. */
export interface Saying {
  readonly verbs: readonly string[];
  readonly modals?: readonly string[];
  readonly subject?: Slot;
  readonly own?: true;
}

/** "A met B", "A was received by B", "A and B signed a treaty": a verb and which of its arguments is what. */
export interface VerbPattern {
  /** Stable: it stands in the facts that the pattern makes. */
  readonly id: string;
  readonly type: EventType;
  /** Lemmas; a particle follows after a space ("call off"). */
  readonly verbs: readonly string[];
  readonly subject?: Slot;
  readonly object?: Slot;
  /** The object's head must be of one of these classes (or, for "document", an agreement). */
  readonly objectNouns?: readonly NounClass[];
  /** The object may be a name with a bare predicate behind it: "elected Addo president". */
  readonly objectPredicate?: boolean;
  /** A diplomatic thing may be the object; those it belongs to fill the slot ("condemned Israel's raid", "welcomed the accord"). */
  readonly openObject?: boolean;
  /** Kinds of entity that an object of no class may be ("joined NATO", not "joined the talks"). */
  readonly objectKinds?: readonly EntityKind[];
  /** One of these words must stand before the object's head ("issued a joint statement"). */
  readonly objectModifiers?: readonly string[];
  /** Whose the object must be: the subject's own ("summoned its envoy"), or not that ("summoned the envoy"). */
  readonly ownObject?: boolean;
  /** The subject's head is of one of these classes, named or not ("protesters marched in Lima"). */
  readonly subjectNouns?: readonly NounClass[];
  /** A phrase that must be there: "spoke by telephone". */
  readonly requires?: Readonly<Record<string, readonly NounClass[]>>;
  /** Only a noun of the class, or a person or people of a state, is the object: "ordered the envoy to leave", not "asked the coalition to leave"; "class": no person either. */
  readonly strictObject?: true | "class";
  /** A phrase with one of these prepositions makes something else of it ("quit for the day"). */
  readonly unlessPreps?: readonly string[];
  /** Only in the passive: "is being held", not "held a baby". */
  readonly passive?: true;
  /** Only with a tense of its own: "left Lima", not "ordered to leave Lima". */
  readonly finite?: boolean;
  /** Only in this tense: "is in Lima" tells of a visit, "was in Lima" of the past; "claimed the islands" is an act, "which it claims" is not. */
  readonly tense?: "present" | "past";
  /** Words that make something else of it when the clause holds them as an object or oblique ("struck from the ballot"), but for what is only beside it. */
  readonly unlessNouns?: readonly NounClass[];
  /** Words that make something else of it as its object, or behind the preposition that takes an object's place ("met the conditions", "met with criticism"). */
  readonly unlessObject?: readonly NounClass[];
  /** One of these words is the verb's own form or follows it ("is due", "is expected"). */
  readonly wording?: readonly string[];
  /** Words that make something else of it ("spoke as well"). */
  readonly unlessWords?: readonly string[];
  /** Kinds that all who take part are of ("the union collapsed", not "the president collapsed"). */
  readonly partyKinds?: readonly EntityKind[];
  /** A time in the clause must say when: "was in Oslo on Monday". */
  readonly dated?: boolean;
  /** Founds no event, but says more of one that is told: "Addo told Brandt in Oslo on Monday" of their meeting. */
  readonly supports?: boolean;
  /** What the words themselves make of the event: "is due in Lima" is a plan in the present tense, "would not hear of it" a refusal done. */
  readonly status?: "planned" | "refused";
  /** Role of a state that is a destination. Default "host". */
  readonly destinationRole?: EventRole;
  /** Slots by preposition. */
  readonly obliques?: Readonly<Record<string, Slot>>;
  /** One of the objects is of one of these classes ("lent Chad five million dollars"). */
  readonly alsoObject?: readonly NounClass[];
  /** Words that the clause holds in this order ("persona non grata"). */
  readonly phrase?: string;
  /** Those whose thing an object or a phrase of a role is count, where it names no party itself: "tariffs on Australian barley". */
  readonly throughOwners?: boolean;
  /** Those whose thing the subject is count, where it names no party itself: "Israeli airstrikes killed". */
  readonly subjectOwners?: boolean;
  /** Phrases that hang within the object count too: "discussed the terms of the truce with Putin". */
  readonly throughObject?: boolean;
  /** Who is told to do what the clause says that he must: "said that Chad should withdraw". Without such a clause the pattern is silent. */
  readonly obliged?: Slot;
  /** Who is asked, by the clause that says what he is to do: "demanded that Chad withdraw". Where there is none the pattern still speaks. */
  readonly asked?: Slot;
  /** Of whom the clause says that he did it: "said that Chad was behind the raid". Without such a clause the pattern is silent. */
  readonly blamed?: Slot;
  /** In a passive that names nobody the body told of last acts, if those whom it befalls are its members. */
  readonly byBody?: true;
  /** An infinitive under "forced him to", "obliged them to": it came about. */
  readonly forced?: true;
  /** What a clause that depends on it says: "warned that it would use force", "found that Chad had violated the treaty". */
  readonly says?: Saying;
  /** Phrases that hang within a phrase of the clause count too: "entered into an agreement with Chad". */
  readonly throughInner?: boolean;
  /** Whose the object is, where the clause names nobody else: "American troops were pulled out". */
  readonly ownersAre?: EventRole;
  /** The part of a person whom the object names: "recalled its envoy, Rosa Mendes". */
  readonly namedObject?: EventRole;
  /** The phrase after this preposition must be of one of these classes ("withdraw from" + document). */
  readonly obliqueNouns?: Readonly<Record<string, readonly NounClass[]>>;
  readonly otherwise?: readonly OtherSense[];
  /** It ends what stands: that it might end, or has not ended, is no news ("would not lift the sanctions"). */
  readonly ends?: true;
  /** It tells something else of the words of another pattern: who "switched ties from Lima to Accra" broke some and made others. */
  readonly besides?: true;
  /** By it others know that two have met, who may have met without it ("did not shake hands"). */
  readonly gesture?: true;
  /** An event of these types that an infinitive under it tells says as much by itself: "accepted Chad's bid to join", "refused to sign". */
  readonly yieldsTo?: readonly EventType[] | "all";
  /** The subject must be people or states; places and things do not meet. Default true. */
  readonly needs?: Needs;
  /** A sentence that it reads and one that it must leave alone; both are tests. */
  readonly example: string;
  readonly not: string;
}

/** "talks with B", "A's visit to C", "the signing of the treaty": a noun and which of its complements is what. */
export interface NounPattern {
  readonly id: string;
  readonly type: EventType;
  /** Lemmas of the head, or of the last words ("phone call"). */
  readonly nouns: readonly string[];
  /** Only the plural is the event: "talks", not "talk of rain". */
  readonly plural?: readonly string[];
  /** Words that make something else of the noun when they stand right before it ("press conference"). */
  readonly unlessBefore?: readonly string[];
  /** One of these words stands right before the phrase ("at the invitation of"). */
  readonly preceded?: readonly string[];
  readonly possessor?: Slot;
  /** A demonym before it: "the Kyrgyz visit", "Russian invasion". */
  readonly adjective?: Slot;
  /** Kinds of entity that the word before it may be of: "a Danish referendum" is Denmark's, "the NATO referendum" is no body's. */
  readonly adjectiveKinds?: readonly EntityKind[];
  readonly modifiers?: Readonly<Record<string, Slot>>;
  /** Slots by preposition within the phrase behind "of": "the signing of agreements between Peru and Chile". */
  readonly throughOf?: Readonly<Record<string, Slot>>;
  /** The subject of a verb that carries the noun: "held talks", "paid a visit". */
  readonly carrier?: Slot;
  /** The only verbs that carry it: "pay a call on" somebody, but not "make a call for" something. */
  readonly carriedBy?: readonly string[];
  /** The phrase after this preposition must be of one of these classes ("withdrawal of" + troops). */
  readonly modifierNouns?: Readonly<Record<string, readonly NounClass[]>>;
  /** Slot of those whose things or people the phrase of a class asked for names ("withdrawal of Soviet troops"). */
  readonly ownersAre?: EventRole;
  /** A phrase with one of these prepositions must be there, and fill its slot. */
  readonly requires?: readonly string[];
  /** A number stands in its phrase: "by a vote of 122 to one". */
  readonly counted?: boolean;
  /** An infinitive right behind it says what is meant ("its offer to host"). */
  readonly infinitive?: boolean;
  /** Kinds that `about` may be. */
  readonly aboutKinds?: readonly EntityKind[];
  /** Role of a state that is a destination. Default "host". */
  readonly destinationRole?: EventRole;
  readonly needs?: Needs;
  /** Only a time in its own phrase stands in for them: "the election of May 3", not "Elections are due in May". */
  readonly dated?: true;
  /** A place or a time stands in for parties whom nobody names: "a referendum will be held in May". */
  readonly orSetting?: boolean;
  readonly otherwise?: readonly OtherSense[];
  readonly example: string;
  readonly not: string;
}

/**
 * What the knowledge room gives its callers: candidates with their rows and days, never a choice.
 * Ids: countries ISO 3166-1 alpha-2 ("KZ"), withdrawn ones ISO 3166-3 ("SUHH"); "per.*", "org.*", "plc.*", "agr.*", "evt.*";
 * an office is "<polity>/<role>": "KZ/president", "org.eu/high-representative".
 * Dates are EDTF strings as in the tables; `from` included, `to` the first day after, null = open or unknown.
 */
export type KnownKind = "person" | "country" | "place" | "organization" | "agreement" | "event";
export type NameForm = "name" | "acronym" | "demonym" | "metonym";

export interface KnownEntity {
  readonly id: string;
  readonly kind: KnownKind;
  readonly name: string;
  readonly wikidata: string | null;
  /** person */
  readonly gender?: "m" | "f" | null;
  readonly born?: string | null;
  readonly died?: string | null;
  /** person: nationality; place: the country it lies in; else null */
  readonly country?: string | null;
  /** organization: the body it belongs to; place: the place it lies in */
  readonly parent?: string | null;
  /** organization founded/dissolved; agreement signed/ended; event from/to; country from/to */
  readonly from?: string | null;
  readonly to?: string | null;
  /** country: the part of the world it lies in, "Africa/Western Africa"; null for one that is no more */
  readonly region?: string | null;
  /** country: code of ISO 3166-1 alpha-3 */
  readonly alpha3?: string | null;
  /** agreement */
  readonly parties?: readonly string[];
  /** place: city, region, building, bloc; organization: igo, ministry, agency, outlet, ... */
  readonly subtype?: string | null;
  /** person: surname and given name as known */
  readonly family?: string | null;
  readonly given?: string | null;
}

export interface NameHit {
  readonly entity: string;
  readonly kind: KnownKind;
  readonly form: NameForm;
  /** A weak name (a bare surname, a word that is also common English) needs support from the context. */
  readonly strength: "strong" | "weak";
  readonly from: string | null;
  readonly to: string | null;
  /** The row that gave it: "names:KZ:Kazakstan". */
  readonly row: string;
}

export interface NameMatch {
  /** Tokens matched, from the index asked. */
  readonly length: number;
  readonly hits: readonly NameHit[];
}

export interface Term {
  readonly person: string;
  readonly office: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly acting: boolean;
  /** On every day the asked time can mean, or only on some. */
  readonly holds: "certain" | "possible";
}

export interface Office {
  readonly id: string;
  readonly polity: string;
  /** "president", "foreign minister", "secretary-general". */
  readonly title: string;
  /** "hos", "hog", "fm", "aide", "speaker", "head" ... */
  readonly is: readonly string[];
  readonly seats: "1" | "many";
}

export interface Membership {
  readonly org: string;
  readonly member: string;
  readonly status: "member" | "observer" | "candidate" | "associate" | "suspended";
  readonly from: string | null;
  readonly to: string | null;
  readonly holds: "certain" | "possible";
}

/** A day range asked about: ISO days, null = unbounded. */
export interface DayRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A role noun or title met in text: "foreign minister", "president", "secretary-general", "envoy". */
export interface RoleMatch {
  readonly length: number;
  /** "president", "foreign-minister", "foreign-policy-chief" ... the middle part of office ids where one exists. */
  readonly role: string;
  /** The `is` classes of offices that it can name ("leader" -> hos, hog). */
  readonly classes: readonly string[];
  /** True where the words may stand right before a name as a title ("President X"). */
  readonly title: boolean;
}

export interface AgreementLink {
  readonly from: string;
  readonly rel: "supersedes" | "amends" | "ratifies" | "implements" | "accedes" | "annex-of";
  readonly to: string;
  readonly date: string | null;
  /** "agreement_links:agr.a:supersedes:agr.b". */
  readonly row: string;
}

/**
 * A town of the gazetteer: what the curated tables do not hold. Its name says nothing of itself (Reading, Nice, Split are words,
 * and many towns share one), so that callers need a place's context and a country.
 */
export interface Town {
  /** "geo." and GeoNames' number. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** People, as GeoNames has it; no date. */
  readonly population: number;
}

/** A part of the world, as "the Baltic states" and "the West African nation" call it. */
export interface Region {
  /** Ids of its states, and parts of the world as the country base has them ("Africa/Western Africa", "Europe/"). */
  readonly parts: readonly string[];
  /** What means all of its states together: the bare "the" before them ("the Nordic countries"), or only their number ("the five Central Asian states"). */
  readonly all: "the" | "number" | null;
}

export interface Knowledge {
  /** Data date and content hash of the compiled tables, for provenance. */
  readonly version: string;
  entity(id: string): KnownEntity | undefined;
  office(id: string): Office | undefined;
  /** All entities whose name is exactly this text (spaces, case of acronyms, hyphens and accents folded). */
  lookup(name: string): readonly NameHit[];
  /** Entities whose spelling key equals that of the text: "Tokaev" finds Tokayev. Full names and surnames of people only. */
  lookupSpelling(name: string): readonly NameHit[];
  /** Towns of the gazetteer by name, the most populous first: only for words that the context says are a place. */
  towns(name: string): readonly Town[];
  /** Where a place of the tables or a town of the gazetteer lies, in degrees (WGS 84); null where that is not known. */
  coordinates(place: string): { readonly lat: number; readonly lon: number } | null;
  /** Longest known name that starts at token `at`; `tokens` are the words as written (possessive 's split off). */
  match(tokens: readonly string[], at: number): NameMatch | null;
  /** Longest role noun that starts at token `at` (singular or plural). */
  matchRole(tokens: readonly string[], at: number): RoleMatch | null;
  offices(person: string, on?: DayRange): readonly Term[];
  holders(office: string, on?: DayRange): readonly Term[];
  /** Offices of a polity whose role or class fits: officesOf("KZ", "president"), officesOf("KZ", "hos"). */
  officesOf(polity: string, roleOrClass: string): readonly Office[];
  /** Who can stand for a state on some day: itself, its bodies, and people who hold or held an office of one of these. */
  serving(state: string): readonly string[];
  members(org: string, on?: DayRange): readonly Membership[];
  memberships(member: string, on?: DayRange): readonly Membership[];
  capital(country: string, on?: DayRange): string | null;
  /** The country a place is the capital of on that day. */
  capitalOf(place: string, on?: DayRange): string | null;
  /** Agreements whose parties include all of these. */
  agreements(parties: readonly string[]): readonly KnownEntity[];
  /** What binds an agreement to others, in either direction, by the rows that say so. */
  agreementLinks(agreement: string): readonly AgreementLink[];
  gender(givenName: string): "m" | "f" | null;
  /** Wire agency by name as credited ("AP", "dpa"). */
  agency(name: string): string | null;
  /** Outlet by name or domain, e.g. "rferl.org". */
  outlet(nameOrDomain: string): string | null;
  /** The state in which an outlet, by name or domain, appears: "IN" of "thehindu.com". */
  outletCountry(nameOrDomain: string): string | null;
  /** Parts of the world by their adjective in small letters. */
  regions(): ReadonlyMap<string, Region>;
  /** Dated events and periods named by fixed phrases, for dating. */
  anchors(): readonly {
    readonly id: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly phrases: readonly string[];
  }[];
}

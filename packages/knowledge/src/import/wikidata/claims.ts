/** What Wikidata says, in one form whether it came as query results or as entities. Dates are EDTF, "" for none. */
export interface Claims {
  readonly people: Map<string, PersonClaim>;
  readonly holdings: HoldingClaim[];
  readonly memberships: MembershipClaim[];
  readonly names: NameClaim[];
  readonly capitals: CapitalClaim[];
  /** Rows of the results, or entities. */
  read: number;
}

/** A state or body: its Q-id, its label, and for a state its ISO code. */
export interface Named {
  readonly qid: string;
  readonly label: string;
  readonly iso: string;
}

export interface PersonClaim {
  readonly qid: string;
  label: string;
  readonly aliases: Map<string, string>;
  gender: string;
  born: string;
  died: string;
  family: string;
  given: string;
  citizenship: Named | null;
}

export interface HoldingClaim {
  readonly person: string;
  readonly position: string;
  readonly polity: Named | null;
  readonly from: string;
  readonly to: string;
  readonly acting: boolean;
}

export interface MembershipClaim {
  readonly org: Named;
  readonly member: Named;
  readonly from: string;
  readonly to: string;
}

export interface NameClaim {
  readonly of: Named;
  readonly text: string;
  readonly lang: string;
  readonly kind: "demonym" | "official";
}

export interface CapitalClaim {
  readonly state: Named;
  readonly place: Named;
  readonly from: string;
  readonly to: string;
}

export const noClaims = (): Claims => ({
  people: new Map(),
  holdings: [],
  memberships: [],
  names: [],
  capitals: [],
  read: 0,
});

/** The person of a Q-id, made at the first mention. */
export function personOf(claims: Claims, qid: string): PersonClaim {
  const known = claims.people.get(qid);
  if (known) return known;
  const made: PersonClaim = {
    qid,
    label: "",
    aliases: new Map(),
    gender: "",
    born: "",
    died: "",
    family: "",
    given: "",
    citizenship: null,
  };
  claims.people.set(qid, made);
  return made;
}

const FEMALE = new Set(["Q6581072", "female"]);
const MALE = new Set(["Q6581097", "male"]);

export const genderOf = (value: string): string => (MALE.has(value) ? "m" : FEMALE.has(value) ? "f" : "");

/** "Q57394" of "http://www.wikidata.org/entity/Q57394"; "" for what is no item. */
export const qidOf = (value: string): string => /(?:^|\/)(Q[1-9]\d*)$/.exec(value.trim())?.[1] ?? "";

/**
 * A time of Wikidata as EDTF. Precision is 9 for a year, 10 for a month, 11 for a day. Where it is not told, the first of
 * January stands for its year and the first of a month for its month, since that is how coarse times are stored.
 */
export function dateOf(value: string, precision: string): string {
  const match = /^\+?(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(value.trim());
  if (match === null) return /^\d{4}(?:-\d\d)?$/.test(value.trim()) ? value.trim() : "";
  const [, year = "", month = "", day = ""] = match;
  const told = precision === "" ? (day !== "01" ? 11 : month !== "01" ? 10 : 9) : Number(precision);
  if (told < 9) return "";
  if (told === 9 || month === "00") return year;
  return told === 10 || day === "00" ? `${year}-${month}` : `${year}-${month}-${day}`;
}

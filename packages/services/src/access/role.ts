/** What a caller may do. Each may do what the ones before it may. */
export const ROLES = ["reader", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Who calls. */
export interface Caller {
  /** Under what name the call is written down. */
  readonly name: string;
  readonly role: Role;
  /** The token that it came with; null of a caller on this machine. */
  readonly token: string | null;
}

/** Somebody who can read the store's file and start its programs needs no token to be trusted with it. */
export const LOCAL: Caller = { name: "local", role: "admin", token: null };

export const may = ({ role }: Caller, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

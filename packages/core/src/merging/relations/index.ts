export { heldRelations } from "./held.ts";
export { holdersOf, officesHeld } from "./offices.ts";
export { membersOn, type MembershipOn } from "./membership.ts";
export { contradictionOf } from "./contradictions.ts";

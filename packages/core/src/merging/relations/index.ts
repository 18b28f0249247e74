export { heldRelations, relationKey } from "./held.ts";
export { holdersOf, officesHeld } from "./offices.ts";
export { membersOn, type MembershipOn } from "./membership.ts";
export { contradictionOf, type Contradiction } from "./contradictions.ts";
export type { ToldRelation } from "./told-relation.ts";

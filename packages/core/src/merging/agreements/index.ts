export { historyOf, type AgreementParts } from "./history.ts";
export { doubtsOf, type Doubt } from "./doubts.ts";

export { agreementHistory, historyOf, type AgreementParts } from "./history.ts";
export { lineageOf, type LineageItem } from "./lineage.ts";
export { doubtsOf, type Doubt } from "./doubts.ts";

export { exportList, ExportListInput } from "./export-list.ts";

export * from "./articles.ts";
export * from "./decisions.ts";
export * from "./events.ts";
export * from "./matters.ts";
export * from "./page.ts";
export * from "./review.ts";
export { shape } from "./shape.ts";
export * from "./system.ts";
export * from "./timeline-marks.ts";

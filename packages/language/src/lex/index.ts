export * from "./digits.ts";
export * from "./lex.ts";
export * from "./months.ts";
export * from "./numerals.ts";

/** The files in which facts can be taken away. */
export const FORMATS = {
  "facts.csv": {
    format: "csv",
    type: "text/csv; charset=utf-8; header=present",
    says: "A row a fact and a header; cells that a spreadsheet would compute are guarded.",
  },
  "facts.jsonl": {
    format: "jsonl",
    type: "application/jsonl; charset=utf-8",
    says: "A fact a line, as `facts.list` has it.",
  },
} as const;

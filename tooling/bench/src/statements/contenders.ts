import type { Contender } from "../scoring/contender.ts";
import { chancery, chanceryStatements } from "./chancery.ts";
import { compromise } from "./compromise.ts";
import type { Attributed, Attribution } from "./measures.ts";
import { marksAndNearestName } from "./nearest.ts";

export const STATEMENT_CONTENDERS: Readonly<Record<string, Contender<Attributed, readonly Attribution[]>>> = {
  chancery: { does: "the whole record, statements of it", load: chancery },
  "chancery statements": {
    does: "marks paired and statements read; reading, tags and mentions before the clock",
    load: chanceryStatements,
  },
  "marks and nearest name": { does: "what stands between marks, by a pattern", load: marksAndNearestName },
  compromise: { does: "quotations() and the nearest of people()", load: compromise },
};

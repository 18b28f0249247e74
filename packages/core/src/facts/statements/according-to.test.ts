import { describe, expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

describe("according to, by the clause that it belongs to", () => {
  const table: [string, string[]][] = [
    [
      "Fiji resigned, since in President Ana Quispe's view the body had been given too little power.",
      ["Ana Quispe, indirect: the body had been given too little power"],
    ],
    [
      "Nearly a third have no access to retirement plans through their jobs, according to President Ana Quispe.",
      ["Ana Quispe, indirect: Nearly a third have no access to retirement plans through their jobs"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

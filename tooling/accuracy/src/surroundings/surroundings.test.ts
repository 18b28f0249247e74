import { describe, expect, it } from "vitest";

import { SURROUNDINGS, type Telling } from "./surroundings.ts";

const put = (name: string, telling: Telling): string | null | undefined => SURROUNDINGS[name]?.(telling);

describe("a sentence in its surroundings", () => {
  const person: Telling = { text: "Kofi Addo met Ana Quispe on Monday.", subjectEnd: 9, person: true };
  const troops: Telling = { text: "Troops left Peru on Monday.", subjectEnd: null, person: false };

  it("gets words behind it, before its full stop", () =>
    expect(put("…, officials said", person)).toBe("Kofi Addo met Ana Quispe on Monday, officials said."));

  it("loses the capital of a common noun behind words that go before it, and keeps that of a name", () => {
    expect(put("In a surprise move, …", troops)).toBe("In a surprise move, troops left Peru on Monday.");
    expect(put("In a surprise move, …", person)).toBe(
      "In a surprise move, Kofi Addo met Ana Quispe on Monday.",
    );
  });

  it("gets words behind its subject, where it is known and fits", () => {
    expect(put("…, who took office in May, did …", person)).toBe(
      "Kofi Addo, who took office in May, met Ana Quispe on Monday.",
    );
    expect(put("…, who took office in May, did …", { ...person, person: false })).toBeNull();
    expect(put("… called for patience and did …", troops)).toBeNull();
  });

  it("has its day moved", () => {
    expect(put("On Monday, …", troops)).toBe("On Monday, troops left Peru.");
    expect(put("… on Monday did …", person)).toBe("Kofi Addo on Monday met Ana Quispe.");
    expect(put("On Monday, …", { ...troops, text: "Troops left Peru in May." })).toBeNull();
  });
});

import type { CorrectableField, DecisionAct, When } from "@chancery/core";

type Value = Extract<DecisionAct, { act: "correct" }>["value"];

const LAST_DAY = (year: string, month: string): string =>
  String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, "0");

/** A day, a month or a year as a time; null for anything else. */
export function timeWritten(written: string): When | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { edtf: written, earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = LAST_DAY(year, month);
  if (day === undefined)
    return { edtf: written, earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
  return day >= "01" && day <= last ? { edtf: written, earliest: written, latest: written } : null;
}

const listed = (written: string): string[] =>
  written
    .split(/[\n,]/)
    .map((one) => one.trim())
    .filter(Boolean);

/**
 * What a person wrote into a form as the value of a field, in the shape that the field has in a fact; undefined where it
 * cannot be one. Nothing written is "not stated".
 */
export function valueWritten(field: CorrectableField, written: string): Value | undefined {
  const words = written.trim();
  switch (field) {
    case "when":
      return words === "" ? null : (timeWritten(words) ?? undefined);
    case "place":
      return words === "" ? null : words;
    case "about":
      return listed(words);
    case "participants":
      return listed(words).map((one) => {
        const [role = "participant", entity = role] = one.includes(" ")
          ? one.split(/\s+/)
          : ["participant", one];
        return { entity, role: role as "participant", office: null };
      });
    case "negated":
      return words === "yes" || words === "no" ? words === "yes" : undefined;
    case "type":
    case "status":
      return words === "" ? undefined : words;
  }
}

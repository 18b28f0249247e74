import type { DayRange, KnownEntity } from "@chancery/knowledge";

/** First day that an EDTF day, month or year can mean, as a string that compares with ISO days; null for none. */
const floor = (edtf: string | null | undefined): string | null => {
  const bare = edtf?.replace(/[?~%]/g, "") ?? "";
  return /^\d{4}/.test(bare) ? bare : null;
};

/** Whether the entity can have existed on one of the days. Unknown bounds rule nothing out. */
export function existsOn({ from, to, born, died }: KnownEntity, on: DayRange | undefined): boolean {
  if (on === undefined) return true;
  const start = floor(from) ?? floor(born);
  const end = floor(to) ?? floor(died);
  return (
    !(start !== null && on.latest !== null && on.latest < start) &&
    !(end !== null && on.earliest !== null && end < on.earliest.slice(0, end.length))
  );
}

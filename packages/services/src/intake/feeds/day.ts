const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The civil day that a feed's date has where it was written (its own offset, not ours), ISO; null where it has none. RFC 3339
 * and ISO 8601 as in Atom and JSON Feed, RFC 822 as in RSS.
 */
export function dayOf(date: string | null | undefined): string | null {
  const text = date?.trim() ?? "";
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mail = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]([A-Za-z]{3})[a-z]{0,6}[\s-](\d{4}|\d\d)(?!\d)/.exec(
    text,
  );
  if (!mail) return null;
  const year = Number(mail[3]);
  const full = mail[3]?.length === 2 ? (year < 70 ? 2000 : 1900) + year : year;
  return valid(full, MONTHS.indexOf((mail[2] ?? "").toLowerCase()) + 1, Number(mail[1]));
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return date.toISOString().slice(0, 10);
}

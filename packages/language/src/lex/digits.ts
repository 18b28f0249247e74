/** "27" times ten to the power, exactly: the point is moved in the string, no product of floats. */
export function scaled(digits: string, power: number): number {
  const [whole = "0", fraction = ""] = digits.split(".");
  const moved = `${fraction}${"0".repeat(power)}`;
  return Number(`${whole}${moved.slice(0, power)}.${fraction.slice(power) || "0"}`);
}

/** "1,984" -> "1984", "2.5" -> "2.5", "1.984.000" -> "1984000"; null for what is no one number ("1,2,34"). */
export function plainDigits(raw: string): string | null {
  if (/^\d+(?:\.\d+)?$/.test(raw)) return raw;
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(raw)) return raw.replaceAll(",", "");
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(raw)) return raw.replaceAll(".", "");
  return /^\d+,\d{1,2}$/.test(raw) ? raw.replace(",", ".") : null;
}

/** The value of a parameter that may be given once; the first where it is given several times. */
export const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** A page number: 1 for anything that is none. */
export function pageNumber(value: string | string[] | undefined): number {
  const number = Number(one(value));
  return Number.isInteger(number) && number > 0 && number <= 500 ? number : 1;
}

/** The value of a parameter that may be given once; the first where it is given several times. */
export const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

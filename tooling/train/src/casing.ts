const SMALL = new Set(
  "a an and as at but by for from in into nor of off on onto or over per so than the to up via vs with n't 's".split(
    " ",
  ),
);

const capitalize = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

/** The sentence as a headline would set it: small words stay small. */
export const titleCase = (forms: readonly string[]): string[] =>
  forms.map((form, i) => (i > 0 && SMALL.has(form.toLowerCase()) ? form.toLowerCase() : capitalize(form)));

export const capitals = (forms: readonly string[]): string[] => forms.map((form) => form.toUpperCase());

/** As those write on the net who shift no key. */
export const lowerCase = (forms: readonly string[]): string[] => forms.map((form) => form.toLowerCase());

/** Figures of other scripts: Arabic, Persian, Devanagari, Bengali, Thai, full-width; by the code of their nought. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const OTHER = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;

/** A line with its figures as 0 to 9; every character keeps its place. */
export const plainDigits = (line: string): string =>
  line.replaceAll(OTHER, (figure) => {
    const code = figure.charCodeAt(0);
    const nought = NOUGHTS.findLast((one) => one <= code) ?? code;
    return String(code - nought);
  });

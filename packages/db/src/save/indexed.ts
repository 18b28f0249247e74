/** Text as the full-text index gets it, and queries with it: composed, so that "é" typed as two characters is one. */
export const indexed = (text: string): string => text.normalize("NFC");

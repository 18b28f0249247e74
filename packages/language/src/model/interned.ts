/**
 * The engine's one copy of a string, as the names of properties are kept: it holds no text alive that it was cut from, and where rules ask
 * whether a word is this or that, thousands of times in an article, two of these are told apart by their addresses. For what is kept: making
 * one costs more than a comparison.
 */
export const interned = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

/** Lines beyond this are furniture unseen: no article has as many. Keeps the time linear with a small constant. */
export const MOST_LINES = 20_000;

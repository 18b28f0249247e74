/** States that are in most of the news, by their ISO 3166 letters, the oftenest first; made articles tell of them more often than of others. */
export const OFTEN_TOLD: readonly string[] = "US RU CN GB FR DE JP IN TR IL UA KR BR EG ZA KZ".split(" ");

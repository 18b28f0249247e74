/** The repository's root, from src/ and from dist/ alike. */
export const ROOT = new URL("../../../", import.meta.url);

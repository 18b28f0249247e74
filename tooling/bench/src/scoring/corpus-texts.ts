import { samples } from "../corpus.ts";

/** The plain texts of the sample corpus, each once. */
export function corpusTexts(): string[] {
  const decoder = new TextDecoder();
  const seen = new Set<string>();
  const texts: string[] = [];
  for (const { uri, mediaType, bytes } of samples(Number.MAX_SAFE_INTEGER)) {
    const article = uri.replace(/\?copy=\d+$/, "");
    if (seen.has(article)) break;
    seen.add(article);
    if (mediaType.startsWith("text/plain")) texts.push(decoder.decode(bytes));
  }
  return texts;
}

/** Lemma of a word (lower case, plain apostrophes) given its Penn tag. */
export function lemmatize(norm: string, _xpos: string): string {
  return norm;
}

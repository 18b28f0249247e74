/** Terms with what is said of them: as many in every language as in English, in the same order. */
export type Rows<Term extends string = string> = readonly (readonly [term: Term, words: string])[];

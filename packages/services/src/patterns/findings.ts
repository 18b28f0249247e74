/** What is wrong with a file of patterns: where, and what mends it. */
export interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** Characters of a file: some thousand patterns with their examples. */
export const MAX_CHARACTERS = 1_000_000;
export const MAX_PATTERNS = 500;
export const MAX_WORDS = 60;
export const MAX_EXAMPLES = 20;
export const MAX_EXAMPLE = 600;
/** More findings than anybody reads. */
export const MAX_FINDINGS = 200;

const REMEDIES: Readonly<Record<string, string>> = {
  "patterns.size": "Split the file, or leave out what the work does not need",
  "patterns.shape":
    "Write a list under `patterns:`, each a set of named cells; packages/core/patterns.md shows one",
  "patterns.key": "Use the keys that packages/core/patterns.md lists",
  "patterns.id": "Give each an id of its own: lower-case letters, figures and hyphens",
  "patterns.type": "Use a type of event that the record knows",
  "patterns.word":
    "Write lemmas in lower-case letters, a particle after a space; no marks, no regular expressions",
  "patterns.slot":
    "Use a role (actor, recipient, participant, visitor, host, signatory, party, mediator, organizer), about, place, destination or target",
  "patterns.value": "Use one of the values that packages/core/patterns.md lists",
  "patterns.trigger": "Give verbs or nouns, one of the two",
  "patterns.examples":
    "Give at least one sentence that it must read under `examples` and one that it must leave alone under `counterExamples`",
  "patterns.example":
    "Mend the pattern or the sentence; `chancery extract --explain` shows what is read of it",
  "patterns.counter-example":
    "Narrow the pattern: ask for a class of object (objectNouns) or for more parties (needs)",
  "patterns.file": "Give one .yaml, .yml or .json file",
};

/** A finding of a rule with its remedy. */
export const finding = (rule: string, file: string, line: number, message: string): Finding => ({
  rule,
  file,
  line,
  message,
  remedy: REMEDIES[rule] ?? "Mend the file",
});

export const showFinding = ({ file, line, message, remedy, rule }: Finding): string =>
  `${file}:${line}: ${message} (${rule}). ${remedy}.`;

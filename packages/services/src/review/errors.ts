const REMEDIES = {
  "review.unknown":
    "Look the name up with `chancery search`, or give an id: of an event, an entity, an article, a fact, a question, a decision.",
  "review.ambiguous": "Give the id of the one that is meant.",
  "review.not-event":
    "Only events are joined, parted and corrected; other facts can be accepted, rejected and noted on.",
  "review.value": "See the shapes of values in the help of `chancery review decide`.",
  "review.same": "Name two that are different.",
  "review.unchanged": "It stands so already; see what each source says of it.",
  "review.undone": "It is not in force; undo what took it back to have it back.",
} as const;

export type ReviewErrorCode = keyof typeof REMEDIES;

/** A decision that cannot be taken; `remedy` says what the reader can do. */
export class ReviewError extends Error {
  readonly code: ReviewErrorCode;
  readonly remedy: string;

  constructor(code: ReviewErrorCode, text: string) {
    super(text);
    this.name = "ReviewError";
    this.code = code;
    this.remedy = REMEDIES[code];
  }
}

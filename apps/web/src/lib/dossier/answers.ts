import { CorrectableField, type DecisionAct, type FactRef, type Question } from "@chancery/core";
import type { FactView } from "@chancery/services";

/** An answer that a question can be given, as the decision that it is. */
export interface Answer {
  readonly label: "same" | "other" | "right" | "reject" | "dismiss";
  /** Of `right`: the number of the side, from 1. */
  readonly side: number | null;
  readonly act: DecisionAct;
}

const refOf = ({ fact, article }: FactView): FactRef => ({ source: article.id, fact: fact.id });

/**
 * The answers to a question. Of a conflict: that one side is right, which corrects the other. What has no other answer can
 * be left as it is.
 */
export function answersTo(question: Question, facts: readonly FactView[]): Answer[] {
  const dismiss: Answer = {
    label: "dismiss",
    side: null,
    act: { act: "dismiss", question: question.id, subjects: question.subjects },
  };
  switch (question.kind) {
    case "same-event": {
      const refs = facts.map(refOf);
      if (refs.length < 2) return [dismiss];
      return [
        { label: "same", side: null, act: { act: "same-event", facts: refs } },
        { label: "other", side: null, act: { act: "other-event", facts: refs } },
        dismiss,
      ];
    }
    case "same-entity":
    case "same-agreement": {
      const entities = question.subjects;
      if (entities.length < 2) return [dismiss];
      return [
        { label: "same", side: null, act: { act: "same-entity", entities } },
        { label: "other", side: null, act: { act: "other-entity", entities } },
        dismiss,
      ];
    }
    case "conflict":
      return [...rightSides(question, facts), dismiss];
    case "contradiction": {
      // Of a fact alone: a contradiction of an agreement and its tables is not settled by what one source says.
      const [fact] = facts;
      if (fact === undefined || question.subjects.length > 1) return [dismiss];
      return [{ label: "reject", side: null, act: { act: "reject", fact: refOf(fact) } }, dismiss];
    }
    default:
      return [dismiss];
  }
}

function rightSides({ reasons }: Question, facts: readonly FactView[]): Answer[] {
  const field = reasons.find((reason) => reason.startsWith("field:"))?.slice("field:".length);
  const [one, two] = facts;
  if (field === undefined || !one || !two || !isCorrectable(field)) return [];
  const right = (side: number, by: FactView, wrong: FactView): Answer[] =>
    by.fact.kind === "event"
      ? [{ label: "right", side, act: { act: "correct", fact: refOf(wrong), field, value: by.fact[field] } }]
      : [];
  return [...right(1, one, two), ...right(2, two, one)];
}

const isCorrectable = (field: string): field is CorrectableField => CorrectableField.safeParse(field).success;

const LETTER: Readonly<Partial<Record<Answer["label"], string>>> = { same: "y", other: "n" };

/** Keys that give an answer: a letter where it is a yes or a no, and its place among the answers. */
export function keysOf(label: Answer["label"], index: number): string[] {
  const letter = LETTER[label];
  return [...(letter === undefined ? [] : [letter]), String(index + 1)];
}

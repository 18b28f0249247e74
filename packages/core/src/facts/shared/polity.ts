import type { OfficeStatement } from "../../document/index.ts";
import type { When } from "../../record/index.ts";
import type { View } from "./view.ts";

/** For whom people act: by what the article says of them first, by the offices known for the day else. */
export class Polities {
  private readonly stated = new Map<string, OfficeStatement[]>();
  /** Answers of `of`: the tellings of events ask for the same people over and over. */
  private readonly answers = new Map<string, Map<When | null, readonly string[]>>();
  private readonly view: View;

  constructor(view: View, offices: readonly OfficeStatement[]) {
    this.view = view;
    for (const office of offices) {
      const list = this.stated.get(office.person);
      if (list) list.push(office);
      else this.stated.set(office.person, [office]);
    }
  }

  /** The office as the article gives it (its id where known), else the one held on that day for certain; null when neither. */
  officeOf(person: string, when: When | null): string | null {
    // What "he was" or "he served as" tells need not be so on the day of the event.
    const stated = this.stated
      .get(person)
      ?.find(({ modifier, rule }) => modifier !== "former" && !rule.startsWith("offices.told.past"));
    if (stated) return stated.office ?? stated.title;
    const held = this.held(person, when);
    return held.length === 1 ? (held[0]?.office ?? null) : null;
  }

  /** States and bodies that the person acts for. */
  of(person: string, when: When | null): readonly string[] {
    let answers = this.answers.get(person);
    if (answers === undefined) {
      answers = new Map();
      this.answers.set(person, answers);
    }
    let answer = answers.get(when);
    if (answer === undefined) {
      answer = this.find(person, when);
      answers.set(when, answer);
    }
    return answer;
  }

  private find(person: string, when: When | null): readonly string[] {
    const stated = (this.stated.get(person) ?? []).flatMap(({ polity }) => (polity === null ? [] : [polity]));
    if (stated.length > 0)
      return [...new Set(stated.flatMap((polity) => [polity, ...this.view.stateOfOrgan(polity)]))];
    const { knowledge } = this.view.doc;
    return [
      ...new Set(this.held(person, when).flatMap(({ office }) => knowledge.office(office)?.polity ?? [])),
    ];
  }

  private held(person: string, when: When | null) {
    if (when === null || when.earliest === null || when.latest === null) return [];
    const terms = this.view.doc.knowledge.offices(person, { earliest: when.earliest, latest: when.latest });
    return terms.filter(({ holds }) => holds === "certain");
  }
}

import { MONARCHS, wordSet } from "@chancery/language";

import type { Span } from "../../record/index.ts";
import type { FactsDoc } from "./view.ts";

/** Heads by which somebody is named as one who acts for a state or a body. */
const OFFICES: ReadonlySet<string> = wordSet(
  `chief head leader president premier chancellor minister envoy ambassador secretary-general chairperson chairwoman chairman spokesman spokeswoman spokesperson
  governor pope commissioner negotiator mediator diplomat prince general commander speaker`,
  MONARCHS,
);

/** Bodies that act for the state whose name they bear. */
const STATE_ORGANS =
  /\b(?:ministry|ministries|parliament|senate|government|cabinet|embassy|mission|army|navy|air force|armed forces|presidency)\b/i;

/** For whom people and bodies act, by the article and by what is known. */
export class Officials {
  readonly #doc: FactsDoc;
  readonly #states = new Map<string, Set<string>>();
  /** People of whom the article knows the office alone: "the UN chief". */
  readonly #byRole: ReadonlySet<string>;

  /** `lemma`: that of a token. */
  constructor(doc: FactsDoc, lemma: (token: number) => string) {
    this.#doc = doc;
    this.#byRole = new Set(
      doc.mentions
        .filter(
          ({ kind, form, last }) =>
            kind === "person" && form === "nominal" && OFFICES.has(lemma(last - 1).toLowerCase()),
        )
        .map(({ entity }) => entity),
    );
    for (const { person, polity } of doc.offices ?? []) {
      const states = this.#states.get(person) ?? new Set();
      this.#states.set(person, states);
      if (polity !== null) states.add(polity);
    }
    for (const [person, polity] of this.#untitled()) {
      const states = this.#states.get(person);
      if (states === undefined) this.#states.set(person, new Set([polity]));
      else if (states.size === 0) states.add(polity);
    }
  }

  /** "NATO's Secretary General arrived": of those whom no title beside a name gives an office, the state or body that a phrase for them names first. */
  #untitled(): ReadonlyMap<string, string> {
    const out = new Map<string, string>();
    for (const [at, { kind, form, entity, last }] of this.#doc.mentions.entries()) {
      if (kind !== "person" || form !== "nominal" || !this.#byRole.has(entity) || out.has(entity)) continue;
      const inside = this.#doc.mentions[at + 1];
      if (inside === undefined || inside.first >= last) continue;
      if (inside.kind === "country" || inside.kind === "organization") out.set(entity, inside.entity);
    }
    return out;
  }

  /** Whether the person has an office. */
  holdsOffice(person: string): boolean {
    return (
      this.#states.has(person) || this.#byRole.has(person) || this.#doc.knowledge.entity(person) !== undefined
    );
  }

  /** States and bodies that the article says the person acts for. */
  statesOf(person: string): readonly string[] {
    return [...(this.#states.get(person) ?? [])];
  }

  /** Where the article names a ministry, parliament or army that the base does not list: "the Soviet Foreign Ministry". */
  organNamed(body: string): { readonly first: number; readonly last: number } | undefined {
    if (!body.startsWith("local:")) return undefined;
    const { mentions, source } = this.#doc;
    const words = ({ start, end }: Span): string => source.text.slice(start, end);
    return mentions.find(
      ({ entity, form, span }) => entity === body && form === "name" && STATE_ORGANS.test(words(span)),
    );
  }
}

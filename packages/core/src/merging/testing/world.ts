import { addDays, factKey, type Decision, type DecisionAct } from "../../record/index.ts";
import type { SourceLines } from "../lines/lines.ts";
import { decision, source, sourceId, type EventTold } from "./build.ts";

const PEOPLE = ["per.obama>US", "per.castro>CU", "per.putin>RU", "per.merkel>DE", "per.xi>CN"];
const TOWNS = ["plc.havana", "plc.geneva", "plc.berlin", "plc.moscow", "CU", "DE"];
const TYPES = ["meeting", "negotiation", "call", "visit", "signing", "criticism", "summit"] as const;

/** Sources that tell of few events in many ways: days and weeks, people and states, plans, denials, copies. */
export function world(seed: number, count: number): SourceLines[] {
  const random = randomOf(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const name = `s${seed}-${i}`;
    const id = sourceId(name);
    const events = Array.from({ length: 1 + Math.floor(random() * 4) }, (): EventTold => {
      const day = addDays("2016-03-18", Math.floor(random() * 6));
      const type = pick(TYPES);
      const local = `local:${id.slice(0, 12)}:${pick(["ann", "bob"])}`;
      const two = [pick(PEOPLE), random() < 0.2 ? `${local}>RU` : pick(PEOPLE)];
      const states = two.map((one) => one.split(">")[1] ?? "FR");
      const who = random() < 0.25 ? states : two;
      const roles =
        type === "visit" ? ["visitor:", "host:"] : type === "criticism" ? ["actor:", "recipient:"] : ["", ""];
      const status = random() < 0.2 ? "planned" : "actual";
      const on = pick([day, day, day, "2016-03", `${day}/${addDays(day, 4)}`, "2016", undefined]);
      return {
        type,
        who: [...new Set(who.map((one, at) => `${roles[at]}${one}`))].join(" + "),
        status,
        negated: random() < 0.1,
        background: random() < 0.15,
        about: type === "signing" ? [pick(["agr.a", "agr.b"])] : [],
        words: type === "criticism" ? [pick(["arms", "oil"]), "crimea", "sanctions", "unity"] : [],
        ...(on === undefined ? {} : { on }),
        ...(random() < 0.6 ? { place: pick(TOWNS) } : {}),
      };
    });
    const copied = Math.floor(random() * 4);
    const signature = random() < 0.3 ? Array.from({ length: 64 }, () => copied) : [];
    const lines = source(
      name,
      random() < 0.9 ? addDays("2016-03-20", Math.floor(random() * 6)) : null,
      events,
      {
        sketch: { signature, words: 100, quotes: [] },
      },
    );
    return {
      ...lines,
      entities: lines.entities.map((line) => ({ ...line, name: line.entity.split(":").at(-1) ?? line.name })),
    };
  });
}

/** Some of everything that people decide about these sources, undone and done again in part. */
export function decisionsFor(sources: readonly SourceLines[], random: () => number): Decision[] {
  const facts = sources.flatMap(({ events }) => events);
  const locals = sources.flatMap(({ entities }) => entities.filter(({ known }) => !known));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const ref = () => {
    const { source: id, fact } = pick(facts);
    return { source: id, fact };
  };
  const acts: DecisionAct[] = [
    { act: "same-event", facts: [ref(), ref()] },
    { act: "other-event", facts: [ref(), ref()] },
    { act: "other-event", facts: [ref(), ref(), ref()] },
    { act: "reject", fact: ref() },
    { act: "accept", fact: ref() },
    {
      act: "correct",
      fact: ref(),
      field: "when",
      value: { edtf: "2016-03-21", earliest: "2016-03-21", latest: "2016-03-21" },
    },
    { act: "correct", fact: ref(), field: "place", value: "plc.havana" },
    {
      act: "correct",
      fact: ref(),
      field: "participants",
      value: [{ entity: "US", role: "participant", office: null }],
    },
    { act: "same-event", facts: [ref(), { source: sources[0]?.source ?? "", fact: "gone" }] },
    { act: "accept", fact: { source: sources[0]?.source ?? "", fact: "gone-too" } },
    { act: "carry", from: { source: sources[0]?.source ?? "", fact: "gone" }, to: ref() },
    { act: "dismiss", question: "ask-none", subjects: [factKey(ref()), factKey(ref())] },
  ];
  if (locals.length > 1) {
    acts.push({ act: "other-entity", entities: [pick(locals).entity, pick(locals).entity] });
    acts.push({ act: "same-entity", entities: [pick(locals).entity, "per.putin"] });
    acts.push({ act: "same-entity", entities: [pick(locals).entity, pick(locals).entity] });
  }
  const kept = acts.filter(() => random() < 0.5);
  const undone = kept.flatMap((_, i): DecisionAct[] =>
    random() < 0.3 ? [{ act: "undo", decision: String(i) }] : [],
  );
  const again = undone.flatMap((_, i): DecisionAct[] =>
    random() < 0.4 ? [{ act: "undo", decision: String(kept.length + i) }] : [],
  );
  return [...kept, ...undone, ...again].map((act, i) => decision(String(i), act));
}

function randomOf(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

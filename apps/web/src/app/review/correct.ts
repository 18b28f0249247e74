"use server";

import type { DecisionAct, FactRef } from "@chancery/core";
import { whenOf } from "@chancery/services";

import { doneWith } from "../../lib/review/became.ts";
import { written } from "../../lib/review/form.ts";
import type { Api } from "../../server/api.ts";
import { meant, refused, reviewing, taken, type Outcome } from "../../server/reviewing.ts";

type Change = Parameters<Api["review"]["correct"]>[0]["change"];

/** "source/fact" of a form. */
const refOf = (key: string): FactRef => {
  const at = key.indexOf("/");
  return { source: key.slice(0, at), fact: key.slice(at + 1) };
};

/** Corrects an event by the change that the pressed button of its form names. */
export async function correctEvent(form: FormData): Promise<void> {
  await reviewing(form, async ({ call, by, why }) => {
    const entry = written(form, "entry");
    if (written(form, "change") === "join") return join(call, { by, why }, entry, written(form, "other"));
    const change = await changeIn(call, form);
    if ("notice" in change) return refused(change.notice);
    const where = written(form, "where");
    const { decisions } = await call.review.correct({
      by,
      why,
      entry,
      change,
      note: written(form, "note"),
      ...(where === "" ? {} : { facts: where.split(" ").map(refOf) }),
    });
    return taken(doneWith(decisions));
  });
}

/** The change that a form asks for; a notice where a name in it means nobody, or several. */
async function changeIn(call: Api, form: FormData): Promise<Change | { notice: string }> {
  const change = written(form, "change");
  const entity = written(form, "entity");
  const role = written(form, "role") as Extract<Change, { change: "role" }>["role"];
  switch (change) {
    case "remove":
      return { change, entity };
    case "role":
      return { change, entity, role };
    case "replace":
    case "add": {
      const who = await meant(call, written(form, "name"));
      if ("notice" in who) return who;
      return change === "add" ? { change, entity: who.id, role } : { change, entity, by: who.id };
    }
    case "when": {
      const when = written(form, "when");
      return { change: "set", field: "when", value: when === "" ? null : whenOf(when) };
    }
    case "place": {
      const place = written(form, "place");
      if (place === "") return { change: "set", field: "place", value: null };
      const where = await meant(call, place);
      return "notice" in where ? where : { change: "set", field: "place", value: where.id };
    }
    case "status": {
      const status = written(form, "status");
      if (status === "negated") return { change: "set", field: "negated", value: true };
      return { change: "set", field: "status", value: status };
    }
    default:
      return { change: "set", field: "type", value: written(form, "type") };
  }
}

/** Joins an event with the one that a reader names by its address or id: the first fact of each stands for it. */
async function join(
  call: Api,
  { by, why }: { by: string; why: string },
  entry: string,
  named: string,
): Promise<Outcome> {
  const id = /evt-[A-Za-z\d]+/.exec(named)?.[0];
  if (id === undefined) return refused("review.unknown");
  const views = await Promise.all([entry, id].map((one) => call.events.get({ id: one })));
  const facts = views.flatMap(({ entry: { members } }) =>
    members.slice(0, 1).map(({ source, fact }) => ({ source, fact })),
  );
  const { decision } = await call.review.decide({ by, why, act: { act: "same-event", facts } });
  return taken(doneWith([decision]));
}

/** Parts one fact from all others of its event: it tells of another one. */
export async function splitFact(form: FormData): Promise<void> {
  await reviewing(form, async ({ call, by, why }) => {
    const [id = "", key = ""] = written(form, "split").split(" ");
    const { entry } = await call.events.get({ id });
    const fact = refOf(key);
    const decisions = entry.members
      .filter(({ source, fact: other }) => source !== fact.source || other !== fact.fact)
      .map(({ source, fact: other }): { act: DecisionAct } => ({
        act: { act: "other-event", facts: [fact, { source, fact: other }] },
      }));
    const { decisions: kept } = await call.review.decideTogether({
      by,
      why,
      decisions: decisions.slice(0, 200),
    });
    return taken(doneWith(kept));
  });
}

/** Joins two names of one, or parts them: the button says which. */
export async function joinEntities(form: FormData): Promise<void> {
  await reviewing(form, async ({ call, by, why }) => {
    const id = written(form, "entity");
    const part = written(form, "part");
    if (part !== "") {
      const act = { act: "other-entity", entities: [id, part] } as const;
      const { decision } = await call.review.decide({
        by,
        why,
        act: { ...act, entities: [...act.entities] },
      });
      return taken(doneWith([decision]));
    }
    const other = await meant(call, written(form, "name"));
    if ("notice" in other) return refused(other.notice);
    const { decision } = await call.review.decide({
      by,
      why,
      act: { act: "same-entity", entities: [id, other.id] },
    });
    return taken(doneWith([decision]));
  });
}

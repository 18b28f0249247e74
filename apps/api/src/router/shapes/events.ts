import {
  CollatedField,
  CollatedValue,
  Disagreement,
  Entry,
  EntryLink,
  EntryMember,
  EntryStatus,
  EventType,
  Question,
  Span,
  Witness,
} from "@chancery/core";
import type {
  Between as BetweenOf,
  EntryLine as Line,
  EntryPage as PageOfEntries,
  EntryView as View,
  Timeline as TimelineOf,
} from "@chancery/services";
import { z } from "zod";

import { FactView, Names } from "./articles.ts";
import { LoggedDecision } from "./decisions.ts";
import { Cursor } from "./page.ts";
import { shape } from "./shape.ts";

export const EntryLine = shape<Line>()(
  z.object({
    id: z.string(),
    type: EventType,
    status: EntryStatus,
    negated: z.boolean(),
    when: Entry.shape.when,
    reported: z.string().nullable().describe("EDTF: first reported, where nobody says when it was"),
    place: z.string().nullable(),
    participants: Entry.shape.participants,
    about: Entry.shape.about,
    independent: z.int().describe("reports that tell of it, copies counted once"),
    sources: z.int(),
    disagreement: Disagreement.nullable().describe("the gravest of its fields"),
    flagged: z.boolean().describe("found among more reports than can be solved as a whole"),
  }),
);

export const EntryPage = shape<PageOfEntries>()(
  z.object({ items: z.array(EntryLine), cursor: Cursor, names: Names }),
);

const QuotedWitness = Witness.extend({
  quotes: z.array(Span.extend({ text: z.string() })).describe("the words at its spans"),
});
const QuotedField = CollatedField.extend({
  values: z.array(CollatedValue.extend({ witnesses: z.array(QuotedWitness) })),
});

export const EntryView = shape<View>()(
  z.object({
    entry: Entry,
    line: EntryLine,
    redirectedFrom: z.string().nullable().describe("the id asked for, where that is not the event's own"),
    names: Names,
    fields: z.array(QuotedField).describe("what each source says of each field, with its words"),
    members: z.array(EntryMember.extend({ view: FactView })),
    links: z.array(
      z.object({
        rel: EntryLink.shape.rel,
        rule: EntryLink.shape.rule,
        direction: z.enum(["to", "from"]),
        fields: EntryLink.shape.fields,
        entry: EntryLine,
      }),
    ),
    decisions: z.array(LoggedDecision),
    questions: z.array(Question),
  }),
);

export const EntriesOfSource = shape<{ fact: string; entry: Line }[]>()(
  z.array(z.object({ fact: z.string(), entry: EntryLine })),
);

export const Timeline = shape<TimelineOf>()(
  z.object({
    days: z.array(z.object({ date: z.string().describe("EDTF"), entries: z.array(EntryLine) })),
    names: Names,
    cursor: Cursor,
  }),
);

const Stays = z.array(
  z.object({
    status: z.enum(["member", "observer", "candidate", "associate", "suspended"]),
    from: z.string().nullable(),
    to: z.string().nullable().describe("the first day after"),
  }),
);

export const Between = shape<BetweenOf>()(
  z.object({
    entries: EntryPage,
    counts: z.array(z.object({ type: EventType, entries: z.int() })),
    agreements: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        signed: z.string().nullable(),
        ended: z.string().nullable(),
      }),
    ),
    bodies: z.array(z.object({ body: z.string(), a: Stays, b: Stays })),
    names: Names,
  }),
);

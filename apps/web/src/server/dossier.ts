import {
  decide as take,
  DecideInput,
  entriesOfSource,
  getAgreement,
  getEntry,
  GetEntryInput,
  listDecisions,
  ListDecisionsInput,
  listEntries,
  ListEntriesInput,
  listQuestions,
  ListQuestionsInput,
  membersOn,
} from "@chancery/services";
import type { input } from "zod";

import { routerContextOfSite } from "./api.ts";

/** Each in the process of the site, over the handle that the API's router is called with. */
const ctx = routerContextOfSite;

export const entryOf = async (id: string) =>
  getEntry({ ctx: await ctx(), input: GetEntryInput.parse({ id }) });

export const entries = async (filter: input<typeof ListEntriesInput>) =>
  listEntries({ ctx: await ctx(), input: ListEntriesInput.parse(filter) });

export const entriesOfArticle = async (id: string) => entriesOfSource({ ctx: await ctx(), input: { id } });

export const agreementOf = async (id: string) => getAgreement({ ctx: await ctx(), input: { id } });

export const members = async (body: string, day: string) =>
  membersOn({ ctx: await ctx(), input: { body, day } });

export const questions = async (filter: input<typeof ListQuestionsInput>) =>
  listQuestions({ ctx: await ctx(), input: ListQuestionsInput.parse(filter) });

export const decisions = async (filter: input<typeof ListDecisionsInput>) =>
  listDecisions({ ctx: await ctx(), input: ListDecisionsInput.parse(filter) });

/** Throws ReviewError, StoreError, and ZodError where the decision has not the shape of one. */
export const decide = async (given: input<typeof DecideInput>) =>
  take({ ctx: await ctx(), input: DecideInput.parse(given) });

import type { Context } from "./context.ts";
import { aroundEntry as around } from "./dossier/around-entry.ts";
import { getEntry as entry } from "./dossier/get-entry.ts";
import { listEntries as entries } from "./dossier/list-entries.ts";
import { getPair as pair, listPairs as pairs } from "./dossier/pair.ts";
import { timelineMarks as marks } from "./dossier/timeline-marks.ts";
import { getArticle as article } from "./get-article.ts";
import { getEntity as entity } from "./get-entity.ts";
import { listArticles as articles } from "./list-articles.ts";
import { listEntities as entities } from "./list-entities.ts";
import { listFacts as facts } from "./list-facts.ts";
import { complete as completion } from "./search/complete.ts";
import { find as found } from "./search/find.ts";

/*
 * What searches and pages ask, as many ask it: the answer is kept, and while a batch is read in it may be some seconds behind that
 * (`Store.kept`). What one works on with an answer, as exports do, has to be of this moment and asks the verb itself.
 */

type Verb<I, O> = (asked: { ctx: Context; input: I }) => Promise<O>;

const kept =
  <I, O>(name: string, verb: Verb<I, O>): Verb<I, O> =>
  ({ ctx, input }) =>
    ctx.store.kept(`${name} ${JSON.stringify(input)}`, () => verb({ ctx, input }));

export const find = kept("find", found);
export const complete = kept("complete", completion);
export const getArticle = kept("article", article);
export const listArticles = kept("articles", articles);
export const getEntity = kept("entity", entity);
export const listEntities = kept("entities", entities);
export const listFacts = kept("facts", facts);
export const listEntries = kept("entries", entries);
export const getEntry = kept("entry", entry);
export const aroundEntry = kept("around", around);
export const timelineMarks = kept("marks", marks);
export const getPair = kept("pair", pair);
export const listPairs = kept("pairs", pairs);

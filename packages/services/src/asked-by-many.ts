import type { Context } from "./context.ts";
import { aroundEntry as around } from "./dossier/around-entry.ts";
import { getAgreement as agreement } from "./dossier/get-agreement.ts";
import { getEntry as entry } from "./dossier/get-entry.ts";
import { listAgreements as agreements } from "./dossier/list-agreements.ts";
import { listEntries as entries } from "./dossier/list-entries.ts";
import { membershipMatrix as matrix } from "./dossier/membership-matrix.ts";
import { getPair as pair, listPairs as pairs } from "./dossier/pair.ts";
import { peopleMet as met } from "./dossier/people-met.ts";
import { placesOfEvents as places } from "./dossier/places-of-events.ts";
import { timelineMarks as marks } from "./dossier/timeline-marks.ts";
import { timeline as days } from "./dossier/timeline.ts";
import { getArticle as article } from "./get-article.ts";
import { getEntity as entity } from "./get-entity.ts";
import { latest as newest } from "./latest.ts";
import { listArticles as articles } from "./list-articles.ts";
import { listEntities as entities } from "./list-entities.ts";
import { listFacts as facts } from "./list-facts.ts";
import { complete as completion } from "./search/complete.ts";
import { find as found } from "./search/find.ts";
import { search as best } from "./search/index.ts";

/*
 * What searches and pages ask, as many ask it: the answer is kept, and while a batch is read in it may be some seconds behind that
 * (`Store.kept`). What one works on with an answer, as exports do, has to be of this moment and asks the verb itself.
 */

type Verb<I, O> = (asked: { ctx: Context; input: I }) => Promise<O>;

/** Some verbs say what holds today: each day has answers of its own. */
const kept =
  <I, O>(name: string, verb: Verb<I, O>): Verb<I, O> =>
  ({ ctx, input }) => {
    const today = ctx.now().toISOString().slice(0, 10);
    return ctx.store.kept(`${name} ${today} ${JSON.stringify(input)}`, () => verb({ ctx, input }));
  };

export const search = kept("search", best);
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
export const timeline = kept("days", days);
export const timelineMarks = kept("marks", marks);
export const placesOfEvents = kept("places", places);
export const latest = kept("latest", newest);
export const getPair = kept("pair", pair);
export const listPairs = kept("pairs", pairs);
export const peopleMet = kept("met", met);
export const membershipMatrix = kept("matrix", matrix);
export const getAgreement = kept("agreement", agreement);
export const listAgreements = kept("agreements", agreements);

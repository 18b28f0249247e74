import type { ArticleRecord } from "@chancery/core";

import { type ArticleAnswers, list } from "../answers.ts";
import type { Tallies } from "../tally.ts";
import { beginsWith, isAmong, lines, overlap } from "../text.ts";

function scoreBlocks(record: ArticleRecord, answers: ArticleAnswers, name: string, tallies: Tallies): void {
  const all = lines(record.source.text);
  for (const [kind, openings] of Object.entries(answers.blocks ?? {}))
    for (const opening of openings ?? [])
      for (const line of all.filter((l) => beginsWith(l, opening))) {
        const block = record.article.blocks
          .filter((b) => overlap(b.span, line) > 0)
          .toSorted((a, b) => overlap(b.span, line) - overlap(a.span, line))[0];
        tallies
          .of("blocks")
          .add(block?.kind === kind, `${name} ${kind}, not ${block?.kind}: ${line.text.slice(0, 50)}`);
      }
}

function publishedRight(record: ArticleRecord, { published }: ArticleAnswers): boolean {
  const found = record.article.published;
  if (found && !list(published.method).includes(found.method)) return false;
  if (isAmong(list(published.when), found?.when.edtf)) return true;
  const day = list(published.when)[0];
  if (!found || !published.within || !day) return false;
  const [first, last] = published.within;
  const earliest = found.when.earliest ?? "";
  const latest = found.when.latest ?? "9999";
  return first <= earliest && latest <= last && earliest <= day && day <= latest;
}

/** Title, kinds of lines, date of publication, and all credits but the dateline's place, which needs the entities. */
export function scoreReading(
  record: ArticleRecord,
  answers: ArticleAnswers,
  name: string,
  tallies: Tallies,
): void {
  const { article, source } = record;
  const title = article.title?.text.trim() ?? null;
  const titles = answers.title === undefined ? [null] : list(answers.title);
  tallies.of("title").add(titles.includes(title), `${name} title: ${title}`);
  scoreBlocks(record, answers, name, tallies);
  tallies
    .of("published")
    .add(
      publishedRight(record, answers),
      `${name} published ${article.published?.when.edtf} (${article.published?.method})`,
    );

  const credits = tallies.of("credits");
  for (const agency of answers.agencies ?? [])
    credits.add(
      article.agencies.some(
        (a) => a.name.includes(agency) || source.text.slice(a.span.start, a.span.end).includes(agency),
      ),
      `${name} agency ${agency}`,
    );
  for (const byline of answers.bylines ?? [])
    credits.add(
      article.bylines.some((b) => b.name === byline),
      `${name} byline ${byline}`,
    );
  // As in the seeds' answers, an outlet that nothing names is not asked for.
  if (answers.outlet)
    credits.add(list(answers.outlet).includes(article.outlet), `${name} outlet ${article.outlet}`);
}

ALTER TABLE "fact" ADD COLUMN "inferred" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- What core's basisOfWords says of the words that give a fact its time.
UPDATE "fact" SET "inferred" = 1 WHERE "when_edtf" IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM "article",
    jsonb_array_elements(CASE WHEN "article"."record" LIKE '{%' THEN "article"."record"::jsonb -> 'times' END) AS said,
    jsonb_array_elements(CASE WHEN "fact"."data" LIKE '{%' THEN "fact"."data"::jsonb -> 'support' ->
      CASE WHEN "fact"."kind" = 'figure' THEN 'period' ELSE 'when' END END) AS words
  WHERE "article"."source_id" = "fact"."source_id"
    AND (said -> 'span' ->> 'start')::bigint < (words ->> 'end')::bigint
    AND (words ->> 'start')::bigint < (said -> 'span' ->> 'end')::bigint
    AND (said ->> 'anchor' = 'stated'
      OR (said ->> 'anchor' = 'published' AND "article"."published_method" <> 'inferred'))
);--> statement-breakpoint
CREATE INDEX "fact_inferred" ON "fact" USING btree ("number") WHERE inferred <> 0;
-- A fact stands in its own row; a record kept all of its article's once more. The order in which they were saved is that of the record.
-- As text from end to end: jsonb would put keys in another order.
UPDATE "article" SET "record" = (SELECT '{' || string_agg(to_json(part.key)::text || ':' || CASE part.key WHEN 'facts' THEN 'null' ELSE part.value::text END, ',' ORDER BY part.place) || '}'
	FROM json_each("record"::json) WITH ORDINALITY AS part (key, value, place)) WHERE "record" LIKE '{%';
--> statement-breakpoint
DROP INDEX "fact_id";--> statement-breakpoint
DROP INDEX "fact_source";--> statement-breakpoint
CREATE INDEX "fact_id" ON "fact" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "fact_source" ON "fact" USING btree ("source_id","id");
-- A fact stands in its own row; a record kept all of its article's once more. The order in which they were saved is that of the record.
UPDATE `article` SET `record` = json_set(`record`, '$.facts', null) WHERE json_valid(`record`);
--> statement-breakpoint
DROP INDEX `fact_id`;--> statement-breakpoint
DROP INDEX `fact_source`;--> statement-breakpoint
CREATE INDEX `fact_id` ON `fact` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `fact_source` ON `fact` (`source_id`,`id`);
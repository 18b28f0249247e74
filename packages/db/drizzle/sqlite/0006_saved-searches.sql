CREATE TABLE `saved_search` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`saved_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`seen` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_search_query_unique` ON `saved_search` (`query`);--> statement-breakpoint
DROP INDEX `fact_entity_entity`;--> statement-breakpoint
CREATE INDEX `fact_entity_entity` ON `fact_entity` (`entity_id`,`role`,`fact`);--> statement-breakpoint
CREATE INDEX `article_outlet` ON `article` (lower(coalesce(`outlet`, '')));--> statement-breakpoint
CREATE INDEX `fact_day` ON `fact` (coalesce(`earliest`, `latest`, ''),`number`);

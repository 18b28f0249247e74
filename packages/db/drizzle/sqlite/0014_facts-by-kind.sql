DROP INDEX `fact_time`;--> statement-breakpoint
DROP INDEX `fact_type`;--> statement-breakpoint
CREATE INDEX `fact_kind` ON `fact` (`kind`,coalesce(`earliest`, `latest`, ''),`number`);--> statement-breakpoint
CREATE INDEX `fact_type` ON `fact` (`kind`,`type`,coalesce(`earliest`, `latest`, ''),`number`);
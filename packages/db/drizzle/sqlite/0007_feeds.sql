CREATE TABLE `feed` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`title` text,
	`every_minutes` integer NOT NULL,
	`added_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`etag` text,
	`last_modified` text,
	`answered_at` integer,
	`failures` integer NOT NULL,
	`trouble` text,
	`last_batch` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_url_unique` ON `feed` (`url`);--> statement-breakpoint
CREATE INDEX `feed_due` ON `feed` (`due_at`,`id`);--> statement-breakpoint
CREATE TABLE `feed_entry` (
	`feed_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`feed_id`, `entry_id`),
	FOREIGN KEY (`feed_id`) REFERENCES `feed`(`id`) ON UPDATE no action ON DELETE cascade
);

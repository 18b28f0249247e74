CREATE TABLE `batch` (
	`id` text PRIMARY KEY NOT NULL,
	`origin` text NOT NULL,
	`label` text,
	`created_at` integer NOT NULL,
	`total` integer NOT NULL,
	`sealed` integer NOT NULL,
	`changes` integer NOT NULL,
	`cancelled_at` integer,
	`ended_at` integer,
	`undone_at` integer,
	`report` text
);
--> statement-breakpoint
CREATE INDEX `batch_created` ON `batch` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `batch_item` (
	`batch_id` text NOT NULL,
	`number` integer NOT NULL,
	`uri` text NOT NULL,
	`media_type` text,
	`retrieved_at` text,
	`published` text,
	`source_id` text,
	`state` text NOT NULL,
	`outcome` text,
	`version` integer,
	`title` text,
	`facts` integer,
	`brought` integer NOT NULL,
	`trouble` text,
	`change` integer NOT NULL,
	`queued_at` integer NOT NULL,
	`read_at` integer,
	`read_ms` integer,
	`joined_at` integer,
	PRIMARY KEY(`batch_id`, `number`),
	FOREIGN KEY (`batch_id`) REFERENCES `batch`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `batch_item_change` ON `batch_item` (`batch_id`,`change`);--> statement-breakpoint
CREATE INDEX `batch_item_address` ON `batch_item` (`uri`,`source_id`);--> statement-breakpoint
CREATE INDEX `batch_item_source` ON `batch_item` (`source_id`,`state`);--> statement-breakpoint
CREATE TABLE `held_bytes` (
	`id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `job` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`task` text NOT NULL,
	`items` text NOT NULL,
	`key` text,
	`group_name` text,
	`run_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`max_attempts` integer NOT NULL,
	`begun` integer NOT NULL,
	`locked_by` text,
	`locked_until` integer,
	`last_error` text,
	`parked_at` integer
);
--> statement-breakpoint
CREATE INDEX `job_due` ON `job` (`parked_at`,`run_at`,`id`);--> statement-breakpoint
CREATE INDEX `job_group` ON `job` (`group_name`);--> statement-breakpoint
CREATE UNIQUE INDEX `job_key` ON `job` (`task`,`key`);
CREATE TABLE `address` (
	`uri` text NOT NULL,
	`source_id` text NOT NULL,
	`version` integer NOT NULL,
	`retrieved_at` text,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`uri`, `source_id`),
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `address_version` ON `address` (`uri`,`version`);--> statement-breakpoint
CREATE INDEX `address_source` ON `address` (`source_id`);--> statement-breakpoint
CREATE TABLE `appearance` (
	`entity_id` text NOT NULL,
	`source_id` text NOT NULL,
	`description` text,
	`mentions` integer NOT NULL,
	`names` text NOT NULL,
	PRIMARY KEY(`entity_id`, `source_id`),
	FOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `appearance_source` ON `appearance` (`source_id`);--> statement-breakpoint
CREATE TABLE `article` (
	`number` integer PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`title` text,
	`outlet` text,
	`language` text NOT NULL,
	`published_edtf` text,
	`published_earliest` text,
	`published_latest` text,
	`published_method` text,
	`facts` integer NOT NULL,
	`pipeline` text NOT NULL,
	`knowledge` text NOT NULL,
	`record` text NOT NULL,
	`extracted_at` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_source_id_unique` ON `article` (`source_id`);--> statement-breakpoint
CREATE INDEX `article_published` ON `article` (`published_earliest`);--> statement-breakpoint
CREATE TABLE `entity` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`known` integer NOT NULL,
	`wikidata` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entity_id_unique` ON `entity` (`id`);--> statement-breakpoint
CREATE INDEX `entity_kind` ON `entity` (`kind`,`name`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`fact` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`fact`, `ordinal`),
	FOREIGN KEY (`fact`) REFERENCES `fact`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `fact` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`source_id` text NOT NULL,
	`kind` text NOT NULL,
	`type` text NOT NULL,
	`status` text NOT NULL,
	`negated` integer NOT NULL,
	`background` integer NOT NULL,
	`rule` text NOT NULL,
	`when_edtf` text,
	`earliest` text,
	`latest` text,
	`place_id` text,
	`position` integer NOT NULL,
	`data` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `fact_id` ON `fact` (`id`,`source_id`);--> statement-breakpoint
CREATE INDEX `fact_source` ON `fact` (`source_id`,`position`);--> statement-breakpoint
CREATE INDEX `fact_type` ON `fact` (`kind`,`type`,`earliest`);--> statement-breakpoint
CREATE INDEX `fact_time` ON `fact` (`earliest`,`latest`);--> statement-breakpoint
CREATE TABLE `fact_entity` (
	`fact` integer NOT NULL,
	`entity_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`fact`, `entity_id`, `role`),
	FOREIGN KEY (`fact`) REFERENCES `fact`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `fact_entity_entity` ON `fact_entity` (`entity_id`);--> statement-breakpoint
CREATE TABLE `source` (
	`id` text PRIMARY KEY NOT NULL,
	`media_type` text NOT NULL,
	`bytes` blob NOT NULL,
	`ingested_at` integer NOT NULL
);

-- An article's entities stand side by side under its number, behind those of the article before. Under the entity and the source's sha-256 each fell
-- on a page of its own, and of an article some eighteen are written.
CREATE TABLE `__new_appearance` (
	`article` integer NOT NULL,
	`entity_id` text NOT NULL,
	`description` text,
	`mentions` integer NOT NULL,
	`names` text NOT NULL,
	PRIMARY KEY(`article`, `entity_id`),
	FOREIGN KEY (`article`) REFERENCES `article`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_appearance` (`article`, `entity_id`, `description`, `mentions`, `names`)
	SELECT article.number, appearance.entity_id, appearance.description, appearance.mentions, appearance.names
	FROM appearance JOIN article ON article.source_id = appearance.source_id ORDER BY 1, 2;
--> statement-breakpoint
DROP TABLE `appearance`;
--> statement-breakpoint
ALTER TABLE `__new_appearance` RENAME TO `appearance`;
--> statement-breakpoint
CREATE INDEX `appearance_entity` ON `appearance` (`entity_id`,"mentions" desc,"article" desc);

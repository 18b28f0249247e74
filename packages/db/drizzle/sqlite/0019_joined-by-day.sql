ALTER TABLE `unmerged` ADD `day` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `unmerged_day` ON `unmerged` (`day`,`source_id`);--> statement-breakpoint
UPDATE `unmerged` SET `day` = coalesce((SELECT `published_earliest` FROM `article` WHERE `article`.`source_id` = `unmerged`.`source_id`), '');

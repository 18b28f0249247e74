-- Which articles name an entity that the tables know was kept a second time, among what merging looks up; nothing asks for it there.
DELETE FROM `posting` WHERE `key` >= 'named|' AND `key` < 'named}';
--> statement-breakpoint
DELETE FROM `merge_row` WHERE `part` = 'named';

ALTER TABLE `fact` ADD `inferred` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- What core's basisOfWords says of the words that give a fact its time.
UPDATE `fact` SET `inferred` = 1 WHERE `when_edtf` IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM `article`,
    json_each(CASE WHEN json_valid(`article`.`record`) THEN `article`.`record` ELSE '{}' END, '$.times') AS said,
    json_each(CASE WHEN json_valid(`fact`.`data`) THEN `fact`.`data` ELSE '{}' END,
      CASE WHEN `fact`.`kind` = 'figure' THEN '$.support.period' ELSE '$.support.when' END) AS words
  WHERE `article`.`source_id` = `fact`.`source_id`
    AND json_extract(said.value, '$.span.start') < json_extract(words.value, '$.end')
    AND json_extract(words.value, '$.start') < json_extract(said.value, '$.span.end')
    AND (json_extract(said.value, '$.anchor') = 'stated'
      OR (json_extract(said.value, '$.anchor') = 'published' AND `article`.`published_method` <> 'inferred'))
);--> statement-breakpoint
CREATE INDEX `fact_inferred` ON `fact` (`number`) WHERE inferred <> 0;
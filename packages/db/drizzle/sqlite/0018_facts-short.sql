-- What searches ask of a fact that they look up by its number, in short rows.
CREATE INDEX `fact_short` ON `fact` (`number`,`earliest`,`latest`,`kind`,`type`,`current`);

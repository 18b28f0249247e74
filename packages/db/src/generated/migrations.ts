// Written by scripts/embed-migrations.mjs from drizzle/sqlite; do not edit.
export const migrations: readonly { name: string; statements: readonly string[] }[] = [
  {
    "name": "0000_first",
    "statements": [
      "CREATE TABLE `address` (\n\t`uri` text NOT NULL,\n\t`source_id` text NOT NULL,\n\t`version` integer NOT NULL,\n\t`retrieved_at` text,\n\t`seen_at` integer NOT NULL,\n\tPRIMARY KEY(`uri`, `source_id`),\n\tFOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE UNIQUE INDEX `address_version` ON `address` (`uri`,`version`);",
      "CREATE INDEX `address_source` ON `address` (`source_id`);",
      "CREATE TABLE `appearance` (\n\t`entity_id` text NOT NULL,\n\t`source_id` text NOT NULL,\n\t`description` text,\n\t`mentions` integer NOT NULL,\n\t`names` text NOT NULL,\n\tPRIMARY KEY(`entity_id`, `source_id`),\n\tFOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade,\n\tFOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE INDEX `appearance_source` ON `appearance` (`source_id`);",
      "CREATE TABLE `article` (\n\t`number` integer PRIMARY KEY NOT NULL,\n\t`source_id` text NOT NULL,\n\t`title` text,\n\t`outlet` text,\n\t`language` text NOT NULL,\n\t`published_edtf` text,\n\t`published_earliest` text,\n\t`published_latest` text,\n\t`published_method` text,\n\t`facts` integer NOT NULL,\n\t`pipeline` text NOT NULL,\n\t`knowledge` text NOT NULL,\n\t`record` text NOT NULL,\n\t`extracted_at` integer NOT NULL,\n\tFOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE UNIQUE INDEX `article_source_id_unique` ON `article` (`source_id`);",
      "CREATE INDEX `article_published` ON `article` (`published_earliest`);",
      "CREATE TABLE `entity` (\n\t`number` integer PRIMARY KEY NOT NULL,\n\t`id` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`name` text NOT NULL,\n\t`known` integer NOT NULL,\n\t`wikidata` text\n);",
      "CREATE UNIQUE INDEX `entity_id_unique` ON `entity` (`id`);",
      "CREATE INDEX `entity_kind` ON `entity` (`kind`,`name`);",
      "CREATE TABLE `evidence` (\n\t`fact` integer NOT NULL,\n\t`ordinal` integer NOT NULL,\n\t`start` integer NOT NULL,\n\t`end` integer NOT NULL,\n\t`text` text NOT NULL,\n\tPRIMARY KEY(`fact`, `ordinal`),\n\tFOREIGN KEY (`fact`) REFERENCES `fact`(`number`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE TABLE `fact` (\n\t`number` integer PRIMARY KEY NOT NULL,\n\t`id` text NOT NULL,\n\t`source_id` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`type` text NOT NULL,\n\t`status` text NOT NULL,\n\t`negated` integer NOT NULL,\n\t`background` integer NOT NULL,\n\t`rule` text NOT NULL,\n\t`when_edtf` text,\n\t`earliest` text,\n\t`latest` text,\n\t`place_id` text,\n\t`position` integer NOT NULL,\n\t`data` text NOT NULL,\n\tFOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE UNIQUE INDEX `fact_id` ON `fact` (`id`,`source_id`);",
      "CREATE INDEX `fact_source` ON `fact` (`source_id`,`position`);",
      "CREATE INDEX `fact_type` ON `fact` (`kind`,`type`,`earliest`);",
      "CREATE INDEX `fact_time` ON `fact` (`earliest`,`latest`);",
      "CREATE TABLE `fact_entity` (\n\t`fact` integer NOT NULL,\n\t`entity_id` text NOT NULL,\n\t`role` text NOT NULL,\n\tPRIMARY KEY(`fact`, `entity_id`, `role`),\n\tFOREIGN KEY (`fact`) REFERENCES `fact`(`number`) ON UPDATE no action ON DELETE cascade,\n\tFOREIGN KEY (`entity_id`) REFERENCES `entity`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE INDEX `fact_entity_entity` ON `fact_entity` (`entity_id`);",
      "CREATE TABLE `source` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`media_type` text NOT NULL,\n\t`bytes` blob NOT NULL,\n\t`ingested_at` integer NOT NULL\n);"
    ]
  },
  {
    "name": "0001_full-text",
    "statements": [
      "-- Accents folded, words as Unicode cuts them. Rows share the key of their table's row.\nCREATE VIRTUAL TABLE article_fts USING fts5(title, body, tokenize = \"unicode61 remove_diacritics 2\");",
      "CREATE VIRTUAL TABLE entity_fts USING fts5(names, tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3');",
      "-- words: the evidence; names: the entities of the fact, so that \"He met ...\" is found by name; label: kind and type.\nCREATE VIRTUAL TABLE fact_fts USING fts5(words, names, label, tokenize = \"unicode61 remove_diacritics 2\");"
    ]
  }
];

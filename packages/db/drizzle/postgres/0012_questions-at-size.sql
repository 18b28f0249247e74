DROP INDEX "entity_kind";--> statement-breakpoint
DROP INDEX "fact_entity_entity";--> statement-breakpoint
ALTER TABLE "entity" ADD COLUMN "articles" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact" ADD COLUMN "current" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "entry_entity" ADD COLUMN "type" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "entry_entity" ADD COLUMN "earliest" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "entry_entity" ADD COLUMN "latest" text COLLATE "C";--> statement-breakpoint
UPDATE "entity" SET "articles" = (SELECT count(*) FROM "appearance" WHERE "appearance"."entity_id" = "entity"."id");--> statement-breakpoint
-- Of an address the last version is the newest; whoever is that nowhere is superseded.
UPDATE "fact" SET "current" = 0 WHERE "source_id" NOT IN (
  SELECT "address"."source_id" FROM "address"
  JOIN (SELECT "uri", max("version") AS "last" FROM "address" GROUP BY "uri") AS "newest"
    ON "newest"."uri" = "address"."uri" AND "newest"."last" = "address"."version"
);--> statement-breakpoint
UPDATE "entry_entity" SET "type" = "entry"."type", "earliest" = "entry"."earliest", "latest" = "entry"."latest"
  FROM "entry" WHERE "entry"."id" = "entry_entity"."entry_id";--> statement-breakpoint
CREATE INDEX "appearance_mentions" ON "appearance" USING btree ("entity_id","mentions" DESC NULLS FIRST,"source_id");--> statement-breakpoint
CREATE INDEX "entity_articles" ON "entity" USING btree ("kind","articles" DESC NULLS FIRST,"name","id");--> statement-breakpoint
CREATE INDEX "entity_known" ON "entity" USING btree ("kind","id") WHERE known <> 0;--> statement-breakpoint
CREATE INDEX "entry_stretch" ON "entry" USING btree ("type","earliest","latest","id") WHERE day <> '' and (earliest is null or latest is null or earliest <> latest);--> statement-breakpoint
CREATE INDEX "fact_entity_entity" ON "fact_entity" USING btree ("entity_id","fact","role");
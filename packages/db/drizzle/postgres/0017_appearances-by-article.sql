-- An article's entities stand under its number: as in SQLite, where they fall on few pages so.
ALTER TABLE "appearance" ADD COLUMN "article" bigint;
--> statement-breakpoint
UPDATE "appearance" SET "article" = "article"."number" FROM "article" WHERE "article"."source_id" = "appearance"."source_id";
--> statement-breakpoint
ALTER TABLE "appearance" DROP COLUMN "source_id";
--> statement-breakpoint
ALTER TABLE "appearance" ALTER COLUMN "article" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "appearance" ADD CONSTRAINT "appearance_article_entity_id_pk" PRIMARY KEY("article","entity_id");
--> statement-breakpoint
ALTER TABLE "appearance" ADD CONSTRAINT "appearance_article_article_number_fk" FOREIGN KEY ("article") REFERENCES "public"."article"("number") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "appearance_entity" ON "appearance" USING btree ("entity_id","mentions" DESC NULLS FIRST,"article" DESC NULLS FIRST);

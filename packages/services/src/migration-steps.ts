export { onMigration, type MigrationStep } from "@chancery/db/migration-steps";

export { readSpells, type Spell } from "../import/reign-spells.ts";

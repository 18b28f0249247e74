// HELD: for reporting only. No rule is written from these dispatches and no miss of theirs is looked into; once one has been used to improve a
// rule it moves to the opened set and a new one takes its place. The last ones were opened on 27 November 2026.
export default [];

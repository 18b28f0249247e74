-- Of SQLite alone: there rows of a table with a key of its own stand in its order. Here nothing is another.
SELECT 1;

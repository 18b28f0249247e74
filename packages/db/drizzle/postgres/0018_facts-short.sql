-- Of SQLite alone, which reads of an index what stands in it. Here nothing is another.
SELECT 1;

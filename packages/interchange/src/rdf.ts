// Loaded where it is used: most exports need no RDF. By a file of ours, since bundlers give a CommonJS package that is loaded late no names.
export { DataFactory, Writer } from "n3";

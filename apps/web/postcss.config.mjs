/**
 * Letters that are not there as a page is drawn are kept for the next one, and change nothing that is being read: the
 * files of the fonts say "swap", which moves every line that breaks elsewhere in the stand-in.
 * @type {import("postcss").Plugin}
 */
const steadyFonts = {
  postcssPlugin: "steady-fonts",
  OnceExit: (root) =>
    root.walkDecls("font-display", (declaration) => {
      declaration.value = "optional";
    }),
};

export default { plugins: ["@tailwindcss/postcss", steadyFonts] };

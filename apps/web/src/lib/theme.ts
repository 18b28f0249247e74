/** `auto` follows the system. */
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = "theme";

/** The theme that a cookie or a form names; `auto` for anything else. */
export const themeOf = (name: string | undefined): Theme => THEMES.find((theme) => theme === name) ?? "auto";

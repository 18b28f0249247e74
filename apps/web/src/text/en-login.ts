/** The words of logging in with a token, where the site is shown to others. */
export const login = {
  title: "Log in",
  lead: "This site is shown to others: whoever changes the record shows a token. Who runs the service makes one with `chancery tokens add`.",
  token: "Token",
  enter: "Log in",
  leave: "Log out",
  as: "Logged in as",
  rights: "with the rights of",
  roles: { reader: "a reader", editor: "an editor", admin: "an administrator" },
  became: {
    bad: "The token is not valid.",
    in: "You are logged in.",
    out: "You are logged out.",
  } as Readonly<Record<string, string>>,
  none: "No token is asked for here: everybody who reaches this site works as its owner.",
  reading: "Reading needs no token here; changing does.",
};

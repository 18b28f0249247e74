/** What kinds of quantity a measure takes. */
/** "change": a share by which something grew or fell. */
export type QuantityClass = "money" | "percent" | "change" | "people" | "force" | "count";

/**
 * What a figure measures, by the nouns and verbs that name it near the number. First fitting row wins, so the narrower
 * stand first. `flow`: it is told of a period. `between`: it belongs to two or more sides together.
 */
export interface Measure {
  /** Rule id: "figure." + this. */
  readonly id: string;
  readonly measure: string;
  readonly of: readonly QuantityClass[];
  /** Lower-case lemmas or word sequences, any of which names it. */
  readonly words: readonly string[];
  readonly between?: true;
}

const row = (
  id: string,
  measure: string,
  of: QuantityClass | readonly QuantityClass[],
  words: string,
  between?: true,
): Measure => ({
  id,
  measure,
  of: typeof of === "string" ? [of] : of,
  words: words.split(", "),
  ...(between && { between }),
});

export const MEASURES: readonly Measure[] = [
  // money
  row(
    "trade.bilateral",
    "bilateral trade",
    "money",
    "bilateral trade, two-way trade, mutual trade, trade between, bilateral commerce, trade turnover between, commerce between, trade volume between",
    true,
  ),
  row("trade.deficit", "trade deficit", "money", "trade deficit, trade gap"),
  row("trade.surplus", "trade surplus", "money", "trade surplus"),
  row(
    "current-account",
    "current account",
    "money",
    "current account, current account balance, current account deficit, current account surplus",
  ),
  row("trade.exports", "exports", "money", "export, exports, exported, shipments"),
  row("trade.imports", "imports", "money", "import, imports, imported"),
  row("trade.total", "trade", "money", "trade turnover, trade volume, trade, turnover, commerce", true),
  row("gdp", "gdp", "money", "gross domestic product, gdp, gross national product, economy"),
  row(
    "arms",
    "arms sales",
    "money",
    "arms sale, arms sales, arms deal, weapons sale, weapons sales, arms package, weapons package",
  ),
  row("aid.military", "military aid", "money", "military aid, military assistance, security assistance"),
  row(
    "aid.humanitarian",
    "humanitarian aid",
    "money",
    "humanitarian aid, humanitarian assistance, relief aid",
  ),
  row(
    "loan",
    "loan",
    "money",
    "loan, loans, credit line, line of credit, credits, bailout, lend, lent, loaned",
  ),
  row("aid", "aid", "money", "aid, assistance, grant, grants, relief, donation, donate, donated"),
  row("debt", "debt", "money", "debt, debts, arrears, owe, owes, owed, repay, repaid, repayment, repayments"),
  row("investment", "investment", "money", "investment, investments, invest, invested, investing"),
  row("budget.support", "budget support", "money", "budget support, budgetary support"),
  row("reserves", "reserves", "money", "reserve, reserves"),
  row("shortfall", "shortfall", "money", "shortfall, funding gap, financing gap"),
  row("surplus", "surplus", "money", "surplus"),
  row("assets", "assets", "money", "assets, frozen funds"),
  row("compensation", "compensation", "money", "compensation, reparations, damages, ransom, reward, bounty"),
  row("fine", "fine", "money", "fine, fines, penalty, fined"),
  row(
    "budget",
    "budget",
    "money",
    "budget, spending, expenditure, spend, spends, spent, allocate, allocated",
  ),
  row("deficit", "deficit", "money", "deficit"),
  row("gap", "gap", "money", "gap"),
  row(
    "remittances",
    "remittances",
    "money",
    "remittances, remittance, remitted, sent home, send home, sending home",
  ),
  row("revenue", "revenue", "money", "revenue, revenues, earnings, income, royalties"),
  row("losses", "losses", "money", "loss, losses, lost"),
  row("cost", "cost", "money", "cost, costs, costing, price, pay, pays, paid, fee, fees, rent"),
  row(
    "contract",
    "contract",
    "money",
    "contract, contracts, deal, deals, agreement, agreements, project, projects, package, facility, fund, bid, pipeline",
  ),
  row(
    "pledge",
    "pledge",
    "money",
    "pledge, pledged, pledges, promise, promised, commit, committed, contribution, contribute, contributed, provide, provided",
  ),
  row("value", "value", "money", "valued, value, amount, amounted, total, totalled, totaled, sum"),
  // percent
  row("percent.turnout", "turnout", "percent", "turnout"),
  row(
    "percent.vote",
    "vote share",
    "percent",
    "of the vote, of the votes, of votes, of the ballot, of ballots, vote share, share of the vote",
  ),
  row("percent.tariff", "tariff", "percent", "tariff, tariffs, duty, duties, levy"),
  row("percent.inflation", "inflation", "percent", "inflation"),
  row("percent.growth", "growth", "percent", "growth"),
  row("percent.unemployment", "unemployment", "percent", "unemployment, joblessness"),
  row("percent.interest", "interest rate", "percent", "interest, interest rate"),
  row(
    "percent.exports",
    "share of exports",
    "percent",
    "of exports, of its exports, of their exports, of our exports, of all exports, of total exports",
  ),
  row(
    "percent.imports",
    "share of imports",
    "percent",
    "of imports, of its imports, of their imports, of our imports, of all imports, of total imports",
  ),
  row("percent.stake", "stake", "percent", "stake, shares, share of, ownership, owns, own"),
  row(
    "percent.share",
    "share",
    "percent",
    "account for, accounts for, accounted for, accounting for, makes up, make up, made up, population, output, territory, production, supply, supplies, consumption, reserves, share",
  ),
  // changes
  row(
    "change.trade.bilateral",
    "bilateral trade",
    "change",
    "bilateral trade, two-way trade, mutual trade, trade between",
    true,
  ),
  row("change.trade.deficit", "trade deficit", "change", "trade deficit, trade gap"),
  row("change.trade.surplus", "trade surplus", "change", "trade surplus"),
  row("change.exports", "exports", "change", "exports, export"),
  row("change.imports", "imports", "change", "imports, import"),
  row("change.trade", "trade", "change", "trade, turnover, commerce", true),
  row("change.deficit", "deficit", "change", "deficit"),
  row("change.surplus", "surplus", "change", "surplus"),
  row("change.gap", "gap", "change", "gap"),
  row("change.gdp", "gdp", "change", "economy, gdp, gross domestic product, economic growth, growth"),
  row("change.population", "population", "change", "population"),
  row("change.investment", "investment", "change", "investment, investments"),
  row("change.budget", "budget", "change", "budget, spending, expenditure"),
  row("change.output", "output", "change", "output, production, harvest"),
  row("change.prices", "prices", "change", "prices, price"),
  row("change.currency", "currency", "change", "currency, peso, ruble, rouble, lira, naira, rupee, tenge"),
  // people
  row(
    "killed",
    "killed",
    ["people", "force"],
    "killed, kill, killing, dead, died, deaths, death toll, lives, slain, fatalities",
  ),
  row("wounded", "wounded", ["people", "force"], "wounded, injured, wounding, injuring, hurt"),
  row("displaced", "displaced", "people", "displaced, fled, flee, displacing, homeless, uprooted"),
  row(
    "detained",
    "detained",
    ["people", "force"],
    "arrested, detained, arresting, detaining, imprisoned, jailed",
  ),
  row("released", "released", ["people", "force"], "released, freed, exchanged, swapped, repatriated"),
  row("expelled", "expelled", "people", "expelled, expelling, expulsion, deported"),
  row("tried", "tried", ["people", "force"], "tried, convicted, sentenced, indicted, executed, hanged"),
  row("evacuated", "evacuated", "people", "evacuated, rescued"),
  row("missing", "missing", "people", "missing"),
  row(
    "population",
    "population",
    "people",
    "population, home to, inhabitants, souls, populated, brings, bring, bringing, unites, uniting, market of, bloc of, nation of, country of, citizens, residents",
  ),
  row(
    "deployed",
    "troops",
    "force",
    "troops, deploy, deployed, soldiers, force, peacekeepers, station, stationed",
  ),
  // Behind all that is worth something: "a deal worth $2 billion" is a deal.
  row("worth", "value", "money", "worth"),
];

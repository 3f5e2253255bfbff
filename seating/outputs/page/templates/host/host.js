// What only the host sees: the verdict, who is worst off, goals, wishes, and what breaks a rule.
const expected = (introductions) => introductions / H.unit;
const FEWEST = 10;
const MOST_LISTED = 30;

const facts = (verdict) => [
  [W.introductions_label, figure(expected(verdict.introductions)), interest.size ? "" : boundSays(H.bound, verdict.weighted)],
  ...(interest.size ? [[W.weighted_label, figure(expected(verdict.weighted)), boundSays(H.bound, verdict.weighted)]] : []),
  [W.new_pairs_label, figure(verdict.newPairs), boundSays(H.pairs_bound, verdict.newPairs)],
  [W.repeats_label, figure(verdict.repeats), byRules("repeats")],
  [W.known_label, figure(verdict.known), byRules("known")],
  ...meetsMostRow(verdict),
  ...togetherRow(verdict),
  [W.broken_label, figure(verdict.broken), ""],
  [W.shortfall_label, figure(verdict.shortfall), ""],
];

const meetsMostRow = (verdict) => {
  const most = seated().reduce((best, guest) => (best === null || verdict.meets[guest] > verdict.meets[best] ? guest : best), null);
  return most === null ? [] : [[W.meets_most_label, figure(verdict.meets[most]), named(most)]];
};

// The two who share a table most often, where anybody does so twice.
const togetherRow = ({ together }) =>
  together && together.times > 1
    ? [[W.most_together_label, figure(together.times), element("span", {}, named(together.guests[0]), W.comma, named(together.guests[1]))]]
    : [];

// A bound reads like a plan that meets it; it is of the dinner as it was planned.
const boundSays = (bound, value) => {
  if (!bound || !isAsPlanned()) return "";
  const most = bound.value / bound.unit;
  return fill(W.at_most, { bound: value >= bound.value ? figure(most) : figureAtMost(most) });
};

const isAsItCame = () => isAsPlanned() && original.every((row, course) => row.every((seat, guest) => seat === D.seats[course][guest]));

// What the rules bring about is counted of the plan as it came.
const byRules = (what) => (H.by_rules[what] && isAsItCame() ? fill(W.by_rules, { count: H.by_rules[what] }) : "");

const seated = () =>
  D.guests.map((_, guest) => guest).filter((guest) => D.seats.some((row) => row[guest] !== AWAY));

const meetsFewest = (verdict) =>
  seated().sort((one, two) => verdict.meets[one] - verdict.meets[two] || one - two).slice(0, FEWEST);

const row = (...cells) =>
  element("tr", {}, ...cells.map((cell, place) => element(place ? "td" : "th", place ? {} : { scope: "row" }, cell)));

// Of a table of names: on a phone each figure stands below the name, and says what it is.
const namesRow = (guest, figures) =>
  element("tr", { role: "row" },
    element("th", { scope: "row", role: "rowheader" }, named(guest)),
    ...figures.map(([label, told]) => element("td", { role: "cell", "data-label": label }, told)));

// A sentence in the page's language runs its way, whatever the script of the guest who stands first.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const runs = (sentence) => (document.documentElement.dir === "rtl" && RIGHT_TO_LEFT.test(sentence) ? "rtl" : "ltr");

const items = (sentences) => sentences.map((sentence) => element("li", {}, ...[sentence].flat()));

function showVerdict(verdict) {
  byId("host").dataset.score = JSON.stringify([
    verdict.broken, verdict.shortfall, verdict.weighted, verdict.introductions, verdict.newPairs, verdict.repeats, verdict.known,
  ]);
  byId("facts").replaceChildren(...facts(verdict).map((cells) => row(...cells)));
  byId("fewest").replaceChildren(
    ...meetsFewest(verdict).map((guest) => namesRow(guest, [[W.new_people, figure(verdict.meets[guest])], [W.own_goal, goalSays(guest, verdict)]])),
  );
  const broken = verdict.byRule.flatMap((amount, rule) => (amount ? [`${H.rules[rule].sentence} (${amount})`] : []));
  const said = [...broken, ...brokenOtherwiseSays()].map((sentence) => element("li", { dir: runs(sentence) }, sentence));
  byId("rules-title").textContent = said.length ? W.broken_label : W.rules;
  byId("broken").replaceChildren(...(said.length ? said : items([W.no_rule_broken])));
  const short = H.goals
    .map((goal, guest) => [guest, goal - verdict.meets[guest]])
    .filter(([guest, lacks]) => H.goals[guest] && lacks > 0)
    .sort((one, two) => two[1] - one[1] || one[0] - two[0]);
  byId("goals").replaceChildren(
    ...items(short.slice(0, MOST_LISTED).map(([guest]) => [named(guest), ": ", goalSays(guest, verdict)])),
    ...(short.length > MOST_LISTED ? items([fill(W.more, { count: short.length - MOST_LISTED })]) : []),
  );
  byId("goal-list").hidden = !short.length;
  const unmet = H.wishes.filter((_, wish) => !verdict.granted[wish]);
  byId("wishes").replaceChildren(
    ...items(unmet.slice(0, MOST_LISTED).map(([guest, other]) => [named(guest), " → ", named(other)])),
    ...(unmet.length > MOST_LISTED ? items([fill(W.more, { count: unmet.length - MOST_LISTED })]) : []),
  );
  byId("wish-list").hidden = !H.wishes.length;
  byId("wishes-kept").textContent = fill(W.wishes_kept, {
    kept: H.wishes.length - unmet.length,
    count: H.wishes.length,
  });
}

const goalSays = (guest, verdict) =>
  H.goals[guest] ? fill(W.goal, { meets: verdict.meets[guest], goal: H.goals[guest] }) : "";

// Marks for the host's eyes: guests at a table with someone they know, and so on.
function hostGuestsOf(kind) {
  const course = Math.max(shownCourse, 0);
  const everyone = D.guests.map((_, guest) => guest);
  const withOne = (pairs) => new Set(pairs.filter(([one, two]) => shareTable(D.seats, course, one, two)).flat());
  const pairsOf = (map) => [...map.keys()].map((key) => [Math.floor(key / people), key % people]);
  if (kind === "known") return withOne(pairsOf(prior).filter(([one, two]) => knowEachOther(one, two)));
  if (kind === "wishes") return withOne(H.wishes);
  if (kind === "diet") return new Set(everyone.filter((guest) => H.diets[guest]));
  if (kind === "few") return new Set(meetsFewest(judge(D.seats)));
  return null;
}

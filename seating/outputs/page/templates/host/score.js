// What a plan is worth: the library's own arithmetic (seating/score/score.py), in whole numbers that
// a browser holds exactly. `seats` is courses by guests.
const H = JSON.parse(document.getElementById("host-data").textContent);
// Keys of pairs leave room for guests who are new at the door.
const planned = D.guests.length;
const people = planned + H.door.keys.length;
const ofNewcomers = Object.values(H.door.new).flatMap((asked) => asked?.own ?? []);
for (const [, kind] of [...H.rules.flatMap(({ kinds }) => kinds), ...ofNewcomers]) {
  for (const [name, value] of Object.entries(kind)) {
    if (value !== null && typeof value === "object" && "shared" in value) kind[name] = H.shared[value.shared];
  }
}

const keyOf = (first, second) => Math.min(first, second) * people + Math.max(first, second);
const pairMap = ({ first, second, values }) =>
  new Map(values.map((value, place) => [keyOf(first[place], second[place]), value]));
const prior = pairMap(H.prior);
const interest = pairMap(H.interest);
const earlier = pairMap(H.earlier);
const bound = new Set(H.bound_pairs.map((key) => keyOf(Math.floor(key / planned), key % planned)));
const worthOf = (talk) => H.worth[Math.min(talk, H.worth.length - 1)];
const knowEachOther = (first, second) => (prior.get(keyOf(first, second)) ?? 0) >= H.half;

function occupantsOf(row) {
  const found = new Int32Array(seatCount).fill(AWAY);
  row.forEach((seat, guest) => {
    if (seat !== AWAY) found[seat] = guest;
  });
  return found;
}

// Every pair who share a table at least once: talk in all, and in how many courses.
function ledgerOf(seats) {
  const ledger = new Map();
  for (const [course, row] of seats.entries()) {
    if (!D.meeting[course]) continue;
    const who = occupantsOf(row);
    for (const { first, form } of D.tables) {
      const count = D.forms[form].seats;
      const talk = H.talk[form];
      for (let one = 0; one < count; one += 1) {
        if (who[first + one] === AWAY) continue;
        for (let two = one + 1; two < count; two += 1) {
          if (who[first + two] === AWAY) continue;
          const key = keyOf(who[first + one], who[first + two]);
          const entry = ledger.get(key) ?? { talk: 0, courses: 0 };
          entry.talk += talk[one * count + two];
          entry.courses += 1;
          ledger.set(key, entry);
        }
      }
    }
  }
  return ledger;
}

function judge(seats) {
  const meets = new Int32Array(people);
  const ledger = ledgerOf(seats);
  const verdict = { introductions: 0, weighted: 0, newPairs: 0, repeats: 0, known: 0, meets };
  for (const [key, { talk, courses }] of ledger) {
    const before = prior.get(key) ?? 0;
    const introduced = worthOf(before + talk) - worthOf(before);
    verdict.introductions += introduced;
    verdict.weighted += (interest.get(key) ?? 1) * introduced;
    if (before >= H.half) {
      verdict.known += 1;
      continue;
    }
    verdict.newPairs += 1;
    verdict.repeats += courses - 1;
    if (before + talk >= H.half) {
      meets[Math.floor(key / people)] += 1;
      meets[key % people] += 1;
    }
  }
  verdict.together = mostTogether(ledger);
  verdict.shortfall = H.goals.reduce((sum, goal, guest) => sum + Math.max(goal - meets[guest], 0), 0);
  verdict.granted = H.wishes.map(([one, two]) => (ledger.get(keyOf(one, two))?.talk ?? 0) >= H.half);
  verdict.uncounted = uncountedRules();
  verdict.byRule = brokenRules(seats).map((amount, rule) => (verdict.uncounted.has(rule) ? 0 : amount));
  verdict.broken = brokenOtherwise(seats) + verdict.byRule.reduce((sum, amount) => sum + amount, 0);
  return verdict;
}

// The first of the pairs who share a table most often, earlier evenings counted: see seating/score/most_often.py.
function mostTogether(ledger) {
  let most = null;
  for (const [key, { courses }] of ledger) {
    const times = bound.has(key) ? 0 : courses + (earlier.get(key) ?? 0);
    const better = !most || times > most.times || (times === most.times
      && (courses > most.tonight || (courses === most.tonight && key < most.key)));
    if (times && better) most = { key, times, tonight: courses };
  }
  return most && { guests: [Math.floor(most.key / people), most.key % people], times: most.times };
}

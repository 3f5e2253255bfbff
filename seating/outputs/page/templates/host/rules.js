// By how much each kind of rule is broken (seating/rules/shared/kinds.py): one function a kind.
const tableIn = (seats, course, guest) =>
  seats[course][guest] === AWAY ? AWAY : tableOf[seats[course][guest]];
const bothThere = (seats, course, first, second) =>
  seats[course][first] !== AWAY && seats[course][second] !== AWAY;
const shareTable = (seats, course, first, second) =>
  bothThere(seats, course, first, second) &&
  tableIn(seats, course, first) === tableIn(seats, course, second);

const onSeats = (where) => (seats, course, first, second) => {
  if (!shareTable(seats, course, first, second)) return false;
  const { first: start, form } = D.tables[tableIn(seats, course, first)];
  return D.forms[form][where][seats[course][first] - start].includes(seats[course][second] - start);
};
const sitBeside = onSeats("beside");
const sitOpposite = onSeats("opposite");

const BROKEN = {
  SeatsAllowed: ({ guest, course, seats: allowed }, seats) =>
    Number(seats[course][guest] !== AWAY && !allowed.includes(seats[course][guest])),

  SeatsClosed: ({ course, seats: closed }, seats) =>
    seats[course].filter((seat) => seat !== AWAY && closed.includes(seat)).length,

  SamePlace: ({ guest, table }, seats) => {
    const places = seats.map((row) => row[guest]).filter((seat) => seat !== AWAY);
    return Math.max(new Set(table ? places.map((seat) => tableOf[seat]) : places).size - 1, 0);
  },

  PlaceAgain: ({ guest, course, before, table }, seats) => {
    const [here, there] = [seats[course][guest], seats[before][guest]];
    if (here === AWAY || there === AWAY) return 0;
    return Number(table ? tableOf[here] !== tableOf[there] : here !== there);
  },

  TimesOnSeats: ({ guest, seats: counted, least, most }, seats) => {
    const times = seats.filter((row) => counted.includes(row[guest])).length;
    return Math.max(least - times, times - most, 0);
  },

  PairAtTable: ({ first, second, course, together }, seats) =>
    Number(
      bothThere(seats, course, first, second) &&
        shareTable(seats, course, first, second) !== together,
    ),

  PairBeside: ({ first, second, course, together }, seats) =>
    Number(
      bothThere(seats, course, first, second) &&
        sitBeside(seats, course, first, second) !== together,
    ),

  PairOpposite: ({ first, second, course, together }, seats) =>
    Number(
      bothThere(seats, course, first, second) &&
        sitOpposite(seats, course, first, second) !== together,
    ),

  PairMeets: ({ first, second, beside }, seats) => {
    const there = [...seats.keys()].filter(
      (course) => D.meeting[course] && isThere(course, first) && isThere(course, second),
    );
    const meet = beside ? sitBeside : shareTable;
    return Number(there.length > 0 && !there.some((course) => meet(seats, course, first, second)));
  },

  MeetAtMost: ({ guests, spared, times, beside }, seats) => {
    const asked = new Set(guests);
    const free = new Set(spared.map(([one, two]) => `${one} ${two}`));
    const met = new Map();
    let beyond = 0;
    for (const course of seats.keys()) {
      if (!D.meeting[course]) continue;
      const who = occupantsOf(seats[course]);
      for (const { first, form } of D.tables) {
        const there = [...Array(D.forms[form].seats).keys()].filter((place) => asked.has(who[first + place]));
        for (const one of there)
          for (const two of there) {
            if (who[first + one] >= who[first + two]) continue;
            if (beside && !D.forms[form].beside[one].includes(two)) continue;
            const pair = `${who[first + one]} ${who[first + two]}`;
            if (free.has(pair)) continue;
            met.set(pair, (met.get(pair) ?? 0) + 1);
            beyond += Number(met.get(pair) > times);
          }
      }
    }
    return beyond;
  },

  CountAtTable: ({ members, course, tables, least, most }, seats) => {
    const taken = new Set(seats[course].filter((seat) => seat !== AWAY).map((seat) => tableOf[seat]));
    return tables.reduce((sum, table) => {
      const count = members.filter((guest) => tableIn(seats, course, guest) === table).length;
      const missing = taken.has(table) ? Math.max(least - count, 0) : 0;
      return sum + missing + Math.max(count - most, 0);
    }, 0);
  },

  Alternates: ({ values, course }, seats) => {
    const who = occupantsOf(seats[course]);
    return D.tables.reduce((sum, table) => sum + samePairs(table, who, values), 0);
  },

  // Who is among the others themselves is asked only where one of those is there.
  TableMate: ({ guest, course, others }, seats) =>
    Number(
      seats[course][guest] !== AWAY &&
        !(others.includes(guest) && !others.some((other) => other !== guest && isThere(course, other))) &&
        !others.some((other) => other !== guest && shareTable(seats, course, guest, other)),
    ),

  NewTable: ({ guest, ever }, seats) => {
    const tables = seats.map((row) => row[guest]).filter((seat) => seat !== AWAY);
    const visited = tables.map((seat) => tableOf[seat]);
    return visited.filter((table, place) =>
      ever ? visited.indexOf(table) < place : place > 0 && visited[place - 1] === table,
    ).length;
  },

  NoWalk: ({ guest, far }, seats) => {
    const visited = seats.map((row) => row[guest]).filter((seat) => seat !== AWAY).map((s) => tableOf[s]);
    return visited.filter(
      (table, place) => place && far.some(([one, two]) => one === visited[place - 1] && two === table),
    ).length;
  },
};

// Pairs side by side of one value at a table, beyond those its guests cannot avoid on the seats
// they take.
function samePairs({ first, form }, who, values) {
  const { own: count, beside } = D.forms[form];
  const taken = [...Array(count).keys()].filter((place) => who[first + place] !== AWAY);
  const valueAt = (place) => values[who[first + place]];
  const same = taken.flatMap((one) =>
    beside[one].filter((two) => two > one && two < count && valueAt(one) >= 0 && valueAt(one) === valueAt(two)),
  );
  const counts = new Map();
  for (const value of taken.map(valueAt)) if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  return same.length - fewestSideBySide(taken, beside, count, Math.max(0, ...counts.values()));
}

// How many pairs so many guests make at least on taken seats: a row has room for half as many, rounded
// up, who sit apart, and a full round, the ends of which meet, rounds down. Beyond that each makes two
// pairs, but for one in each row of an even number and one in a round of an odd number.
function fewestSideBySide(taken, beside, count, guests) {
  const after = taken.filter(
    (place) =>
      taken.includes((place + count - 1) % count) &&
      beside[place].includes((place + count - 1) % count) &&
      (count > 2 || place > 0),
  );
  const isRound = count > 0 && after.length === count;
  const lengths = taken
    .filter((place) => !after.includes(place))
    .map((place) => {
      let length = 1;
      while (after.includes((place + length) % count)) length += 1;
      return length;
    });
  const apart = isRound ? Math.floor(count / 2) : lengths.reduce((sum, s) => sum + Math.ceil(s / 2), 0);
  const cheap = isRound ? count % 2 : lengths.filter((length) => length % 2 === 0).length;
  return Math.max(0, guests - apart, 2 * (guests - apart) - cheap);
}

const brokenRules = (seats) =>
  rulesNow.map((kinds) => kinds.reduce((sum, [name, kind]) => sum + BROKEN[name](kind, seats), 0));

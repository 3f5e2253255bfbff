// What helps most now: seats for who has none, and the best exchanges of one course. All exchanges
// are looked at, by what they change alone; in slices, so that the page answers meanwhile.
const MOST_HELPS = 3;
const MOST_JUDGED = 4_000;
const MOST_GUESTS = 1_000;
const SLICE = 12;

// Guests whose seats a kind of rule looks at; null where it looks at all of a course.
function lookedAt([name, kind]) {
  if (["SeatsClosed", "Alternates"].includes(name) || (name === "CountAtTable" && kind.least > 0)) return null;
  const { guest, first, second, guests = [], members = [], others = [] } = kind;
  return [...[guest, first, second].filter((one) => one !== undefined), ...guests, ...members, ...others];
}

// The kinds that are counted, by whom they look at, and by how much each is broken.
function countedKinds() {
  const counted = rulesNow.flatMap((kinds, rule) => (current.uncounted.has(rule) ? [] : kinds));
  const found = { of: new Map(), courses: new Map(), meets: new Map(), broken: counted.map(([name, kind]) => BROKEN[name](kind, D.seats)), counted };
  const add = (map, key, place) => map.get(key)?.push(place) ?? map.set(key, [place]);
  counted.forEach((one, place) => {
    const guests = lookedAt(one);
    if (guests) new Set(guests).forEach((guest) => add(found.of, guest, place));
    else add(found.courses, one[1].course, place);
  });
  const met = new Map();
  counted.forEach(([name, { guests, spared, times, beside }], place) => {
    if (name !== "MeetAtMost") return;
    if (!met.has(beside)) met.set(beside, timesMet(beside));
    const free = new Set(spared.map(([one, two]) => keyOf(one, two)));
    found.meets.set(place, { guests: new Set(guests), free, times, beside, met: met.get(beside) });
  });
  return found;
}

const kindsAt = (kinds, course, movers) =>
  new Set([...movers.flatMap((guest) => kinds.of.get(guest) ?? []), ...(kinds.courses.get(course) ?? [])]);

// At how many courses pairs share a table, or sit side by side.
function timesMet(beside) {
  const times = new Map();
  D.seats.forEach((row, course) => {
    if (!D.meeting[course]) return;
    const who = occupants(course);
    row.forEach((seat, guest) => {
      if (seat === AWAY) return;
      for (const other of metFrom(who, guest, seat, beside)) if (other > guest) times.set(keyOf(guest, other), (times.get(keyOf(guest, other)) ?? 0) + 1);
    });
  });
  return times;
}

// Whom a guest meets on a seat.
function metFrom(who, guest, seat, beside) {
  const { first, form } = D.tables[tableOf[seat]];
  const places = beside ? D.forms[form].beside[seat - first] : [...Array(D.forms[form].seats).keys()];
  return places.map((place) => who[first + place]).filter((other) => other !== AWAY && other !== guest);
}

// By how much more an exchange breaks a rule on how often any two meet: of most guests, and so not counted anew.
function metTooOften({ guests, free, times, beside, met }, course, who, guest, seat) {
  if (!D.meeting[course]) return 0;
  const [from, other] = [D.seats[course][guest], who[seat]];
  const more = new Map();
  const move = (mover, old, now) => {
    if (!guests.has(mover)) return;
    for (const [at, sign] of [[old, -1], [now, 1]]) {
      if (at === AWAY) continue;
      for (const one of metFrom(who, mover, at, beside)) {
        const key = keyOf(mover, one);
        if (one !== guest && one !== other && guests.has(one) && !free.has(key)) more.set(key, (more.get(key) ?? 0) + sign);
      }
    }
  };
  move(guest, from, seat);
  if (other !== AWAY) move(other, seat, from);
  let beyond = 0;
  for (const [key, count] of more) {
    const had = met.get(key) ?? 0;
    beyond += Math.max(had + count - times, 0) - Math.max(had - times, 0);
  }
  return beyond;
}

// By how much more rules are broken after an exchange.
function brokenBy(kinds, course, guest, seat) {
  const who = occupants(course);
  const other = who[seat];
  const touched = kindsAt(kinds, course, other < 0 ? [guest] : [guest, other]);
  let more = 0;
  for (const place of touched) {
    if (!kinds.meets.has(place)) continue;
    more += metTooOften(kinds.meets.get(place), course, who, guest, seat);
    touched.delete(place);
  }
  const step = exchange(course, guest, seat);
  for (const place of touched) more += BROKEN[kinds.counted[place][0]](kinds.counted[place][1], D.seats) - kinds.broken[place];
  exchange(course, guest, step.seat);
  return more;
}

// What one more talk of a pair is worth, in units, as the score weighs it.
function gainOf(ledger, key, talk) {
  const before = (prior.get(key) ?? 0) + (ledger.get(key)?.talk ?? 0);
  return (interest.get(key) ?? 1) * (worthOf(before + talk) - worthOf(before));
}

// How the talk of pairs changes where a guest, and whoever sits there, exchange seats: keys to units.
function talkChanges(course, who, guest, seat) {
  const changes = new Map();
  const from = D.seats[course][guest];
  const other = who[seat];
  const move = (mover, old, now) => {
    for (const [at, sign] of [[old, -1], [now, 1]]) {
      if (at === AWAY) continue;
      const { first, form } = D.tables[tableOf[at]];
      const count = D.forms[form].seats;
      for (let place = 0; place < count; place += 1) {
        const one = who[first + place];
        if (one === AWAY || one === guest || one === other) continue;
        const key = keyOf(mover, one);
        changes.set(key, (changes.get(key) ?? 0) + sign * H.talk[form][(at - first) * count + place]);
      }
    }
  };
  move(guest, from, seat);
  if (other !== AWAY) move(other, seat, from);
  return changes;
}

// New people more that guests lack to their goals.
function lackingBy(ledger, changes) {
  const more = new Map();
  for (const [key, talk] of changes) {
    const known = prior.get(key) ?? 0;
    if (known >= H.half) continue;
    const before = known + (ledger.get(key)?.talk ?? 0);
    const flips = Number(before + talk >= H.half) - Number(before >= H.half);
    for (const guest of [Math.floor(key / people), key % people]) if (H.goals[guest]) more.set(guest, (more.get(guest) ?? 0) + flips);
  }
  let lacking = 0;
  for (const [guest, flips] of more) {
    const left = H.goals[guest] - current.meets[guest];
    lacking += Math.max(left - flips, 0) - Math.max(left, 0);
  }
  return lacking;
}

// Of each guest what leaving the own seat loses, and what coming to a seat would bring.
function* gainsAt(course, who, ledger) {
  const among = (guest, seat, sign) => {
    const { first, form } = D.tables[tableOf[seat]];
    const count = D.forms[form].seats;
    let gain = 0;
    for (let place = 0; place < count; place += 1) {
      const one = who[first + place];
      if (one === AWAY || one === guest || first + place === seat) continue;
      gain += gainOf(ledger, keyOf(guest, one), sign * H.talk[form][(seat - first) * count + place]);
    }
    return gain;
  };
  const leave = D.guests.map((_, guest) => (D.seats[course][guest] === AWAY ? 0 : among(guest, D.seats[course][guest], -1)));
  const into = [];
  for (const guest of D.guests.keys()) {
    into.push(D.seats[course][guest] === AWAY ? null : Float64Array.from({ length: seatCount }, (_, seat) => among(guest, seat, 1)));
    yield;
  }
  return { leave, into };
}

const tableIsThinner = (course) => {
  const count = (row) => D.tables.map((_, table) => row.filter((seat) => seat !== AWAY && tableOf[seat] === table).length);
  const [now, then] = [count(D.seats[course]), count(original[course])];
  return (table) => now[table] !== then[table];
};

// All exchanges of a course, each as guest, seat and what it changes. Of a very large dinner only
// those of tables at which somebody is missing or new.
function* exchangesAt(course, ledger) {
  const who = occupants(course);
  const found = [];
  const goals = H.goals.some((goal) => goal);
  const thinner = tableIsThinner(course);
  const first = (guest) => D.guests.length <= MOST_GUESTS || thinner(tableOf[D.seats[course][guest]]);
  const movable = D.guests.map((_, guest) => guest).filter((guest) => D.seats[course][guest] !== AWAY && !isHeld(course, D.seats[course][guest]));
  const gains = D.meeting[course] && D.guests.length <= MOST_GUESTS ? yield* gainsAt(course, who, ledger) : null;
  for (const guest of movable) {
    if (!first(guest)) continue;
    const from = D.seats[course][guest];
    for (let seat = 0; seat < seatCount; seat += 1) {
      const other = who[seat];
      if (seat === from || isHeld(course, seat) || (other !== AWAY && (other < guest && first(other)))) continue;
      if (closedAt[course].has(seat) || (other !== AWAY && closedAt[course].has(from))) continue;
      const apart = tableOf[seat] !== tableOf[from];
      const changes = !D.meeting[course] ? new Map() : goals || !apart || !gains ? talkChanges(course, who, guest, seat) : null;
      let weighted = 0;
      if (changes) for (const [key, talk] of changes) weighted += gainOf(ledger, key, talk);
      else weighted = gains.leave[guest] + gains.into[guest][seat] + (other === AWAY ? 0 : gains.leave[other] + gains.into[other][from]);
      const lacking = goals && changes ? lackingBy(ledger, changes) : 0;
      found.push({ course, guest, seat, other, weighted, lacking, broken: 0 });
    }
    yield;
  }
  return found;
}

const helpsMore = (one, two) =>
  one.broken - two.broken || one.lacking - two.lacking || two.weighted - one.weighted
  || (one.other === AWAY ? 0 : 1) - (two.other === AWAY ? 0 : 1) || one.course - two.course || one.guest - two.guest || one.seat - two.seat;

const NOTHING_CHANGED = { broken: 0, lacking: 0, weighted: 0 };
const isBetter = (one) =>
  one.broken - NOTHING_CHANGED.broken || one.lacking || -one.weighted;

// The best exchanges that are better than none, the best first. Where a broken rule looks at who
// moves, or at all, it may be kept again; of the others the best that break nothing are enough.
function* bestExchanges(most) {
  const ledger = ledgerOf(D.seats);
  const kinds = countedKinds();
  const brokenKinds = new Set(kinds.broken.flatMap((amount, place) => (amount ? [place] : [])));
  const mayMend = ({ course, guest, other }) =>
    [...kindsAt(kinds, course, other === AWAY ? [guest] : [guest, other])].some((place) => brokenKinds.has(place));
  const all = [];
  for (const course of laterCourses()) for (const one of yield* exchangesAt(course, ledger)) all.push(one);
  all.sort(helpsMore);
  yield;
  const best = [];
  const keep = (one) => {
    best.push(one);
    best.sort(helpsMore);
    if (best.length > most) best.pop();
  };
  let judged = 0;
  let enough = 0;
  for (const one of all) {
    const mends = brokenKinds.size > 0 && mayMend(one);
    if (!mends && (enough >= most || isBetter(one) >= 0)) {
      if (brokenKinds.size) continue;
      break;
    }
    if (judged === MOST_JUDGED) return { best, all: false };
    judged += 1;
    one.broken = brokenBy(kinds, one.course, one.guest, one.seat);
    if (!mends && one.broken <= 0) enough += 1;
    if (isBetter(one) < 0) keep(one);
    yield;
  }
  return { best, all: true };
}

// The best empty seats for a guest who has none, at each course: nobody else is moved.
function* seatsOfOne(guest) {
  const courses = laterCourses().filter((course) => isThere(course, guest) && D.seats[course][guest] === AWAY);
  const seats = D.seats.map((row) => [...row]);
  for (let pass = 0; pass < Math.min(courses.length, 2); pass += 1) {
    for (const course of courses) {
      seats[course][guest] = AWAY;
      const taken = new Set(seats[course]);
      let best = null;
      for (let seat = 0; seat < seatCount; seat += 1) {
        if (taken.has(seat) || isHeld(course, seat) || closedAt[course].has(seat)) continue;
        seats[course][guest] = seat;
        const verdict = judge(seats);
        if (!best || better(verdict, best.verdict) > 0) best = { seat, verdict };
        yield;
      }
      seats[course][guest] = best ? best.seat : AWAY;
    }
  }
  return { guest, courses: courses.filter((course) => seats[course][guest] !== AWAY), seats };
}

function* whatHelps() {
  const seatless = [...new Set(withoutSeat().filter(([course]) => course >= evening.first).map(([, guest]) => guest))];
  const seats = [];
  for (const guest of seatless.slice(0, MOST_HELPS)) {
    const found = yield* seatsOfOne(guest);
    if (found.courses.length) seats.push(found);
  }
  return { seats, ...(yield* bestExchanges(MOST_HELPS)) };
}

// Run a search in slices; only the last one that was begun is finished.
let begun = 0;
function inSlices(search, finished) {
  begun += 1;
  const own = begun;
  const slice = () => {
    if (own !== begun) return;
    const end = performance.now() + SLICE;
    let step = search.next();
    while (!step.done && performance.now() < end) step = search.next();
    if (step.done) finished(step.value);
    else setTimeout(slice);
  };
  setTimeout(slice);
}

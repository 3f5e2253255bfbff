// Who is there as the evening goes: who was planned, but for those who stay away or come late, and
// those who are new. Courses that have been served stay as they were. An evening is never changed,
// but replaced, so that every step can be undone.
const original = D.seats.map((row) => [...row]);
const awayCounts = new Map(H.door.away.map(([course, guest, count]) => [`${course} ${guest}`, count]));
const asPlanned = {
  first: 0,
  there: D.courses.map((_, course) =>
    Uint8Array.from({ length: people }, (_, guest) => Number(guest < planned && !awayCounts.has(`${course} ${guest}`)))),
  newcomers: [],
  // What was said at courses that have been served: which were to come, and who was there then.
  before: [],
};
let evening = asPlanned;
let rulesNow = H.rules.map(({ kinds }) => kinds);

const isThere = (course, guest) => evening.there[course][guest] === 1;
const laterCourses = () => [...D.courses.keys()].filter((course) => course >= evening.first);
const sameThere = (one, two) => one.there.every((row, course) => row.every((there, guest) => there === two.there[course][guest]));
const isAsPlanned = () => evening === asPlanned || (!evening.newcomers.length && sameThere(evening, asPlanned));

// Whether a guest was to be there; newcomers are from the course on at which they came.
const isPlanned = (course, guest) =>
  guest < planned ? asPlanned.there[course][guest] === 1 : course >= evening.newcomers[guest - planned].from;

// The seats that nobody sits on at a course, by the rules.
const closedAt = D.courses.map((_, course) => new Set(
  H.rules.flatMap(({ kinds }) => kinds).flatMap(([name, kind]) => (name === "SeatsClosed" && kind.course === course ? [...kind.seats] : [])),
));

// What the host has locked stays: who sits on such a seat, or that nobody does. A lock on somebody
// who does not come holds nothing.
const lockedSeats = new Set(H.locked.map(([course, seat]) => `${course} ${seat}`));

function isLocked(course, seat) {
  if (!lockedSeats.has(`${course} ${seat}`)) return false;
  const guest = original[course].indexOf(seat);
  return guest < 0 || isThere(course, guest);
}

const isHeld = (course, seat) => course < evening.first || isLocked(course, seat);

function setEvening(now) {
  evening = now;
  D.guests.length = bareNames.length = planned;
  now.newcomers.forEach(({ name }, number) => {
    D.guests.push({ name, key: H.door.keys[number] });
    bareNames.push(` ${bare(name)}`);
  });
  const spent = new Set(isAsPlanned() ? [] : H.door.spent);
  rulesNow = H.rules.map(({ kinds }, place) => (spent.has(place) ? [] : withNewcomers(kinds, H.door.new[place])));
}

// What a rule asks now: of newcomers, too, what it asks of everyone.
function withNewcomers(kinds, asked) {
  const news = evening.newcomers.map((_, number) => planned + number);
  if (!asked || !news.length) return kinds;
  const joined = new Set(asked.joined);
  const more = ([name, kind]) => [name, {
    ...kind,
    ...(kind.guests ? { guests: [...kind.guests, ...news] } : {}),
    ...(kind.members ? { members: [...kind.members, ...news] } : {}),
  }];
  return [
    ...kinds.map((one, place) => (joined.has(place) ? more(one) : one)),
    ...news.flatMap((guest) => asked.own.map(([name, kind]) => [name, { ...kind, guest }])),
  ];
}

// Rules that ask something else now that others are there: the command works out what. And those
// that spread guests who may stay away: it is known by now, and they ask nothing any more.
function uncountedRules() {
  const found = new Set(isAsPlanned() ? [] : [...H.door.uncounted, ...H.door.spent]);
  if (evening.newcomers.length) {
    for (const [place, asked] of Object.entries(H.door.new)) if (!asked) found.add(Number(place));
  }
  return found;
}

const everChanged = (guest) =>
  [...evening.before, evening].some(({ there }) => there.some((row, course) => row[guest] !== asPlanned.there[course][guest]));

// Guests without a seat, and seats of guests who are away.
function brokenOtherwise(seats) {
  let broken = 0;
  seats.forEach((row, course) => row.forEach((seat, guest) => {
    if ((seat === AWAY) !== isThere(course, guest)) return;
    broken += seat === AWAY || everChanged(guest) ? 1 : awayCounts.get(`${course} ${guest}`);
  }));
  return broken;
}

const withoutSeat = () => D.seats.flatMap((row, course) =>
  row.flatMap((seat, guest) => (seat === AWAY && isThere(course, guest) ? [[course, guest]] : [])));

function brokenOtherwiseSays() {
  const nobodySeated = D.seats.every((row, course) => row.every((seat, guest) => (seat === AWAY) === (original[course][guest] === AWAY)));
  if (evening === asPlanned && nobodySeated) return H.otherwise;
  return [...withoutSeat().map(([course, guest]) => seatlessSays(course, guest)), ...H.seated_away];
}

const seatlessSays = (course, guest) => fill(W.door_no_seat, { name: D.guests[guest].name, course: D.courses[course] });

// The evening with a guest there from a course on, of those courses they were planned for.
function comingFrom(guest, from) {
  const there = evening.there.map((row, course) => {
    if (course < evening.first) return row;
    const now = Uint8Array.from(row);
    now[guest] = Number(isPlanned(course, guest) && course >= from);
    return now;
  });
  return { ...evening, there };
}

// The first course with fewer seats than guests, or -1.
const tooFull = ({ there }) =>
  there.findIndex((row, course) => row.reduce((sum, one) => sum + one, 0) > seatCount - closedAt[course].size
    && row.reduce((sum, one) => sum + one, 0) > evening.there[course].reduce((sum, one) => sum + one, 0));

// Seats for an evening: nobody is moved; who comes after all has the own seat again if it is free, and
// who was left on a closed one has still to be given another.
function seatsFor(now) {
  const count = planned + now.newcomers.length;
  return D.seats.map((row, course) => {
    const seats = [...row.slice(0, count), ...Array(Math.max(count - row.length, 0)).fill(AWAY)];
    if (course < now.first) return seats;
    seats.forEach((_, guest) => {
      if (!now.there[course][guest] || closedAt[course].has(seats[guest])) seats[guest] = AWAY;
    });
    seats.forEach((seat, guest) => {
      const own = guest < planned ? original[course][guest] : AWAY;
      if (seat === AWAY && now.there[course][guest] && own !== AWAY && !closedAt[course].has(own) && !seats.includes(own)) seats[guest] = own;
    });
    return seats;
  });
}

// `asked` is what is said, in the words of the command.
function changeEvening(now, who, asked) {
  const course = tooFull(now);
  if (course >= 0) return fill(W.door_full, { course: D.courses[course] });
  carryOut({ evening: now, seats: seatsFor(now), who, asked }, done);
  undone.length = 0;
  return "";
}

const plainName = (guest) => H.plan.dinner.guests[guest]?.name ?? D.guests[guest].name;
const plainCourse = (course) => H.plan.dinner.courses[course].name;

const setAbsent = (guest, absent) =>
  changeEvening(comingFrom(guest, absent ? D.courses.length : 0), () => [named(guest), ": ", absent ? W.door_absent : W.door_as_planned],
    absent ? `${plainName(guest)} absent from ${plainCourse(evening.first)}` : `${plainName(guest)} there from ${plainCourse(evening.first)}`);

const setLate = (guest, from) =>
  changeEvening(comingFrom(guest, from), () => [named(guest), ": ", from > evening.first ? fill(W.door_comes, { course: D.courses[from] }) : W.door_as_planned],
    `${plainName(guest)} there from ${plainCourse(from)}`);

function addNewcomer(name) {
  if (evening.newcomers.length === H.door.keys.length) return W.door_most;
  const guest = planned + evening.newcomers.length;
  const there = evening.there.map((row, course) => {
    const now = Uint8Array.from(row);
    now[guest] = Number(course >= evening.first);
    return now;
  });
  const newcomers = [...evening.newcomers, { name, from: evening.first }];
  return changeEvening({ ...evening, there, newcomers }, () => [element("bdi", {}, name), ": ", W.door_new],
    `add ${name} from ${plainCourse(evening.first)}`);
}

// What has been served stays; what is said from now on is of the courses to come.
function serve() {
  const course = D.courses[evening.first];
  const last = evening.before.at(-1) ?? asPlanned;
  const said = evening.newcomers.length > last.newcomers.length || !sameThere(evening, last);
  const before = said ? [...evening.before, { ...evening }] : evening.before;
  const now = { ...evening, first: evening.first + 1, before };
  const who = () => [fill(W.door_was_served, { course })];
  carryOut({ evening: now, seats: D.seats.map((row) => [...row]), who, asked: `${plainCourse(evening.first)} is served` }, done);
  undone.length = 0;
}

// At the door: who is absent, late or new, what that comes to, and what would help.
const MOST_ROWS = 12;

const comesTo = (guest) => laterCourses().filter((course) => isThere(course, guest));
const plannedTo = (guest) => laterCourses().filter((course) => isPlanned(course, guest));
const isOtherwise = (guest) => guest >= planned || D.courses.some((_, course) => isThere(course, guest) !== (asPlanned.there[course][guest] === 1));

// Whoever fits what is typed; with nothing typed whoever is not as planned.
function doorGuests() {
  const typed = byId("door-name").value;
  if (bare(typed)) return find(typed);
  return D.guests.map((_, guest) => guest).filter(isOtherwise);
}

function doorRow(guest) {
  const name = element("bdi", { id: `door-g${guest}` }, D.guests[guest].name);
  const item = element("li", {}, element("p", {}, name, guest < planned ? "" : ` (${W.door_new})`));
  const [comes, was] = [comesTo(guest), plannedTo(guest)];
  if (!was.length) {
    item.append(element("p", { className: "quiet" }, W.away));
    return item;
  }
  const tick = element("input", { type: "checkbox", checked: !comes.length, id: `door-absent${guest}`, "aria-labelledby": `door-g${guest} door-says${guest}` });
  tick.addEventListener("change", () => doorChanged(tick, () => setAbsent(guest, tick.checked)));
  item.append(element("label", {}, tick, element("span", { id: `door-says${guest}` }, W.door_absent)));
  if (guest >= planned || was.length < 2) return item;
  const late = element("select", { id: `door-late${guest}`, "aria-labelledby": `door-g${guest}`, disabled: !comes.length });
  was.forEach((course, place) => {
    const says = place ? fill(W.door_comes, { course: D.courses[course] }) : W.door_as_planned;
    late.append(element("option", { value: course, selected: course === comes[0] }, says));
  });
  late.addEventListener("change", () => doorChanged(late, () => setLate(guest, Number(late.value))));
  item.append(late);
  return item;
}

// The row is made anew, and keeps the focus.
function doorChanged(control, change) {
  const refused = change();
  showRows();
  byId(control.id)?.focus();
  byId("door-refused").textContent = refused;
}

function showRows() {
  const found = doorGuests();
  byId("door-guests").replaceChildren(...found.slice(0, MOST_ROWS * 2).map(doorRow));
  const typed = byId("door-name").value.trim().replace(/\s+/g, " ");
  const seen = /[\p{L}\p{N}\p{P}\p{S}]/u.test(typed);
  const is = ` ${bare(typed)}`;
  byId("door-add").hidden = !seen || bareNames.includes(is) || evening.first >= D.courses.length;
  byId("door-add").replaceChildren(...fill(W.door_add, { name: "\0" }).split("\0").flatMap((part, place) => (place ? [element("bdi", {}, typed), part] : [part])));
  byId("door-found").textContent = !bare(typed) ? "" : found.length ? fill(W.found, { count: found.length }) : W.nobody_found;
  byId("door-refused").textContent = "";
}

const below = () => laterCourses().flatMap((course) => D.tables.flatMap((table, number) => {
  const { seats } = D.forms[table.form];
  const count = (row) => row.filter((seat) => seat !== AWAY && tableOf[seat] === number).length;
  const [was, now] = [count(original[course]), count(D.seats[course])];
  return now && 2 * now < seats && 2 * was >= seats ? [fill(W.door_below, { table: tableSays(number), course: D.courses[course], taken: now, seats })] : [];
}));

const tableSays = (table) => {
  const { name } = D.tables[table];
  return /\p{L}.*\p{L}/u.test(name) ? name : `${W.table} ${name}`;
};

// Guests whose card is not as it was printed.
const newCards = () => D.guests.map((_, guest) => guest).filter((guest) =>
  D.seats.some((row, course) => row[guest] !== AWAY && row[guest] !== (original[course][guest] ?? AWAY)));

function effectItems(before, after) {
  const cards = newCards();
  const rows = [
    ...effectParts(before, after).map((part) => [part]),
    ...withoutSeat().filter(([course]) => course >= evening.first).map(([course, guest]) => [seatlessSays(course, guest)]),
    ...below().map((part) => [part]),
    ...(cards.length ? [[W.door_cards, " ", ...listed(cards.slice(0, MOST_ROWS).map(named)), cards.length > MOST_ROWS ? ` ${fill(W.more, { count: cards.length - MOST_ROWS })}` : ""]] : []),
  ];
  const left = rows.length - MOST_LISTED;
  return items(left > 0 ? [...rows.slice(0, MOST_LISTED), [fill(W.more, { count: left })]] : rows);
}

function helpRow(who, after, place, does) {
  const says = element("p", { id: `door-help${place}` }, ...who, ": ", effect(current, after));
  const button = element("button", { type: "button", "aria-describedby": `door-help${place}` }, W.door_do);
  button.addEventListener("click", () => {
    does();
    byId("door-effect-title").focus();
  });
  return element("li", {}, says, button);
}

const seatSays = (seat) => placeSays(tableOf[seat], seat - D.tables[tableOf[seat]].first + 1);

function showHelps({ seats, best, all: every }) {
  const rows = seats.map(({ guest, courses, seats: now }, place) => {
    const where = courses.map((course) => `${D.courses[course]}: ${seatSays(now[course][guest])}`).join(W.and_also);
    const who = () => [named(guest), LEADS_TO, where];
    return helpRow(who(), judge(now), place, () => {
      const asked = courses.map((course) => `seat ${plainName(guest)} at ${plainCourse(course)}`).join(", ");
      carryOut({ evening, seats: now, who, asked }, done);
      undone.length = 0;
    });
  });
  best.forEach(({ course, guest, seat, other }, number) => {
    const step = exchange(course, guest, seat);
    const after = judge(D.seats);
    exchange(course, guest, step.seat);
    const who = [`${D.courses[course]}: `, ...whoMoves({ guest, other }, seat)];
    rows.push(helpRow(who, after, seats.length + number, () => place(course, guest, seat)));
  });
  byId("door-helps").replaceChildren(...rows);
  byId("door-looking").textContent = [rows.length ? "" : W.door_nothing_helps, every ? "" : W.door_not_all].filter(Boolean).join(" ");
  byId("door-told").dataset.found = JSON.stringify(best.map((one) => [one.course, one.guest, one.seat, one.other, one.broken, one.lacking, one.weighted]));
}

// A line is broken between words of the command only.
function commandRow(words) {
  const parts = words.flatMap((word, place) => [place ? " " : "", element("span", {}, word)]);
  const code = element("code", { dir: "ltr", tabIndex: 0 }, ...parts);
  const button = element("button", { type: "button" }, W.door_copy);
  button.addEventListener("click", () => copyCommand(code));
  return element("li", {}, code, button);
}

const planJudged = current;

function showDoor() {
  const { first } = evening;
  const next = D.courses[first];
  byId("door-next").textContent = next === undefined ? W.door_all_served : fill(W.door_next, { course: next });
  byId("served").hidden = next === undefined;
  byId("served").textContent = next === undefined ? "" : fill(W.door_is_served, { course: next });
  showRows();
  const told = !isAsPlanned() || first > 0;
  byId("door-told").hidden = !told;
  if (!told) return void (begun += 1);
  byId("door-effect").replaceChildren(...effectItems(planJudged, current));
  const uncounted = [...current.uncounted].filter((rule) => !H.door.spent.includes(rule)).map((rule) => H.rules[rule].sentence);
  byId("door-uncounted").hidden = !uncounted.length;
  byId("door-uncounted-rules").replaceChildren(...items(uncounted));
  const rows = commands().map(commandRow);
  byId("door-commands").replaceChildren(...rows);
  byId("door-command").hidden = !rows.length;
  byId("door-helps").replaceChildren();
  byId("door-looking").textContent = W.door_looking;
  delete byId("door-told").dataset.found;
  inSlices(whatHelps(), showHelps);
}

byId("served").addEventListener("click", serve);
byId("door-name").addEventListener("input", showRows);
byId("door-name").addEventListener("search", showRows);
byId("door-add").addEventListener("click", () => {
  const refused = addNewcomer(byId("door-name").value.trim().replace(/\s+/g, " ").normalize("NFC"));
  if (!refused) byId("door-name").value = "";
  showRows();
  byId("door-refused").textContent = refused;
  byId("door-name").focus();
});
showDoor();

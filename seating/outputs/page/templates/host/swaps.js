// Try it: a guest goes to another's seat, or to an empty one; whoever sat there takes the guest's.
// Every step can be undone, and done again.
const done = [];
const undone = [];
let current = judge(D.seats);

const better = (one, two) =>
  two.broken - one.broken || two.shortfall - one.shortfall || one.weighted - two.weighted;

// Put a guest on a seat; whoever sits there takes the guest's. Returns what undoes it.
function exchange(course, guest, seat) {
  const from = D.seats[course][guest];
  const other = D.seats[course].indexOf(seat);
  D.seats[course][guest] = seat;
  if (other >= 0) D.seats[course][other] = from;
  return { course, guest, seat: from, other };
}

// Two figures with as many decimals as it takes to tell them apart.
function fromTo(before, after) {
  const digits = [1, 2, 3].find((count) => before === after || before.toFixed(count) !== after.toFixed(count)) ?? 3;
  return { before: written(before.toFixed(digits)), after: written(after.toFixed(digits)) };
}

const MOST_RULES_TOLD = 3;

function rulesTold(before, after) {
  const changed = after.byRule
    .map((amount, rule) => [rule, amount - before.byRule[rule]])
    .filter(([rule]) => !before.uncounted.has(rule) && !after.uncounted.has(rule));
  const told = [
    ...changed.filter(([, more]) => more > 0).map(([rule]) => fill(W.breaks, { rule: H.rules[rule].sentence })),
    ...changed.filter(([, more]) => more < 0).map(([rule]) => fill(W.mends, { rule: H.rules[rule].sentence })),
  ];
  const left = told.length - MOST_RULES_TOLD;
  return left > 0 ? [...told.slice(0, MOST_RULES_TOLD), fill(W.more, { count: left })] : told;
}

function effectParts(before, after) {
  const change = (words, key) => fill(words, fromTo(expected(before[key]), expected(after[key])));
  const parts = [change(W.introductions_from, "introductions")];
  if (interest.size) parts.push(change(W.weighted_from, "weighted"));
  if (after.shortfall !== before.shortfall)
    parts.push(fill(W.lacking_from, { before: before.shortfall, after: after.shortfall }));
  return [...parts, ...rulesTold(before, after)];
}

const effect = (before, after) => effectParts(before, after).join(W.and_also);

// The way that a line of the page runs.
const LEADS_TO = document.documentElement.dir === "rtl" ? " \u2190 " : " \u2192 ";

// "Ana ⇄ Bo", or "Ana → Table 3 · Seat 5"
function whoMoves({ guest, other }, seat) {
  if (other >= 0) return [named(guest), " ⇄ ", named(other)];
  const table = tableOf[seat];
  return [named(guest), LEADS_TO, placeSays(table, seat - D.tables[table].first + 1)];
}

function tell(who, before, after) {
  const how = better(after, before);
  byId("effect").replaceChildren(...who, ": ", effect(before, after));
  byId("effect").className = how > 0 ? "better" : how < 0 ? "worse" : "";
  showBar();
}

// "Ana: locked …", or "Table 3 · Seat 5: locked …" where nobody sits; or that the course has been served
function tellHeld(course, guest, seat) {
  if (course < evening.first) {
    byId("effect").replaceChildren(fill(W.door_was_served, { course: D.courses[course] }));
    byId("effect").className = "";
    return void showBar();
  }
  const own = isLocked(course, D.seats[course][guest]);
  const other = own ? guest : D.seats[course].indexOf(seat);
  const who = other >= 0 ? named(other) : placeSays(tableOf[seat], seat - D.tables[tableOf[seat]].first + 1);
  byId("effect").replaceChildren(who, ": ", W.locked);
  byId("effect").className = "";
  showBar();
}

function showBar() {
  byId("bar").hidden = !done.length && !undone.length && picked === AWAY;
  document.body.classList.toggle("with-bar", !byId("bar").hidden);
  byId("undo").disabled = !done.length;
  byId("redo").disabled = !undone.length;
  byId("save").disabled = isAsItCame();
}

function refresh(course, who) {
  const from = sections[course] && placesOf(sections[course]);
  redraw(course);
  if (shownCourse === course) glide(from, sections[course]);
  judgeAgain(who);
}

function refreshAll(who) {
  drawEveryone();
  D.courses.forEach((_, course) => redraw(course));
  judgeAgain(who);
}

function judgeAgain(who) {
  const before = current;
  current = judge(D.seats);
  tell(who, before, current);
  showVerdict(current);
  if (shownGuest >= D.guests.length) closeEvening();
  else if (shownGuest !== AWAY) showEvening(shownGuest, false);
  drawRoute();
  showDoor();
}

function place(course, guest, seat) {
  if (D.seats[course][guest] === AWAY || D.seats[course][guest] === seat) return;
  if (isHeld(course, seat) || isHeld(course, D.seats[course][guest])) return void tellHeld(course, guest, seat);
  carryOut({ course, guest, seat }, done);
  undone.length = 0;
}

// Do a step, or take one back, and keep what undoes it. A step is one exchange of seats, or else
// all seats and who is there (door/attendance.js).
function carryOut(step, kept) {
  unpick();
  if (step.seats) {
    kept.push({ seats: D.seats, evening, who: step.who, asked: step.asked });
    D.seats = step.seats;
    setEvening(step.evening);
    refreshAll(step.who());
    return;
  }
  const { course, guest, seat } = step;
  const back = exchange(course, guest, seat);
  kept.push({ ...back, to: seat });
  refresh(course, whoMoves(back, seat));
}

const takeBack = (from, to) => from.length && carryOut(from.pop(), to);

const undo = () => takeBack(done, undone);
const redo = () => takeBack(undone, done);

// Seats stay where they are drawn; who sits there changes, and keeps how they were marked.
function redraw(course) {
  const section = sections[course];
  const marks = new Map(
    all("li.guest", section).map((item) => [Number(item.dataset.g), ["lit", "me"].filter((name) => item.classList.contains(name))]),
  );
  const who = occupants(course);
  for (const item of all(".seated li", section)) {
    const guest = who[seatOf(item)];
    if (Number(item.dataset.g ?? AWAY) === guest) continue;
    item.classList.remove("lit", "me");
    item.classList.toggle("guest", guest !== AWAY);
    item.classList.toggle("free", guest === AWAY);
    if (guest === AWAY) delete item.dataset.g;
    else item.dataset.g = guest;
    item.classList.add(...(marks.get(guest) ?? []));
    item.firstElementChild.replaceChildren(...worded(guest === AWAY ? W.free : D.guests[guest].name));
  }
  all(".everyone > li").forEach((line) => {
    const seat = D.seats[course][Number(line.dataset.g)];
    const { name, first } = D.tables[tableOf[seat]] ?? {};
    all("b", line)[course].textContent = seat === AWAY ? "\u2013" : `${name} · ${seat - first + 1}`;
  });
}

// Newcomers stand at the end of the list of everyone.
function drawEveryone() {
  const list = document.querySelector(".everyone");
  if (!list) return;
  all(":scope > li", list).filter((line) => Number(line.dataset.g) >= planned).forEach((line) => line.remove());
  for (let guest = planned; guest < D.guests.length; guest += 1) {
    const line = element("li", {}, named(guest));
    line.dataset.g = guest;
    line.append(...D.courses.map((course) => element("p", {}, element("span", {}, course), " ", element("b"))));
    list.append(line);
  }
}

const seatOf = (item) => D.tables[Number(item.closest(".seated").dataset.table)].first + item.value - 1;
const courseOf = (item) => sections.indexOf(item.closest("section.course"));

for (const item of all("#room .seated li")) {
  if (isLocked(courseOf(item), seatOf(item))) Object.assign(item, { title: W.locked }).classList.add("locked");
}

// What is picked: a guest, and where to; by tapping, or by name with the keyboard.
let picked = AWAY;
let pickedSeat = AWAY;
let pickedCourse = 0;

function unpick() {
  picked = pickedSeat = AWAY;
  showPick();
}

function pick(guest, course) {
  picked = guest;
  pickedSeat = AWAY;
  pickedCourse = course;
  showPick();
}

function aim(seat) {
  pickedSeat = seat;
  showPick();
}

function showPick() {
  for (const item of all("#room .seated li")) {
    const here = courseOf(item) === pickedCourse;
    const seat = here ? seatOf(item) : AWAY;
    item.classList.toggle("picked", here && picked !== AWAY && Number(item.dataset.g ?? AWAY) === picked);
    item.classList.toggle("target", pickedSeat !== AWAY && seat === pickedSeat);
  }
  const other = pickedSeat === AWAY ? AWAY : D.seats[pickedCourse].indexOf(pickedSeat);
  byId("first").value = picked === AWAY ? "" : D.guests[picked].name;
  byId("second").value = other < 0 ? "" : D.guests[other].name;
  const own = picked === AWAY ? AWAY : D.seats[pickedCourse][picked];
  const held = isHeld(pickedCourse, own) || isHeld(pickedCourse, pickedSeat);
  byId("swap").disabled = picked === AWAY || pickedSeat === AWAY || held;
  if (picked === AWAY) return;
  if (held && pickedSeat !== AWAY) return void tellHeld(pickedCourse, picked, pickedSeat);
  if (pickedSeat === AWAY) {
    const away = D.seats[pickedCourse][picked] === AWAY;
    byId("effect").replaceChildren(named(picked), ": ", away ? W.away : W.picked);
    byId("effect").className = "";
    showBar();
    return;
  }
  const step = exchange(pickedCourse, picked, pickedSeat);
  const after = judge(D.seats);
  exchange(pickedCourse, picked, step.seat);
  tell(whoMoves(step, pickedSeat), current, after);
}

function tapped(item) {
  const guest = Number(item.dataset.g ?? AWAY);
  const course = courseOf(item);
  if (guest !== AWAY && guest === picked && course === pickedCourse) unpick();
  else if (picked === AWAY || pickedSeat !== AWAY || course !== pickedCourse) {
    if (guest !== AWAY) pick(guest, course);
  } else aim(seatOf(item));
  if (picked === AWAY) {
    byId("effect").replaceChildren();
    showBar();
  }
}

function chosenByName(which, guest) {
  const course = Math.max(shownCourse, 0);
  if (which === 0 || picked === AWAY || pickedCourse !== course) return pick(guest, course);
  const seat = D.seats[course][guest];
  if (guest === picked || D.seats[course][picked] === AWAY) return showPick();
  if (seat === AWAY) {
    byId("effect").replaceChildren(named(guest), ": ", W.away);
    return showBar();
  }
  aim(seat);
  return byId("swap").focus();
}

function swapPicked() {
  if (picked === AWAY || pickedSeat === AWAY) return;
  place(pickedCourse, picked, pickedSeat);
  byId("undo").focus();
}

function dropPick() {
  unpick();
  byId("bar").hidden = true;
  document.body.classList.remove("with-bar");
}

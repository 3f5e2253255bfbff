// Try it: two guests change seats at one course, by dragging or by name; every step can be undone.
const done = [];
let current = judge(D.seats);

const sameLevel = (one, two) => one.broken === two.broken && one.shortfall === two.shortfall;
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

function effect(before, after) {
  const by = (key) => changeSays(expected(after[key] - before[key]));
  const parts = [fill(W.effect, { change: by("introductions") })];
  if (interest.size) parts.push(fill(W.effect_weighted, { change: by("weighted") }));
  if (after.broken !== before.broken) parts.push(fill(W.effect_broken, { change: changeSays(after.broken - before.broken) }));
  if (after.shortfall !== before.shortfall) parts.push(fill(W.effect_shortfall, { change: changeSays(after.shortfall - before.shortfall) }));
  return parts.join(" ");
}

function refresh(course, before) {
  const from = placesOf(sections[course]);
  redraw(course);
  if (shownCourse === course) glide(from, sections[course]);
  const after = judge(D.seats);
  const how = better(after, before);
  byId("effect").textContent = effect(before, after);
  byId("effect").className = how > 0 ? "better" : how < 0 ? "worse" : "";
  current = after;
  showVerdict(after);
  byId("undo").disabled = !done.length;
  byId("save").disabled = isAsItCame();
  if (shownGuest !== AWAY) showEvening(shownGuest, false);
}

function place(course, guest, seat) {
  if (D.seats[course][guest] === AWAY || D.seats[course][guest] === seat) return;
  done.push(exchange(course, guest, seat));
  refresh(course, current);
}

function undo() {
  const { course, guest, seat } = done.pop();
  exchange(course, guest, seat);
  refresh(course, current);
}

// Move drawn guests to where they sit now: the drawing of a seat is told by its own places.
function redraw(course) {
  const drawn = new Map(all("g.guest", sections[course]).map((node) => [Number(node.dataset.g), node]));
  D.seats[course].forEach((seat, guest) => {
    const node = drawn.get(guest);
    if (!node || seat === AWAY || Number(node.dataset.seat) === seat) return;
    const table = D.tables[tableOf[seat]];
    const spot = H.spots[table.form][seat - table.first];
    node.dataset.seat = seat;
    node.setAttribute("transform", `translate(${spot.x} ${spot.y})`);
    node.querySelector("path")?.remove();
    letter(node, spot);
    all("svg.card", sections[course]).find((svg) => Number(svg.dataset.table) === tableOf[seat]).append(node);
  });
  for (const svg of all("svg.card", sections[course])) {
    const table = Number(svg.dataset.table);
    const names = atTable(course, table).map(([, guest]) => D.guests[guest].name);
    svg.setAttribute("aria-label", `${W.table} ${D.tables[table].name}: ${names.join(", ")}`);
  }
  all("#list tbody tr").forEach((line) => {
    const seat = D.seats[course][Number(line.dataset.g)];
    if (seat === AWAY) return;
    const table = D.tables[tableOf[seat]];
    line.children[course + 1].textContent = `${table.name} · ${seat - table.first + 1}`;
  });
}

// Set a name at a spot as the library does (seating/outputs/drawing/table_drawing.py).
function letter(node, spot) {
  const lines = all("text", node);
  lines.forEach((line, index) => {
    line.removeAttribute("transform");
    line.setAttribute("text-anchor", spot.anchor);
    line.setAttribute("x", spot.dx);
    line.setAttribute("y", spot.first[lines.length - 1] + 14 * index);
    if (spot.tilt) line.setAttribute("transform", `rotate(${spot.tilt})`);
  });
}

// Drag a guest onto another, or onto an empty seat.
function seatUnder(event, svg) {
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  const table = D.tables[Number(svg.dataset.table)];
  const distances = H.spots[table.form].map(({ x, y }) => Math.hypot(x - at.x, y - at.y));
  const nearest = distances.indexOf(Math.min(...distances));
  return distances[nearest] < 40 ? table.first + nearest : AWAY;
}

function seatAt(event) {
  const target = document.elementsFromPoint(event.clientX, event.clientY);
  const name = target.map((node) => node.closest?.("g.guest")).find((node) => node && !node.classList.contains("dragged"));
  if (name) return D.seats[shownCourse][Number(name.dataset.g)];
  const svg = target.map((node) => node.closest?.("svg.card")).find(Boolean);
  return svg ? seatUnder(event, svg) : AWAY;
}

function startDrag(event) {
  const node = event.target.closest("g.guest");
  if (!node || event.button || shownCourse === ALL) return;
  event.preventDefault();
  const start = { x: event.clientX, y: event.clientY };
  const scale = node.ownerSVGElement.getScreenCTM().a || 1;
  node.classList.add("dragged");
  const move = (now) => {
    node.style.translate = `${(now.clientX - start.x) / scale}px ${(now.clientY - start.y) / scale}px`;
  };
  const drop = (now) => {
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", drop);
    removeEventListener("pointercancel", drop);
    const seat = now.type === "pointerup" ? seatAt(now) : AWAY;
    node.style.translate = "";
    node.classList.remove("dragged");
    const guest = Number(node.dataset.g);
    if (Math.hypot(now.clientX - start.x, now.clientY - start.y) < 5) choose(guest);
    else if (seat !== AWAY) place(shownCourse, guest, seat);
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", drop);
  addEventListener("pointercancel", drop);
}

// By name: two boxes and a button, for the keyboard and for screen readers.
const pair = [AWAY, AWAY];

function choose(guest) {
  const free = pair[0] === AWAY || pair[1] !== AWAY ? 0 : 1;
  if (!free) pair[1] = AWAY;
  setPair(free, guest);
}

function setPair(which, guest) {
  pair[which] = guest;
  byId("first").value = pair[0] === AWAY ? "" : D.guests[pair[0]].name;
  byId("second").value = pair[1] === AWAY ? "" : D.guests[pair[1]].name;
  markDrawn("picked", (other) => pair.includes(other));
  preview();
}

function preview() {
  const course = Math.max(shownCourse, 0);
  const ready = !pair.includes(AWAY) && pair[0] !== pair[1] && bothThere(D.seats, course, ...pair);
  byId("swap").disabled = !ready;
  if (!ready) return;
  const back = exchange(course, pair[0], D.seats[course][pair[1]]);
  byId("effect").textContent = fill(W.would, { effect: effect(current, judge(D.seats)) });
  exchange(course, pair[0], back.seat);
}

function swapPair() {
  const course = Math.max(shownCourse, 0);
  const [first, second] = pair;
  pair.fill(AWAY);
  setPair(0, AWAY);
  place(course, first, D.seats[course][second]);
  byId("first").focus();
}

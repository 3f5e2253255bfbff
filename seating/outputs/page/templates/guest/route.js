// The way of the guest who was looked for, as a line from seat to seat across the room.
const SVG = "http://www.w3.org/2000/svg";

function shape(tag, attributes, parent) {
  const node = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  parent?.append(node);
  return node;
}

// Where a seat is in a course's drawing, from its upper left corner, in pixels.
function spotOf(seat, tables, corner) {
  const { first, form } = D.tables[tableOf[seat]];
  const head = byId(`form${form}`).querySelectorAll("circle.seat")[seat - first];
  const card = tables.querySelector(`[data-table="${tableOf[seat]}"] svg`);
  const [box, shown] = [card.viewBox.baseVal, card.getBoundingClientRect()];
  const scale = shown.width / box.width;
  return {
    x: shown.left - corner.left + (Number(head.getAttribute("cx")) - box.x) * scale,
    y: shown.top - corner.top + (Number(head.getAttribute("cy")) - box.y) * scale,
  };
}

// From one seat to the next, with an arrow half way.
function drawStep(from, to, now, parent) {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const step = shape("g", { class: now ? "step now" : "step" }, parent);
  shape("path", { d: `M${from.x} ${from.y}L${to.x} ${to.y}` }, step);
  shape("path", { class: "arrow", d: "M8 0L-6 -6V6Z", transform: `translate(${middle.x} ${middle.y}) rotate(${turn})` }, step);
}

function drawRouteIn(section, course, guest) {
  const tables = section.querySelector(".tables");
  tables.querySelector(".route")?.remove();
  if (guest === AWAY) return;
  const stops = D.seats.map((row, at) => ({ at, seat: row[guest] })).filter(({ seat }) => seat !== AWAY);
  const corner = tables.getBoundingClientRect();
  const spots = stops.map(({ seat }) => spotOf(seat, tables, corner));
  const route = shape("svg", { class: "route", "aria-hidden": "true", focusable: "false" });
  stops.forEach(({ at, seat }, place) => {
    if (place && seat !== stops[place - 1].seat) drawStep(spots[place - 1], spots[place], at === course, route);
  });
  tables.append(route);
}

function drawRoute() {
  if (D.large) return;
  sections.forEach((section, course) => {
    if (!section.hidden) drawRouteIn(section, course, shownGuest);
  });
}

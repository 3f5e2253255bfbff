// Who knows whom, by pointing: the name of the nearest dot, and whom that guest knows; of groups,
// which two a square is of. With the keyboard one goes from one to the next.
const web = document.querySelector("svg.web");
const MOST_NAMED = 24;
const NEAR = 60;
let pointed = AWAY;

const isAfter = () => byId("state-after").checked;

function knownOf(guest) {
  const ledger = isAfter() ? ledgerOf(D.seats) : new Map();
  return D.guests.map((_, other) => other).filter((other) => {
    if (other === guest || other >= planned) return false;
    const talk = ledger.get(keyOf(guest, other))?.talk ?? 0;
    return (prior.get(keyOf(guest, other)) ?? 0) + talk >= H.half;
  });
}

function showDot(guest) {
  const dots = all("circle:not(.shown)", web);
  pointed = guest;
  const known = knownOf(guest);
  const [cx, cy] = ["cx", "cy"].map((side) => Number(dots[guest].getAttribute(side)));
  const lines = known.map((other) => `M${cx} ${cy}L${dots[other].getAttribute("cx")} ${dots[other].getAttribute("cy")}`);
  all(".shown", web).forEach((shown) => shown.remove());
  shape("path", { d: lines.join(""), class: "shown" }, web);
  shape("circle", { cx, cy, r: 9, class: "shown" }, web);
  labelAt(named(guest), cx, cy);
  const left = known.length - MOST_NAMED;
  byId("pointed").replaceChildren(
    named(guest), ": ", ...(known.length ? listed(known.slice(0, MOST_NAMED).map(named)) : ["\u2013"]),
    left > 0 ? ` ${fill(W.more, { count: left })}` : "",
  );
}

function labelAt(text, x, y) {
  const frame = web.parentElement;
  frame.querySelector("span")?.remove();
  const label = element("span", {}, text);
  frame.append(label);
  const at = new DOMPoint(x, y).matrixTransform(web.getScreenCTM());
  const box = frame.getBoundingClientRect();
  const half = label.offsetWidth / 2;
  label.style.left = `${Math.max(half, Math.min(box.width - half, at.x - box.left))}px`;
  label.style.top = `${Math.max(label.offsetHeight * 1.3, at.y - box.top)}px`;
}

function showCell(row, column) {
  pointed = row * H.groups.length + column;
  const names = [row, column].map((group) => element("bdi", {}, H.groups[group]));
  byId("pointed").replaceChildren(names[0], " \u00d7 ", names[1]);
}

function pointAt(event) {
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(web.getScreenCTM().inverse());
  if (H.groups.length) {
    const [row, column] = [at.y / H.cell, at.x / H.cell].map(Math.floor);
    if (Math.min(row, column) >= 0 && Math.max(row, column) < H.groups.length) showCell(row, column);
    return;
  }
  const far = all("circle:not(.shown)", web).map((dot) => Math.hypot(dot.cx.baseVal.value - at.x, dot.cy.baseVal.value - at.y));
  const nearest = far.indexOf(Math.min(...far));
  if (far[nearest] < NEAR && nearest !== pointed) showDot(nearest);
}

function pointOn(event) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const count = H.groups.length ? H.groups.length ** 2 : planned;
  const next = (pointed + step + count) % count;
  if (H.groups.length) showCell(Math.floor(next / H.groups.length), next % H.groups.length);
  else showDot(next);
}

if (web) {
  web.addEventListener("pointermove", pointAt);
  web.addEventListener("pointerdown", pointAt);
  web.addEventListener("keydown", pointOn);
  for (const id of ["state-before", "state-after"]) {
    byId(id).addEventListener("change", () => pointed !== AWAY && !H.groups.length && showDot(pointed));
  }
}

// The charts: one course at a time, guests gliding to their next seat; and what is marked in them.
const sections = all("section.course");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const MOST_GLIDING = 700;
let shownCourse = 0;

// Where each drawn guest is on the screen.
function placesOf(section) {
  const places = new Map();
  for (const drawn of all("li.guest", section)) {
    const { x, y } = drawn.getBoundingClientRect();
    places.set(Number(drawn.dataset.g), { drawn, x, y });
  }
  return places;
}

const inSight = ({ x, y }) => x > -100 && x < innerWidth + 100 && y > -100 && y < innerHeight + 100;

// Only who comes from, or goes to, where it can be seen: a phone cannot move hundreds.
function glide(from, section) {
  const to = placesOf(section);
  if (still.matches || to.size > MOST_GLIDING) return;
  for (const [guest, { drawn, x, y }] of to) {
    const before = from.get(guest);
    if (!inSight({ x, y }) && !(before && inSight(before))) continue;
    if (!before) {
      drawn.animate([{ opacity: 0 }, { opacity: 1 }], 600);
      continue;
    }
    drawn.animate([{ transform: `translate(${before.x - x}px, ${before.y - y}px)` }, { transform: "none" }], {
      duration: 900,
      easing: "cubic-bezier(.45, .05, .3, 1)",
    });
  }
}

const ALL = -1;

// The chosen course is in sight in a strip of more than fit.
function intoStrip(label) {
  const strip = byId("course-choice");
  const [tab, seen] = [label.getBoundingClientRect(), strip.getBoundingClientRect()];
  const off = tab.left < seen.left ? tab.left - seen.left : Math.max(0, tab.right - seen.right);
  strip.scrollBy({ left: off, behavior: still.matches ? "auto" : "smooth" });
}

function showCourse(course, moving = true) {
  const from = moving && shownCourse !== ALL && course !== ALL ? placesOf(sections[shownCourse]) : null;
  shownCourse = course;
  sections.forEach((section, index) => {
    section.hidden = course !== ALL && index !== course;
  });
  if (from) glide(from, sections[course]);
  if (moving) say(course === ALL ? W.all_courses : D.courses[course]);
  all("#course-choice input").forEach((choice) => {
    choice.checked = Number(choice.value) === course;
    if (choice.checked) intoStrip(choice.parentElement);
  });
  drawRoute();
  if (D.large) showTable();
}

function markDrawn(name, fits) {
  for (const drawn of all("li.guest")) drawn.classList.toggle(name, fits(Number(drawn.dataset.g)));
}

// The guest who was looked for: found in every course.
function markGuest(guest) {
  markDrawn("me", (other) => other === guest);
  drawRoute();
}

// What the host or a guest chose to mark: "table:3", "company:Acme", ...
function markChosen(choice) {
  const [kind, value] = [choice.slice(0, choice.indexOf(":")), choice.slice(choice.indexOf(":") + 1)];
  const lit = guestsOf(kind, value);
  document.body.classList.toggle("marking", lit !== null);
  markDrawn("lit", (guest) => lit !== null && lit.has(guest));
  if (lit) say(fill(W.marked, { count: lit.size }));
}

function guestsOf(kind, value) {
  const everyone = D.guests.map((_, guest) => guest);
  if (kind === "table") {
    const course = Math.max(shownCourse, 0);
    return new Set(everyone.filter((guest) => tableAt(course, guest) === Number(value)));
  }
  if (kind === "value") {
    const [column, index] = value.split("/").map(Number);
    return new Set(everyone.filter((guest) => D.columns[column].of[guest] === index));
  }
  return typeof hostGuestsOf === "function" ? hostGuestsOf(kind, value) : null;
}

// Of a dinner too large to draw every table: the one that was asked for, as a list.
function showTable() {
  const course = Math.max(shownCourse, 0);
  const table = Number(byId("large-table").value);
  byId("large-guests").replaceChildren(
    ...atTable(course, table).map(([place, guest]) => element("li", { value: place + 1 }, named(guest))),
  );
}

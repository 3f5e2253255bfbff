// What the page knows, and what follows from it. Guests, tables, seats and courses are numbers
// from 0, in the order of the lists; a seat counts through the room; -1 is away.
const D = JSON.parse(document.getElementById("data").textContent);
const W = D.words;
const AWAY = -1;

const seatCount = D.tables.reduce((sum, table) => sum + D.forms[table.form].seats, 0);
const tableOf = new Int32Array(seatCount);
D.tables.forEach((table, index) => {
  tableOf.fill(index, table.first, table.first + D.forms[table.form].seats);
});

const byId = (id) => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// Fill the places of a sentence: fill("Table {table}", {table: 3}).
const fill = (sentence, values) =>
  sentence.replace(/\{(\w+)\}/g, (whole, key) => {
    if (!(key in values)) return whole;
    return typeof values[key] === "number" && key !== "seat" ? figure(values[key]) : values[key];
  });

// "Table 3 · Seat 5"; a table that has a name is not called a table as well.
function placeSays(table, seat) {
  const { name } = D.tables[table];
  if (!/\p{L}.*\p{L}/u.test(name)) return fill(W.place, { table: name, seat });
  const [, seatSays] = W.place.split(/ [\u00b7\u30fb] /);
  return `${name} \u00b7 ${fill(seatSays, { seat })}`;
}

// An element with text; names reach the page as text and never as markup.
function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

// A text with its long words whole on a line of their own, and with a hyphen where no line holds
// them (see long_words.py).
const LONG_WORD = /([\p{Lu}\p{Ll}\p{Lt}]{18,})/u;
function worded(text) {
  return text.split(LONG_WORD).map((part, place) => {
    if (place % 2 === 0) return part;
    const letters = [...part];
    const middle = ["", ...letters.slice(3, -3), ""].join("\u00ad");
    return element("span", { className: "w" }, letters.slice(0, 3).join("") + middle + letters.slice(-3).join(""));
  });
}

// A name inside a sentence of another script keeps its own direction.
const named = (guest) => element("bdi", {}, ...worded(D.guests[guest].name));

function listed(nodes) {
  const parts = [];
  nodes.forEach((node, place) => {
    if (place) parts.push(place < nodes.length - 1 || W.and === W.comma ? W.comma : ` ${W.and} `);
    parts.push(node);
  });
  return parts;
}

const say = (sentence) => {
  byId("said").textContent = sentence;
};

const tableAt = (course, guest) => {
  const seat = D.seats[course][guest];
  return seat === AWAY ? AWAY : tableOf[seat];
};

// The guest on each seat of a course.
function occupants(course) {
  const found = new Int32Array(seatCount).fill(AWAY);
  D.seats[course].forEach((seat, guest) => {
    if (seat !== AWAY) found[seat] = guest;
  });
  return found;
}

// Who sits at a table, in seat order, as [seat from 0 at the table, guest].
function atTable(course, table, who = occupants(course)) {
  const { first, form } = D.tables[table];
  const there = [];
  for (let place = 0; place < D.forms[form].seats; place += 1) {
    if (who[first + place] !== AWAY) there.push([place, who[first + place]]);
  }
  return there;
}

// Guests on the seats that a form lists beside or opposite a guest's own.
function around(course, guest, where, who) {
  const seat = D.seats[course][guest];
  const { first, form } = D.tables[tableOf[seat]];
  return D.forms[form][where][seat - first]
    .map((place) => who[first + place])
    .filter((other) => other !== AWAY);
}

// One guest's evening: where and with whom, course by course, and a link that opens it.
let shownGuest = AWAY;

function courseOfEvening(guest, course, talks) {
  const seat = D.seats[course][guest];
  const item = element("li", {}, element("h3", {}, D.courses[course]));
  if (seat === AWAY) {
    item.append(element("p", { className: "quiet" }, W.away));
    return item;
  }
  const table = tableOf[seat];
  const who = occupants(course);
  const place = placeSays(table, seat - D.tables[table].first + 1);
  item.append(element("p", { className: "place" }, place));
  const taken = new Set(atTable(course, table, who).map(([at]) => at));
  item.append(ownSeat(table, seat - D.tables[table].first, taken));
  const sentence = (words, guests) => {
    if (guests.length) item.append(element("p", {}, `${words} `, ...listed(guests.map(named))));
  };
  const beside = around(course, guest, "beside", who).filter((other) => talks.has(other));
  const opposite = around(course, guest, "opposite", who).filter((other) => talks.has(other));
  sentence(W.next_to, beside);
  sentence(W.across_from, opposite);
  const told = new Set([guest, ...beside, ...opposite]);
  const others = atTable(course, table, who).map(([, other]) => other).filter((other) => !told.has(other));
  // where everyone at a table gets to talk, nobody is nearer than others
  const near = D.forms[D.tables[table].form].talk ? others.filter((other) => talks.has(other)) : [];
  sentence(W.near, near);
  sentence(W.also_there, others.filter((other) => !near.includes(other)));
  const map = D.map && tableMap(table, course && tableAt(course - 1, guest));
  if (map) item.append(map);
  return item;
}

const linkOf = (guest) => `#guest=${D.guests[guest].key}`;

function showEvening(guest, focus = true) {
  shownGuest = guest;
  const talks = talksOf(guest);
  byId("whose").replaceChildren(named(guest));
  const { changed } = D.guests[guest];
  byId("changed").hidden = !changed;
  byId("changed").textContent = changed ? fill(W.changed_at, { time: changed }) : "";
  byId("steps").replaceChildren(...D.courses.map((_, course) => courseOfEvening(guest, course, talks[course])));
  byId("own-link").href = linkOf(guest);
  byId("evening").hidden = false;
  document.body.classList.add("has-guest");
  all(".map").forEach(labelMap);
  history.replaceState(null, "", linkOf(guest));
  markGuest(guest);
  if (focus) byId("whose").focus();
}

function closeEvening() {
  shownGuest = AWAY;
  byId("evening").hidden = true;
  document.body.classList.remove("has-guest");
  history.replaceState(null, "", location.pathname + location.search);
  markGuest(AWAY);
  byId("name").value = "";
  byId("name").focus();
}

function guestOfLink() {
  const key = new URLSearchParams(location.hash.slice(1)).get("guest");
  return key === null ? AWAY : D.guests.findIndex((guest) => guest.key === key);
}

function openLink() {
  const guest = guestOfLink();
  if (guest !== AWAY) {
    byId("name").value = D.guests[guest].name;
    showEvening(guest);
  } else if (location.hash.startsWith("#guest=")) say(W.nobody_found);
}

async function copyLink(event) {
  if (!navigator.clipboard) return;
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(new URL(linkOf(shownGuest), location.href).href);
    say(W.copied);
  } catch {
    location.hash = linkOf(shownGuest);
  }
}

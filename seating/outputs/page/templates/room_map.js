// The room from above, the table to go to and the way from the table before; and one's own seat at
// a table. Lengths are centimetres, x to the right and y down.
const ROOM_MARGIN = 60;

// Where a length of the room is on the map, in percent of its side.
const onMap = (axis, at) => `${(100 * (at + ROOM_MARGIN)) / (D.map[axis] + 2 * ROOM_MARGIN)}%`;

function tableMap(table, before) {
  const [width, height] = D.map;
  const map = element("div", { className: "map", role: "img", "aria-label": fill(W.way, { table: D.tables[table].name }) });
  const svg = shape("svg", {
    viewBox: `${-ROOM_MARGIN} ${-ROOM_MARGIN} ${width + 2 * ROOM_MARGIN} ${height + 2 * ROOM_MARGIN}`,
    preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false",
  });
  svg.style.aspectRatio = `${width + 2 * ROOM_MARGIN} / ${height + 2 * ROOM_MARGIN}`;
  shape("rect", {
    x: -ROOM_MARGIN, y: -ROOM_MARGIN, width: width + 2 * ROOM_MARGIN, height: height + 2 * ROOM_MARGIN, class: "walls",
  }, svg);
  D.tables.forEach(({ x, y, form }, index) => {
    shape("path", {
      d: D.forms[form].edge, transform: `translate(${x} ${y})`, class: index === table ? "there here" : "there",
    }, svg);
  });
  if (typeof before === "number" && before !== AWAY && before !== table) {
    const [from, to] = [D.tables[before], D.tables[table]];
    shape("path", { d: `M${from.x} ${from.y}L${to.x} ${to.y}`, class: "way" }, svg);
  }
  map.append(svg);
  D.tables.forEach(({ x, y, name }, index) => {
    const label = element("span", { dir: "auto" }, name);
    label.dataset.table = index;
    label.style.left = onMap(0, x);
    label.style.top = onMap(1, y);
    if (index === table) label.className = "within";
    map.append(label);
  });
  return map;
}

// Names stand on their tables where they fit; that of the table to go to stands beside it else.
function labelMap(map) {
  const svg = map.querySelector("svg");
  const room = svg.getBoundingClientRect();
  const drawn = all(".there", svg).map((path) => path.getBoundingClientRect());
  for (const label of all("span", map)) {
    const table = drawn[Number(label.dataset.table)];
    const here = label.classList.contains("within") || label.classList.contains("beside");
    label.hidden = false;
    const fits = label.offsetWidth < table.width - 4 && label.offsetHeight < table.height - 2;
    label.hidden = !fits && !here;
    if (!here || fits) continue;
    label.className = "beside";
    const high = label.offsetHeight;
    const below = table.bottom - room.top + high * 0.7;
    const half = label.offsetWidth / 2;
    const middle = (table.left + table.right) / 2 - room.left;
    label.style.top = `${below + high / 2 < room.height ? below : table.top - room.top - high * 0.7}px`;
    label.style.left = `${Math.max(half, Math.min(room.width - half, middle))}px`;
    label.style.maxWidth = `${room.width}px`;
  }
}

// A table with its seats, turned as it stands in the room, or as it is drawn where no room is known.
function ownSeat(table, place, taken) {
  const form = D.forms[D.tables[table].form];
  const turned = form.upright && !D.map;
  const at = ([x, y]) => (turned ? [-y, x] : [x, y]);
  const heads = form.heads.map(at);
  const svg = shape("svg", { class: "own", "aria-hidden": "true", focusable: "false" });
  shape("path", { d: form.edge, transform: turned ? "rotate(90)" : "" }, svg);
  heads.forEach(([cx, cy], seat) => {
    const kind = seat === place ? "mine" : taken.has(seat) ? "seat taken" : "seat";
    shape("circle", { cx, cy, r: seat === place ? 17 : 9, class: kind }, svg);
  });
  const [left, top, width, height] = form.box;
  const box = turned ? [-top - height, left, height, width] : form.box;
  svg.setAttribute("viewBox", box.join(" "));
  return svg;
}

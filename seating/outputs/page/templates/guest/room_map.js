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
  if (typeof before === "number" && before !== AWAY && before !== table) {
    const [from, to] = [D.tables[before], D.tables[table]];
    shape("path", { d: `M${from.x} ${from.y}L${to.x} ${to.y}`, class: "way" }, svg);
  }
  D.tables.forEach(({ x, y, form }, index) => {
    shape("path", {
      d: D.forms[form].edge, transform: `translate(${x} ${y})`, class: index === table ? "there here" : "there",
    }, svg);
  });
  map.append(svg);
  D.tables.forEach(({ x, y, name }, index) => {
    const label = element("span", { dir: "auto" }, name);
    label.dataset.table = index;
    [label.dataset.left, label.dataset.top] = [onMap(0, x), onMap(1, y)];
    label.dataset.here = index === table;
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
    const here = label.dataset.here === "true";
    label.className = here ? "within" : "";
    [label.style.left, label.style.top] = [label.dataset.left, label.dataset.top];
    label.hidden = false;
    const fits = label.offsetWidth < table.width - 4 && label.offsetHeight < table.height - 2;
    label.hidden = !fits && !here;
    if (!here || fits) continue;
    label.className = "beside";
    label.style.maxWidth = `${room.width}px`;
    const [wide, high] = [label.offsetWidth, label.offsetHeight];
    const middle = [(table.left + table.right) / 2 - room.left, (table.top + table.bottom) / 2 - room.top];
    const inside = (x) => Math.max(wide / 2, Math.min(room.width - wide / 2, x));
    const places = [
      [inside(middle[0]), table.bottom - room.top + high * 0.7],
      [inside(middle[0]), table.top - room.top - high * 0.7],
      [table.right - room.left + wide / 2 + 4, middle[1]],
      [table.left - room.left - wide / 2 - 4, middle[1]],
    ];
    const free = places.find(([x, y]) => isFree(x, y, wide, high, room, drawn)) ?? places[0];
    [label.style.left, label.style.top] = free.map((side) => `${side}px`);
  }
}

// Whether a label stands within the room, and on no table.
function isFree(x, y, wide, high, room, drawn) {
  const [left, right, top, bottom] = [x - wide / 2, x + wide / 2, y - high / 2, y + high / 2];
  if (left < 0 || right > room.width || top < 0 || bottom > room.height) return false;
  return drawn.every(
    (one) => one.right - room.left < left || one.left - room.left > right || one.bottom - room.top < top || one.top - room.top > bottom,
  );
}

// A table with its seats, turned as it stands in the room, or as it is drawn where no room is known.
function ownSeat(table, place, taken) {
  const form = D.forms[D.tables[table].form];
  const turned = form.upright && !D.map;
  const at = ([x, y]) => (turned ? [-y, x] : [x, y]);
  const heads = form.heads.map(at);
  const [left, top, width, height] = form.box;
  const box = turned ? [-top - height, left, height, width] : form.box;
  const tall = box[3] > 2 * box[2];
  const svg = shape("svg", {
    viewBox: box.join(" "), class: tall ? "own tall" : "own", "aria-hidden": "true", focusable: "false",
  });
  const reach = Math.max(box[2] / 36, box[3] / (tall ? 30 : 18), 9);
  shape("path", { d: form.edge, transform: turned ? "rotate(90)" : "" }, svg);
  heads.forEach(([cx, cy], seat) => {
    if (seat >= form.own && seat !== place && !taken.has(seat)) return; // added for another course
    const kind = seat === place ? "mine" : taken.has(seat) ? "seat taken" : "seat";
    shape("circle", { cx, cy, r: seat === place ? Math.min(1.8 * reach, 28) : Math.min(reach, 14), class: kind }, svg);
  });
  return svg;
}

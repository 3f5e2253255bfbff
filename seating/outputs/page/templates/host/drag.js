// Drag a guest onto another, or onto an empty seat, with a mouse, a pen or a finger. What would
// take the guest lights up, and its effect is told before anything is dropped.
const DRAGGED_FROM = 6;
const NEAR_THE_RIM = 90;

function itemUnder(at, course, but) {
  const item = document.elementFromPoint(at.x, at.y)?.closest("#room .seated li");
  return item && item !== but && courseOf(item) === course ? item : null;
}

function startDrag(event) {
  const item = event.target.closest("#room .seated li");
  if (!item || event.button) return;
  if (!item.classList.contains("guest")) return void whenTapped(event, item);
  event.preventDefault();
  const guest = Number(item.dataset.g);
  const course = courseOf(item);
  const start = { x: event.clientX, y: event.clientY + scrollY };
  const at = { x: event.clientX, y: event.clientY };
  let over = null;
  let frame = 0;

  const follow = () => {
    item.style.transform = `translate(${at.x - start.x}px, ${at.y + scrollY - start.y}px)`;
    const found = itemUnder(at, course, item);
    if (found === over) return;
    over = found;
    aim(over ? seatOf(over) : AWAY);
  };
  // Near the upper or lower rim of the window the page moves along.
  const scroll = () => {
    const [up, down] = [NEAR_THE_RIM - at.y, at.y - (innerHeight - NEAR_THE_RIM)];
    if (up > 0 || down > 0) {
      scrollBy(0, up > 0 ? -up / 6 : down / 6);
      follow();
    }
    frame = requestAnimationFrame(scroll);
  };
  const begin = () => {
    item.classList.add("dragged");
    pick(guest, course);
    frame = requestAnimationFrame(scroll);
  };
  const move = (now) => {
    if (now.pointerId !== event.pointerId) return;
    [at.x, at.y] = [now.clientX, now.clientY];
    if (!frame && Math.hypot(at.x - start.x, at.y + scrollY - start.y) >= DRAGGED_FROM) begin();
    if (frame) follow();
  };
  const end = (now) => {
    if (now.pointerId !== event.pointerId) return;
    removeEventListener("pointermove", move);
    for (const kind of ["pointerup", "pointercancel"]) removeEventListener(kind, end);
    if (!frame) return void (now.type === "pointerup" && tapped(item));
    cancelAnimationFrame(frame);
    item.style.transform = "";
    item.classList.remove("dragged");
    const seat = now.type === "pointerup" && over ? seatOf(over) : AWAY;
    if (seat === AWAY) dropPick();
    else place(course, guest, seat);
    if (done.length) showBar();
  };
  addEventListener("pointermove", move);
  for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, end);
}

// An empty seat is tapped, unless the finger goes on to scroll.
function whenTapped(event, item) {
  const end = (now) => {
    if (now.pointerId !== event.pointerId) return;
    for (const kind of ["pointerup", "pointercancel"]) removeEventListener(kind, end);
    const far = Math.hypot(now.clientX - event.clientX, now.clientY - event.clientY) >= DRAGGED_FROM;
    if (now.type === "pointerup" && !far) tapped(item);
  };
  for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, end);
}

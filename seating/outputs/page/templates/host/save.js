// Save what was changed as plan.json, for `seating check` and every other command.
// The time by the clock of whoever asks, with its zone.
function now() {
  const date = new Date();
  const minutes = -date.getTimezoneOffset();
  const two = (number) => String(number).padStart(2, "0");
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const ahead = Math.abs(minutes);
  return `${local}${minutes < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

// In the words of the command.
const askedFor = ({ asked, course, guest, other, to }) => {
  if (asked) return asked;
  const { name, first } = D.tables[tableOf[to]];
  const who = plainName(guest);
  const what = other >= 0 ? `swap ${who} and ${plainName(other)}` : `move ${who} to ${name}:${to - first + 1}`;
  return `${what} at ${plainCourse(course)}`;
};

// The log with all steps as one change, and what takes it back: `seating undo` does.
const log = () => [
  ...(H.plan.changes ?? []).map(({ again, ...kept }) => kept),
  {
    asked: `on the page: ${done.map(askedFor).join(", ")}`,
    at: now(),
    back: {
      patch: [
        ...(isAsPlanned() ? [] : [{ op: "replace", path: "/dinner", value: H.plan.dinner }]),
        { op: "replace", path: "/seats", value: original },
        H.plan.report ? { op: "replace", path: "/report", value: H.plan.report } : { op: "remove", path: "/report" },
      ],
    },
  },
];

function changedPlan() {
  const { score, new_pairs, solver, seed, stopped, seconds, iterations, trace, ...others } = H.plan.report ?? {};
  const { bound, pairs_bound, least_uneven, ...unbounded } = others;
  const kept = isAsPlanned() ? others : unbounded;
  return JSON.stringify({ ...H.plan, dinner: changedDinner(), seats: D.seats, report: {
    ...kept,
    score: {
      broken: current.broken,
      shortfall: current.shortfall,
      introductions: current.weighted,
      unit: H.unit,
    },
    new_pairs: current.newPairs,
    solver: "by hand",
  }, changes: log() });
}

function save() {
  const url = URL.createObjectURL(new Blob([`${changedPlan()}\n`], { type: "application/json" }));
  element("a", { href: url, download: "plan.json" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  say(W.saved);
}

showVerdict(current);
["first", "second"].forEach((id, which) => {
  searchBox(byId(id), byId(`${id}-hits`), (guest) => chosenByName(which, guest));
});
for (const [id, does] of Object.entries({ swap: swapPicked, undo, redo, save, drop: dropPick })) {
  byId(id).addEventListener("click", does);
}
byId("course-choice").addEventListener("change", unpick);
byId("room").addEventListener("pointerdown", startDrag);
// Whatever has the focus: what was typed into a box of names is not what is to be taken back.
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && picked !== AWAY) dropPick();
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const steps = key === "z" && !event.shiftKey ? done : key === "y" || key === "z" ? undone : [];
  if (!steps.length) return;
  event.preventDefault();
  (steps === done ? undo : redo)();
});
addEventListener("beforeunload", (event) => {
  if (done.length && !byId("save").disabled) event.preventDefault();
});

// Save what was changed as plan.json, for `seating check` and every other command.
function changedPlan() {
  const { score, new_pairs, solver, seed, stopped, seconds, iterations, trace, ...kept } = H.plan.report ?? {};
  return JSON.stringify({ ...H.plan, seats: D.seats, report: {
    ...kept,
    score: {
      broken: current.broken,
      shortfall: current.shortfall,
      introductions: current.weighted,
      unit: H.unit,
    },
    new_pairs: current.newPairs,
    solver: "by hand",
  } });
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

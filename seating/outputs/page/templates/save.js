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
searchBox(byId("first"), byId("first-hits"), (guest) => setPair(0, guest));
searchBox(byId("second"), byId("second-hits"), (guest) => setPair(1, guest));
byId("swap").addEventListener("click", swapPair);
byId("undo").addEventListener("click", undo);
byId("save").addEventListener("click", save);
byId("room").addEventListener("pointerdown", startDrag);
addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea");
  if ((event.ctrlKey || event.metaKey) && event.key === "z" && !typing && done.length) {
    event.preventDefault();
    undo();
  }
});
addEventListener("beforeunload", (event) => {
  if (done.length && !byId("save").disabled) event.preventDefault();
});

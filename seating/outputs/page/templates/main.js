// Join what the page shows to what the page can do.
document.documentElement.classList.add("script");

searchBox(byId("name"), byId("hits"), (guest) => showEvening(guest));
byId("close").addEventListener("click", closeEvening);
byId("own-link").addEventListener("click", copyLink);
byId("print").addEventListener("click", () => print());
byId("marks").addEventListener("change", (event) => markChosen(event.target.value));
all("#course-choice input").forEach((choice) => {
  choice.addEventListener("change", () => {
    showCourse(Number(choice.value));
    if (byId("marks").value.startsWith("table:")) return;
    markChosen(byId("marks").value);
  });
});
for (const [id, step] of [["before", -1], ["after", 1]]) {
  byId(id).addEventListener("click", () => {
    const at = shownCourse === ALL ? 0 : shownCourse + step;
    showCourse((at + D.courses.length) % D.courses.length);
  });
}
if (D.large) byId("large-table").addEventListener("change", showTable);
addEventListener("hashchange", openLink);
addEventListener("resize", () => {
  drawRoute();
  all(".map").forEach(labelMap);
});
showCourse(0, false);
openLink();

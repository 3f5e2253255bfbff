// The dinner as it is now, as seating/evening/changed_dinner.py makes it: nobody is taken from it, who
// stays away is there at no course from then on, and newcomers stand behind all others.
function changedDinner() {
  const { dinner } = H.plan;
  if (isAsPlanned()) return dinner;
  const rules = (dinner.rules ?? [])
    .map((rule, place) => ({ rule, whose: H.door.present[place] ?? null }))
    .filter((_, place) => !H.door.spent.includes(place));
  const guests = [...dinner.guests];
  const steps = [asPlanned, ...evening.before, evening];
  const last = steps.slice(1).reduce((had, now, place) => saidAnew(had, steps[place], now, guests), rules);
  const said = last.map(({ rule }) => rule);
  return { ...dinner, guests, ...(said.length ? { rules: said } : {}) };
}

function saidAnew(rules, before, now, guests) {
  const known = before.newcomers.length + planned;
  const others = [...Array(known).keys()];
  const changed = new Set(others.filter((guest) =>
    now.there.some((row, course) => course >= now.first && row[guest] !== before.there[course][guest])));
  now.newcomers.slice(before.newcomers.length).forEach(({ name }, number) => {
    const place = before.newcomers.length + number;
    guests.push({ id: String(H.door.id + place + 1), name, key: H.door.keys[place] });
  });
  const kept = rules.flatMap(({ rule, whose }) => {
    if (!whose || !whose.some((guest) => changed.has(guest))) return [{ rule, whose }];
    return whose.filter((guest) => !changed.has(guest)).map((guest) => ({ rule: { ...rule, guest: guests[guest].id }, whose: [guest] }));
  });
  const newcomers = Array.from({ length: now.newcomers.length - before.newcomers.length }, (_, number) => known + number);
  const present = [...[...changed].sort((one, two) => one - two), ...newcomers].flatMap((guest) => {
    const courses = H.plan.dinner.courses.filter((_, course) => now.there[course][guest]).map(({ name }) => name);
    if (courses.length === D.courses.length) return [];
    return [{ rule: { kind: "present", guest: guests[guest].id, courses }, whose: [guest] }];
  });
  return [...kept, ...present];
}

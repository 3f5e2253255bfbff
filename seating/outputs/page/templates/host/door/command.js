// What the page leaves to the command, ready to be copied. Names are data: each is one word to a shell.
const quoted = (text) => (/^[\w.\/:-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`);

// A guest as the command finds them: by name, or by id where another has the name.
const timesNamed = new Map();
for (const { name } of H.plan.dinner.guests) timesNamed.set(bare(name), (timesNamed.get(bare(name)) ?? 0) + 1);

function foundAs(guest) {
  if (guest >= planned) return D.guests[guest].name;
  const { name, id } = H.plan.dinner.guests[guest];
  return timesNamed.get(bare(name)) > 1 ? id : name;
}

// The words of the command for what was said between two evenings.
function commandOf(before, now) {
  const { courses } = H.plan.dinner;
  if (now.first >= courses.length) return [];
  const words = [];
  const later = [...courses.keys()].filter((course) => course >= now.first);
  for (let guest = 0; guest < planned + before.newcomers.length; guest += 1) {
    if (later.every((course) => now.there[course][guest] === before.there[course][guest])) continue;
    const from = later.find((course) => now.there[course][guest]);
    if (from === undefined) words.push("--absent", quoted(foundAs(guest)));
    else words.push("--late", quoted(`${foundAs(guest)}:${courses[from].name}`));
  }
  now.newcomers.slice(before.newcomers.length).forEach(({ name }, number) => {
    const guest = planned + before.newcomers.length + number;
    if (later.some((course) => now.there[course][guest])) words.push("--add", quoted(name));
  });
  return words.length ? ["seating", "replan", "plan.json", "--from", quoted(courses[now.first].name), ...words] : [];
}

function commands() {
  const steps = [asPlanned, ...evening.before, evening];
  return steps.slice(1).map((now, place) => commandOf(steps[place], now)).filter((words) => words.length);
}

async function copyCommand(code) {
  const range = new Range();
  range.selectNodeContents(code);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  try {
    await navigator.clipboard.writeText(code.textContent);
    say(W.door_copied);
  } catch {
    // It is selected: the browser's own menu copies it.
  }
}

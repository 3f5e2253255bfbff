// With whom a guest gets to talk at a course (seating/score/gets_to_talk.py), by seats alone: who
// knew whom before is nobody's business here.

// Guests at the table of a guest at a course, each with their talk there.
function talkAt(course, guest, who = occupants(course)) {
  const seat = D.seats[course][guest];
  const found = new Map();
  if (seat === AWAY || !D.meeting[course]) return found;
  const { first, form } = D.tables[tableOf[seat]];
  const talk = D.forms[form].talk;
  for (const [, other] of atTable(course, tableOf[seat], who)) {
    if (other !== guest) found.set(other, talk ? 0 : D.half);
  }
  const row = talk ? talk[seat - first] : [];
  for (let at = 0; at < row.length; at += 2) {
    const other = who[first + row[at]];
    if (other !== AWAY) found.set(other, row[at + 1]);
  }
  return found;
}

// For each course the guests with whom a guest gets to talk there.
function talksOf(guest) {
  const courses = D.courses.map((_, course) => talkAt(course, guest));
  const total = new Map();
  const most = new Map();
  courses.forEach((there, course) => {
    for (const [other, talk] of there) {
      total.set(other, (total.get(other) ?? 0) + talk);
      if (talk > (most.get(other)?.talk ?? 0)) most.set(other, { talk, course });
    }
  });
  return courses.map((there, course) => {
    const reached = ([other, talk]) => talk >= D.half || (total.get(other) >= D.half && most.get(other).course === course);
    return new Set([...there].filter(reached).map(([other]) => other));
  });
}

// Find a guest by a few letters: accents, case and the order of the words are forgiven.
const MOST_HITS = 12;

const bare = (text) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .replace(/[øðđł]/g, (letter) => ({ ø: "o", ð: "d", đ: "d", ł: "l" })[letter])
    .replace(/æ/g, "ae")
    .replace(/\s+/g, " ")
    .trim();

const bareNames = D.guests.map((guest) => ` ${bare(guest.name)}`);

// How well a name fits: 0 begins so, 1 every typed word begins a word, 2 every one is inside; 3 no.
function fit(name, typed, parts) {
  if (name.startsWith(` ${typed}`)) return 0;
  if (parts.every((part) => name.includes(` ${part}`))) return 1;
  return parts.every((part) => name.includes(part)) ? 2 : 3;
}

function find(text) {
  const typed = bare(text);
  if (!typed) return [];
  const parts = typed.split(" ");
  const buckets = [[], [], []];
  bareNames.forEach((name, guest) => {
    const how = fit(name, typed, parts);
    if (how < 3) buckets[how].push(guest);
  });
  return buckets.flat();
}

// A box to type into with the guests who fit below it (the combobox pattern of WAI-ARIA).
function searchBox(input, list, chosen) {
  let hits = [];
  let active = -1;

  const show = (found) => {
    hits = found.slice(0, MOST_HITS);
    active = hits.length ? 0 : -1;
    list.replaceChildren(
      ...hits.map((guest, place) =>
        element(
          "li",
          { id: `${list.id}-${place}`, role: "option", "aria-selected": place === active },
          named(guest),
        ),
      ),
    );
    list.hidden = !hits.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    point();
    if (!input.value.trim()) say("");
    else if (found.length > hits.length)
      say(fill(W.many_found, { count: found.length, shown: hits.length }));
    else say(found.length ? fill(W.found, { count: found.length }) : W.nobody_found);
    byId(`${input.id}-none`)?.toggleAttribute("hidden", !input.value.trim() || found.length > 0);
  };
  const point = () => {
    all("[role=option]", list).forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === active));
      if (place === active) option.scrollIntoView?.({ block: "nearest" });
    });
    if (active < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${list.id}-${active}`);
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (place) => {
    const guest = hits[place];
    input.value = D.guests[guest].name;
    close();
    chosen(guest);
  };
  const keys = {
    ArrowDown: () => (active = Math.min(active + 1, hits.length - 1)),
    ArrowUp: () => (active = Math.max(active - 1, 0)),
    Enter: () => active >= 0 && !list.hidden && take(active),
    Escape: () => {
      if (list.hidden) input.value = "";
      close();
    },
  };
  input.addEventListener("input", () => show(find(input.value)));
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || !(event.key in keys)) return;
    if (event.key !== "Escape") event.preventDefault();
    keys[event.key]();
    if (event.key.startsWith("Arrow")) point();
  });
  // Before the box loses focus, so that the list is still there.
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) take(all("[role=option]", list).indexOf(option));
  });
  input.addEventListener("blur", close);
  return { show, close };
}

// Of the names at seats that have a very long word: on how many lines it stands, and between which
// letters its lines end, as [lines, the characters that stand there].
() => {
  const shown = [...document.querySelectorAll(".seated .w")].filter((word) => word.textContent.length > 60 && word.offsetHeight);
  return shown.map((word) => {
    const text = word.firstChild;
    const top = (place) => {
      const range = new Range();
      range.setStart(text, place);
      range.setEnd(text, place + 1);
      return range.getBoundingClientRect().top;
    };
    const letters = [...Array(text.length).keys()].filter((place) => text.data[place] !== "\u00ad");
    const last = letters.filter((place, at) => at + 1 < letters.length && top(letters[at + 1]) > top(place) + 5);
    return [last.length + 1, last.map((place) => text.data[place + 1])];
  });
}

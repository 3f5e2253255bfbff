// Numbers as seating/words/figures.py writes them: one rounding, and the separators of the language.
const roundedFigure = (value) => (value >= 100 ? Math.floor(value + 0.5) : Math.floor(value * 10 + 0.5) / 10);

function written(value) {
  const [whole, part] = String(value).split(".");
  const grouped = Number(whole) >= Number(W.grouped_from) ? whole.replace(/\B(?=(\d{3})+$)/g, W.thousands) : whole;
  return part ? grouped + W.decimal + part : grouped;
}

const figure = (value) => written(roundedFigure(value));

// A bound is rounded up, so that it still is one.
function figureAtMost(value) {
  const scale = value >= 100 ? 1 : 10;
  return figure(Math.ceil(Math.round(value * scale * 1e6) / 1e6) / scale);
}

// A change, to a thousandth, with its sign.
function changeSays(value) {
  const size = Math.round(Math.abs(value) * 1000) / 1000;
  return size ? `${value > 0 ? "+" : "\u2212"}${written(size)}` : "0";
}

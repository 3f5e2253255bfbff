// What is wrong with a page as it is shown now, as a list of [kind, what]. Widths are CSS pixels.
() => {
  const faults = [];
  const say = (kind, what) => faults.push([kind, String(what).replace(/\s+/g, " ").trim().slice(0, 90)]);
  const wide = document.documentElement.clientWidth;
  for (const late of document.querySelectorAll("#list, #acquaintances, #web")) late.style.contentVisibility = "visible";
  if (document.documentElement.scrollWidth > wide) say("overflow", `${document.documentElement.scrollWidth} of ${wide}`);

  // What is asked of many nodes is asked of each of their parents once.
  const kept = (ask) => {
    const known = new Map();
    return (node) => {
      if (!known.has(node)) known.set(node, ask(node));
      return known.get(node);
    };
  };
  const shown = kept((node) => {
    if (!node) return true;
    const style = getComputedStyle(node);
    if (style.display === "none" || style.visibility !== "visible" || style.opacity === "0") return false;
    return !node.classList.contains("hidden") && node.tagName !== "defs" && shown(node.parentElement);
  });
  // Within a strip that scrolls sideways, what is beyond its ends can be reached.
  const scrolls = kept((node) => {
    if (!node || node === document.body) return false;
    if (/auto|scroll/.test(getComputedStyle(node).overflowX) && node.scrollWidth > node.clientWidth) return true;
    return scrolls(node.parentElement);
  });

  // Colours: what a piece of text stands on is the nearest ground that is not transparent.
  const parse = (colour) => {
    const parts = colour.match(/[\d.]+/g).map(Number);
    return { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 };
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, two) => {
    const [low, high] = [luminance(one), luminance(two)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const mixed = (over, under, alpha) => over.map((part, at) => part * alpha + under[at] * (1 - alpha));
  const groundOf = kept((node) => {
    if (!node) return [255, 255, 255];
    const { rgb, alpha } = parse(getComputedStyle(node).backgroundColor);
    return alpha > 0.99 ? rgb : mixed(rgb, groundOf(node.parentElement), alpha);
  });
  const opacityOf = kept((node) => (node ? Number(getComputedStyle(node).opacity) * opacityOf(node.parentElement) : 1));

  // Text: size, contrast, place, and words in one piece.
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    const holder = node.parentElement;
    if (!node.data.trim() || /^(SCRIPT|STYLE|OPTION|TITLE|NOSCRIPT)$/i.test(holder.tagName) || !shown(holder)) continue;
    const style = getComputedStyle(holder);
    const svg = holder.closest("svg");
    const scale = svg ? svg.getScreenCTM().a : 1;
    const size = parseFloat(style.fontSize) * scale;
    if (size < 15.99) say("small", `${size.toFixed(1)} ${node.data}`);
    if (!holder.closest(":disabled")) {
      const ground = svg && holder.dataset.on ? parse(holder.dataset.on).rgb : groundOf(holder);
      const own = parse(svg ? style.fill : style.color);
      const seen = mixed(own.rgb, ground, own.alpha * opacityOf(holder));
      if (contrast(seen, ground) < 4.5) say("pale", `${contrast(seen, ground).toFixed(1)} ${node.data}`);
    }
    for (const word of node.data.matchAll(/[^\s\-\u05be\u2010-\u2014\/]+[\-\u05be\u2010-\u2014\/]?/g)) {
      const range = new Range();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5);
      if (!boxes.length) continue;
      if (!scrolls(holder) && boxes.some((box) => box.left < -0.5 || box.right > wide + 0.5)) say("outside", word[0]);
      // Scripts that write no spaces break between any two letters.
      if (/[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word[0])) continue;
      if (new Set(boxes.map((box) => Math.round(box.top))).size < 2) continue;
      let block = holder;
      while (getComputedStyle(block).display === "inline") block = block.parentElement;
      const around = getComputedStyle(block);
      const room = block.getBoundingClientRect().width - parseFloat(around.paddingLeft) - parseFloat(around.paddingRight);
      const needed = boxes.reduce((sum, box) => sum + box.width, 0);
      if (needed < room - 1) say("broken", `${word[0]} (${Math.round(needed)} of ${Math.round(room)})`);
    }
  }

  // What is tapped: as large as a fingertip. Of a choice its label is what is tapped.
  const tapped = "a[href], button, input, select, summary, [role=option], [tabindex='0'], .host .guest, .host .free";
  for (const node of document.querySelectorAll(tapped)) {
    if (!shown(node) && !node.matches("[type=radio]")) continue;
    const box = (node.matches("[type=radio]") ? node.parentElement : node).getBoundingClientRect();
    if (!box.width || node.matches(".scroll, .skip:not(:focus)")) continue;
    if (box.width < 43.9 || box.height < 43.9)
      say("target", `${Math.round(box.width)} x ${Math.round(box.height)} ${node.id || node.textContent || node.tagName}`);
  }

  // Borders of what is tapped, and of cards and tables, stand out from the ground around them.
  for (const node of document.querySelectorAll("button, select, input:not([type=radio]), [role=listbox], #steps > li, .seated, th, td")) {
    if (!shown(node) || node.matches(":disabled")) continue;
    const style = getComputedStyle(node);
    for (const side of ["Top", "Bottom"]) {
      if (parseFloat(style[`border${side}Width`]) === 0 || style[`border${side}Style`] === "none") continue;
      const { rgb, alpha } = parse(style[`border${side}Color`]);
      if (alpha === 0) continue;
      const ratio = contrast(rgb, groundOf(node.parentElement));
      if (ratio < 3) say("border", `${ratio.toFixed(1)} ${node.id || node.className || node.tagName}`);
    }
  }
  for (const node of document.querySelectorAll(".map path, .own path, .seated .edge > *, .seated circle.seat")) {
    if (!shown(node)) continue;
    const style = getComputedStyle(node);
    if (style.stroke === "none") continue;
    const ratio = contrast(parse(style.stroke).rgb, groundOf(node.closest("div, li")));
    if (ratio < 3) say("border", `${ratio.toFixed(1)} ${node.getAttribute("class")}`);
  }
  return faults;
}

// The timeline of this page: zooms and pans, by hand and by keyboard. Without this script the page shows a still
// drawing and the list below, which hold the same events.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { words, lanes, events } = data;
  const RULER = 48, HEADER = 26, ROW = 23, FOOT = 8, MARK = 6, ROOM = 21, EDGE = 10, SHORTEST = 4;
  const make = (name, attributes, ...children) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    element.append(...children);
    return element;
  };

  // An entry is an event in one of its lanes; in order of time, so that screen readers and arrow keys go through time.
  const entries = data.entries.map(([event, lane, row]) => ({ event, lane, row, ...events[event] }));
  entries.sort((a, b) => a.at - b.at || a.event - b.event || a.lane - b.lane);
  const before = (a, b) => a.weight > b.weight || (a.weight === b.weight && a.event * 2654435761 % 4294967296 < b.event * 2654435761 % 4294967296);
  const rowsOf = new Map();
  for (const entry of entries) {
    const key = entry.lane * 1000 + entry.row;
    if (!rowsOf.has(key)) rowsOf.set(key, []);
    rowsOf.get(key).push(entry);
  }
  // A mark is drawn where nothing of its row that takes precedence lies within a mark's room of it: how far that is in
  // days depends on no view, so it is found once. What is not drawn is counted there.
  for (const row of rowsOf.values()) {
    row.forEach((entry, i) => {
      entry.gap = Infinity;
      for (const step of [-1, 1]) {
        for (let j = i + step; row[j] && Math.abs(row[j].at - entry.at) < entry.gap; j += step) {
          if (before(row[j], entry)) { entry.gap = Math.abs(row[j].at - entry.at); entry.parent = row[j]; break; }
        }
      }
    });
  }
  let top = RULER;
  for (const lane of lanes) {
    lane.top = top;
    top += HEADER + lane.rows * ROW + FOOT;
  }
  const tall = top;

  const svg = make("svg", { role: "group", "aria-label": words.timeline, "aria-describedby": "hands", height: tall });
  svg.style.setProperty("--tall", tall + "px");
  const pattern = make("pattern", { id: "none", width: 8, height: 8, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    make("line", { x1: 0, y1: 0, x2: 0, y2: 8, class: "none-line" }));
  const still = make("g", { "aria-hidden": "true" }), bars = make("g", { "aria-hidden": "true" }), marks = make("g", {});
  svg.append(make("defs", {}, pattern), still, bars, marks);
  document.getElementById("live").append(svg);
  document.documentElement.classList.add("scripted");

  const [low, high] = data.extent, widest = Math.max((high - low) * 1.1, SHORTEST * 2);
  let start = data.start, span = Math.max(data.stop - data.start, SHORTEST), width = 1000, chosen = null, current = null;
  const x = day => (day - start) / span * width;

  // ---------------------------------------------------------------- the ruler

  const civil = day => new Date(day * 864e5);
  const dayOf = (year, month) => { const date = new Date(0); date.setUTCFullYear(year, month, 1); return date / 864e5; };
  const yearName = year => year > 0 ? String(year) : words.bce.replace("{year}", 1 - year);
  function ticks(unit, step) {
    const first = Math.max(start, -9e7), last = Math.min(start + span, 9e7), found = [];
    if (first >= last) return found;
    if (unit === "day") {
      for (let day = Math.floor(first); day <= last; day++) found.push(day);
    } else {
      const begin = civil(first), months = unit === "month" ? step : step * 12;
      let at = Math.floor((begin.getUTCFullYear() * 12 + begin.getUTCMonth()) / months) * months;
      for (let day; (day = dayOf(Math.floor(at / 12), ((at % 12) + 12) % 12)) <= last; at += months) found.push(day);
    }
    return found;
  }
  function ruler() {
    const day = width / span, years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 1e4, 2e4, 5e4, 1e5];
    const upper = [], lower = [];
    if (day > 30) lower.push(...ticks("day").map(d => [d, String(civil(d).getUTCDate())]));
    if (day > 30) upper.push(...ticks("month", 1).map(d => [d, words.months[civil(d).getUTCMonth()] + " " + yearName(civil(d).getUTCFullYear())]));
    else if (day * 30 > 44 || day * 91 > 44) {
      lower.push(...ticks("month", day * 30 > 44 ? 1 : 3).map(d => [d, words.short[civil(d).getUTCMonth()]]));
      upper.push(...ticks("year", 1).map(d => [d, yearName(civil(d).getUTCFullYear())]));
    } else {
      const step = years.find(n => n * 365 * day > 64) || 1e6;
      upper.push(...ticks("year", step).map(d => [d, yearName(civil(d).getUTCFullYear())]));
    }
    return [upper, lower];
  }
  function drawStill() {
    const parts = [], [upper, lower] = ruler();
    lanes.forEach((lane, i) => {
      const height = HEADER + lane.rows * ROW + FOOT;
      parts.push(make("rect", { class: "ground ground" + (lane.mixed ? 4 : lane.kind), x: 0, y: lane.top, width, height }));
      parts.push(make("line", { class: "rule", x1: 0, x2: width, y1: lane.top + height, y2: lane.top + height }));
    });
    for (const [day] of upper) parts.push(make("line", { class: "rule", x1: x(day), x2: x(day), y1: 4, y2: tall }));
    for (const [day] of lower) parts.push(make("line", { class: "rule", x1: x(day), x2: x(day), y1: 30, y2: RULER }));
    if (data.horizon !== null && x(data.horizon) < width) {
      const left = Math.max(x(data.horizon), 0);
      parts.push(make("rect", { class: "none", x: left, y: RULER, width: width - left, height: tall - RULER }));
    }
    upper.forEach(([day, text], i) => {
      const left = Math.max(x(day), 0) + 5, next = upper[i + 1] ? x(upper[i + 1][0]) : width;
      if (next - left > widthOf(text) * 1.25 + 6) parts.push(make("text", { class: "major", x: left, y: 19 }, text));
    });
    for (const [day, text] of lower) if (x(day) >= 0) parts.push(make("text", { class: "minor", x: x(day) + 4, y: 42 }, text));
    parts.push(make("line", { class: "rule", x1: 0, x2: width, y1: RULER, y2: RULER }));
    for (const lane of lanes) {
      const inView = lane.entries.filter(e => e.hi > start && e.lo < start + span).length;
      const title = make("tspan", { class: "lane-title " + (lane.mixed ? "mixed" : "t" + lane.kind) }, lane.title);
      parts.push(make("text", { x: EDGE, y: lane.top + 17 }, title, make("tspan", { class: "count", dx: 8 }, words.inView.replace("{n}", inView))));
    }
    still.replaceChildren(...parts);
  }

  // ---------------------------------------------------------------- titles, measured and shortened at a word

  const pen = document.createElement("canvas").getContext("2d"), known = new Map();
  function widthOf(text) {
    if (!known.has(text)) { pen.font = "13px Inter, Arial, sans-serif"; known.set(text, pen.measureText(text).width); }
    return known.get(text);
  }
  function fitted(title, room) {
    if (room < 16) return "";
    if (widthOf(title) <= room) return title;
    const parts = title.split(" ");
    for (let n = parts.length - 1; n > 0; n--) {
      const form = parts.slice(0, n).join(" ").replace(/[,;:–\- ]+$/, "") + "…";
      if (widthOf(form) <= room) return form;
    }
    return "";
  }

  // ---------------------------------------------------------------- marks

  const SHAPES = [
    () => make("circle", { r: 5.6 }), () => make("path", { d: "M0-6.4 6.4 5.2-6.4 5.2Z" }),
    () => make("rect", { x: -5, y: -5, width: 10, height: 10, rx: 1 }),
    () => make("path", { d: "M0-6.8 6.8 0 0 6.8-6.8 0Z" }), () => make("circle", { r: 5 }),
  ];
  const HOLLOW = 1, APPROXIMATE = 2, UNCERTAIN = 4, RUNNING = 8, END_UNKNOWN = 16, ONE_OF = 32;
  const nodes = new Map();
  function node(entry) {
    const found = nodes.get(entry);
    if (found) return found;
    const made = make("g", { class: "entry", role: "button", tabindex: -1 });
    made.append(make("rect", { class: "ring", x: -10, y: -10, width: 20, height: 20, rx: 10 }));
    made.sign = make("g", {}); made.words = make("text", { class: "title", x: 14, y: 4.6 });
    made.append(made.sign, made.words);
    made.addEventListener("click", () => { if (!moved) choose(entry); });
    made.addEventListener("focus", () => settle(entry));
    nodes.set(entry, made);
    return made;
  }
  function sign(entry, count) {
    const key = count > 1 ? count : 0, made = node(entry);
    if (made.shown === key) return;
    made.shown = key;
    if (count > 1) {
      const wide = 12 + 6 * String(count).length;
      made.sign.replaceChildren(make("rect", { class: "k" + entry.kind, x: -wide / 2, y: -8, width: wide, height: 16, rx: 8 }),
        make("text", { class: "badge", y: 4 }, String(count)));
    } else {
      const unsure = entry.kind === 4 || entry.look & (HOLLOW | APPROXIMATE | UNCERTAIN), shape = SHAPES[entry.kind]();
      shape.setAttribute("class", "mark k" + entry.kind + (unsure ? " hollow" : "") + (entry.look & APPROXIMATE ? " dashed" : ""));
      made.sign.replaceChildren(shape);
      if (entry.look & UNCERTAIN) made.sign.append(make("text", { class: "doubt t" + entry.kind, y: 3.3 }, "?"));
    }
    made.setAttribute("aria-label", entry.said + (count > 1 ? ". " + words.together.replace("{n}", count) : ""));
  }
  const shownFor = entry => { let one = entry; while (one.parent && one.gap * width / span < ROOM) one = one.parent; return one; };
  const yOf = entry => lanes[entry.lane].top + HEADER + (entry.row + .5) * ROW - 2;

  function draw() {
    drawStill();
    const drawn = [], lines = [];
    for (const row of rowsOf.values()) {
      for (const entry of row) entry.members = [];
      for (const entry of row) shownFor(entry).members.push(entry);
      const seen = row.filter(e => e.members.length && e.hi > start && e.lo < start + span);
      let covered = -Infinity;
      seen.forEach((entry, i) => {
        const at = Math.min(Math.max(x(entry.at), entry.lo < start ? MARK + 3 : -99), width + 99);
        const next = seen[i + 1] ? x(seen[i + 1].at) : width;
        sign(entry, entry.members.length);
        const made = node(entry);
        made.setAttribute("transform", `translate(${at.toFixed(1)} ${yOf(entry)})`);
        made.words.classList.toggle("weighty", entry.weight >= 5);
        made.words.textContent = fitted(entry.title, (next - at - 28) / (entry.weight >= 5 ? 1.07 : 1));
        drawn.push(entry);
        if (entry.hi - entry.lo > 1 && x(entry.hi) - x(entry.lo) > 16 && x(entry.lo) >= covered) {
          lines.push(...bar(entry)); covered = x(entry.hi);
        }
      });
    }
    bars.replaceChildren(...lines);
    drawn.sort((a, b) => a.at - b.at || a.event - b.event);
    const keep = new Set(drawn);
    for (const [entry, made] of nodes) if (!keep.has(entry) && made !== document.activeElement) made.remove();
    let last = null;
    for (const entry of drawn) {
      const made = node(entry), after = last ? last.nextSibling : marks.firstChild;
      if (made !== after) marks.insertBefore(made, after);
      last = made;
      made.classList.toggle("chosen", chosen !== null && entry.members.includes(chosen));
    }
    const stop = current && keep.has(shownFor(current)) ? shownFor(current) : drawn[0];
    for (const entry of drawn) node(entry).setAttribute("tabindex", entry === stop ? 0 : -1);
  }
  // Solid where it surely ran, soft where it may have been; open ends run on to where the data ends.
  function bar(entry) {
    const clip = day => Math.min(Math.max(x(day), -20), width + 20), y = yOf(entry) + 9, kind = "bar k" + entry.kind;
    const dashed = entry.look & (APPROXIMATE | UNCERTAIN | ONE_OF) ? " dashed" : "", parts = [];
    const line = (from, to, extra) => make("rect", { class: kind + extra, x: from, y, width: Math.max(to - from, 1), height: 3, rx: 1.5 });
    parts.push(line(clip(entry.lo), clip(entry.hi), " soft" + dashed));
    if (entry.to > entry.from && !(entry.look & END_UNKNOWN)) {
      parts.push(line(clip(entry.from), clip(entry.to), ""));
      if (entry.look & RUNNING) parts.push(make("path", { class: kind, d: `M${clip(entry.to)} ${y - 2.5}l7 4-7 4Z` }));
    }
    return parts;
  }
  let asked = 0;
  const redraw = () => { cancelAnimationFrame(asked); asked = requestAnimationFrame(draw); };

  // ---------------------------------------------------------------- moving

  function show(from, days) {
    span = Math.min(Math.max(days, SHORTEST), widest);
    start = Math.min(Math.max(from, low - span * .5), high - span * .5);
    redraw();
  }
  const zoom = (factor, at) => { const day = start + at / width * span; show(day - at / width * span / factor, span / factor); };
  const all = () => show(low - (high - low) * .03, (high - low) * 1.06);
  const box = () => svg.getBoundingClientRect();
  svg.addEventListener("wheel", event => {
    const across = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX, at = event.clientX - box().left;
    if (event.ctrlKey || event.metaKey || event.clientY - box().top < RULER) zoom(Math.min(Math.max(Math.exp(-event.deltaY / 300), .5), 2), at);
    else if (Math.abs(across) > Math.abs(event.shiftKey ? 0 : event.deltaY)) show(start + across / width * span, span);
    else return;
    event.preventDefault();
  }, { passive: false });
  const held = new Map();
  let moved = false;
  svg.addEventListener("pointerdown", event => {
    if (event.button) return;
    if (!held.size) moved = false;
    held.set(event.pointerId, event.clientX);
  });
  svg.addEventListener("pointermove", event => {
    if (!held.has(event.pointerId)) return;
    const old = [...held.values()], past = held.get(event.pointerId);
    if (!moved && held.size === 1 && Math.abs(event.clientX - past) < 4) return;
    moved = true;
    svg.setPointerCapture(event.pointerId);
    svg.classList.add("held");
    held.set(event.pointerId, event.clientX);
    const now = [...held.values()];
    if (now.length === 1) show(start - (now[0] - old[0]) / width * span, span);
    else {
      const apart = Math.max(Math.abs(now[0] - now[1]), 10) / Math.max(Math.abs(old[0] - old[1]), 10);
      zoom(apart, (now[0] + now[1]) / 2 - box().left);
    }
  });
  for (const end of ["pointerup", "pointercancel"]) svg.addEventListener(end, event => {
    held.delete(event.pointerId);
    if (!held.size) svg.classList.remove("held");
  });
  svg.addEventListener("dblclick", event => zoom(2, event.clientX - box().left));

  // ---------------------------------------------------------------- keys: arrows go through events, + and - zoom

  function settle(entry) {
    current = entry;
    for (const [other, made] of nodes) made.setAttribute("tabindex", other === entry ? 0 : -1);
  }
  function goTo(entry) {
    if (!entry) return;
    current = entry;
    if (entry.at < start || entry.at > start + span) show(entry.at - span / 2, span);
    while (shownFor(entry) !== entry && span > SHORTEST) show(entry.at - span / 3, span / 1.6);
    cancelAnimationFrame(asked); draw();
    node(shownFor(entry)).focus();
  }
  function beside(step) {
    const at = entries.indexOf(current);
    return entries[Math.min(Math.max(at + step, 0), entries.length - 1)];
  }
  function inLane(step) {
    if (!current) return entries[0];
    for (let lane = current.lane + step; lanes[lane]; lane += step) {
      const nearest = lanes[lane].entries.reduce((best, e) => !best || Math.abs(e.at - current.at) < Math.abs(best.at - current.at) ? e : best, null);
      if (nearest) return nearest;
    }
    return null;
  }
  svg.addEventListener("keydown", event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const middle = current ? Math.min(Math.max(x(current.at), 0), width) : width / 2;
    const pan = share => show(start + share * span, span);
    const keys = {
      ArrowLeft: () => event.shiftKey ? pan(-.1) : goTo(beside(-1)), ArrowRight: () => event.shiftKey ? pan(.1) : goTo(beside(1)),
      ArrowUp: () => goTo(inLane(-1)), ArrowDown: () => goTo(inLane(1)), Home: () => goTo(entries[0]),
      End: () => goTo(entries[entries.length - 1]), PageUp: () => pan(-.9), PageDown: () => pan(.9),
      "+": () => zoom(1.5, middle), "=": () => zoom(1.5, middle), "-": () => zoom(1 / 1.5, middle), 0: all,
      Enter: () => current && choose(shownFor(current)), " ": () => current && choose(shownFor(current)), Escape: close,
    };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  // ---------------------------------------------------------------- details: what the list says of an event, beside it

  const details = document.getElementById("details"), inside = details.querySelector(".inside");
  function open(...content) {
    inside.replaceChildren(...content);
    details.hidden = false;
    details.scrollTop = 0;
    const mark = node(shownFor(current)).getBoundingClientRect(), covered = mark.bottom + 12 - details.getBoundingClientRect().top;
    if (covered > 0) window.scrollBy(0, covered);
    redraw();
  }
  function tell(entry) {
    const copy = document.getElementById(entry.id).cloneNode(true);
    copy.removeAttribute("id");
    const link = document.createElement("a");
    link.href = "#" + entry.id; link.textContent = words.inList;
    copy.append(link);
    chosen = current = entry;
    open(copy);
  }
  function choose(entry) {
    current = entry;
    if (!entry.members || entry.members.length < 2) { tell(entry); return; }
    const head = document.createElement("h4"), list = document.createElement("ul");
    head.textContent = words.together.replace("{n}", entry.members.length);
    for (const member of [...entry.members].sort((a, b) => a.at - b.at)) {
      const item = document.createElement("li"), button = document.createElement("button");
      button.type = "button"; button.textContent = member.said;
      button.addEventListener("click", () => tell(member));
      item.append(button); list.append(item);
    }
    chosen = entry;
    open(head, list);
  }
  function close() {
    const back = chosen;
    details.hidden = true; chosen = null; redraw();
    if (back && details.contains(document.activeElement)) goTo(back);
  }
  details.querySelector(".close").addEventListener("click", () => { const back = chosen; close(); if (back) goTo(back); });
  details.addEventListener("keydown", event => { if (event.key === "Escape") { const back = chosen; close(); if (back) goTo(back); } });
  const tool = (id, act) => document.getElementById(id).addEventListener("click", act);
  tool("in", () => zoom(1.5, width / 2)); tool("out", () => zoom(1 / 1.5, width / 2)); tool("all", all);

  lanes.forEach((lane, i) => { lane.entries = entries.filter(entry => entry.lane === i); });
  new ResizeObserver(() => { width = Math.max(svg.clientWidth, 200); svg.setAttribute("viewBox", `0 0 ${width} ${tall}`); redraw(); }).observe(svg);
  document.fonts.ready.then(() => { known.clear(); redraw(); });
})();

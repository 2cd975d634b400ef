// Put before every script that the harness runs: what a reader sees, and where the focus is.
const probe = {
  memory() {
    return (document[Symbol.for("milestream-e2e")] ??= { messages: [], events: [], keys: [] });
  },
  widget(selector) {
    const widget = document.querySelector(selector);
    if (!widget) throw new Error(`the page has no ${selector}`);
    return widget;
  },
  root(selector) {
    const { shadowRoot } = this.widget(selector);
    if (!shadowRoot) throw new Error(`${selector} has no open shadow root yet`);
    return shadowRoot;
  },
  // The shown elements of a part, in document order.
  parts(within, part) {
    return [...within.querySelectorAll(`[part~="${part}"]`)].filter((element) => this.shown(element));
  },
  shown(element) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  },
  // Text kept for screen readers alone is clipped to a pixel or to nothing.
  clipped(element, until) {
    for (let at = element; at && at !== until.parentElement; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      const { clip, clipPath, overflow } = getComputedStyle(at);
      if (overflow !== "visible" && (width <= 1 || height <= 1)) return true;
      if (/^inset\((50|100)%/.test(clipPath) || /^rect\((0|1)px, (0|1)px, (0|1)px, (0|1)px\)$/.test(clip)) return true;
    }
    return false;
  },
  // The words that a sighted reader sees in an element. Pieces that touch on a line are one word.
  seen(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let words = "";
    let last = null;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement ?? element;
      if (!this.shown(parent) || this.clipped(parent, element)) continue;
      range.selectNodeContents(node);
      const rectangles = range.getClientRects();
      if (!rectangles.length) continue;
      const [first] = rectangles;
      const touches = last && Math.abs(first.bottom - last.bottom) < first.height / 2
        && Math.min(Math.abs(first.left - last.right), Math.abs(last.left - first.right)) < 1;
      words += touches || !last ? node.data : ` ${node.data}`;
      last = rectangles[rectangles.length - 1];
    }
    return words.replace(/\s+/g, " ").trim();
  },
  // Two frames and a task later: what was about to be drawn is drawn, and observers and timers of before have been called.
  drawn() {
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  },
  // The focused element itself, not the host of the shadow root around it.
  active() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  },
  // The text of a label without that of the control in it.
  labelText(label, control) {
    const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    let text = "";
    while (walker.nextNode()) if (!control.contains(walker.currentNode)) text += walker.currentNode.data;
    return text;
  },
  name(element) {
    const root = element.getRootNode();
    const labelled = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean)
      .map((id) => root.getElementById(id)?.textContent ?? "");
    const labels = [...(element.labels ?? [])].map((label) => this.labelText(label, element));
    const own = /^(select|input|textarea)$/.test(element.localName) ? "" : element.textContent;
    const name = labelled.join(" ") || element.getAttribute("aria-label") || labels.join(" ") || own || element.title;
    return name.replace(/\s+/g, " ").trim();
  },
  // Whether the focus can be seen: a ring of either kind that is there only now.
  ring(element) {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  },
  focus() {
    const active = this.active();
    if (!active || active === document.body || active === document.documentElement) return null;
    const memory = this.memory();
    memory.ids ??= new Map();
    if (!memory.ids.has(active)) memory.ids.set(active, memory.ids.size);
    return {
      id: memory.ids.get(active),
      tag: active.localName,
      role: active.getAttribute("role") ?? "",
      part: active.getAttribute("part") ?? "",
      name: this.name(active),
      ring: this.ring(active),
    };
  },
};

// The little behaviour that the pages need beside PrimeFaces. No inline handlers anywhere: everything is delegated.
(function () {
  "use strict";
  const root = document.documentElement;
  const byData = (name) => document.querySelector("[data-" + name + "]");
  const typing = (target) => target.closest("input, textarea, select, [contenteditable]");

  // The navigation stays as wide as its reader left it.
  const keep = (narrow) => { try { localStorage.setItem("nav", narrow ? "narrow" : "wide"); } catch (e) { /* private window */ } };
  try { root.classList.toggle("nav-narrow", localStorage.getItem("nav") === "narrow"); } catch (e) { /* private window */ }

  document.addEventListener("click", function (event) {
    const fold = event.target.closest("[data-fold]");
    if (fold) {
      const narrow = root.classList.toggle("nav-narrow");
      fold.setAttribute("aria-expanded", String(!narrow));
      keep(narrow);
    }
    document.querySelectorAll("details.me[open]").forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
    if (event.target.closest("[data-add]")) addTyped();
    const opener = event.target.closest("[data-opens]");
    if (opener && window.PF) { event.preventDefault(); PF(opener.dataset.opens).show(); }
    const closer = event.target.closest("[data-closes]");
    if (closer && window.PF) { event.preventDefault(); PF(closer.dataset.closes).hide(); }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && !typing(event.target)) {
      const find = document.getElementById("find");
      if (find) { event.preventDefault(); find.focus(); find.select(); }
    }
    if (event.key === "Escape") document.querySelectorAll("details.me[open]").forEach((menu) => { menu.open = false; });
    if (event.target.matches("input.quantity")) stepped(event);
    if (event.target.matches("input[data-enter]") && event.key === "Enter") entered(event);
  });
  // A field whose choice the server answers at once names the command that asks it.
  document.addEventListener("change", function (event) {
    const then = event.target.closest("[data-then]");
    if (then && event.target.value) window[then.dataset.then]();
  });
  // Before PrimeFaces: an open list of suggestions would swallow the key.
  document.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && event.target.closest("[data-entry]")) added(event);
  }, true);

  // A quantity goes up and down by its order multiple; Enter goes back to the entry line.
  function stepped(event) {
    const field = event.target;
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      const step = Number(field.dataset.step) || 1;
      const now = Number(field.value.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".")) || 0;
      const next = Math.max(0, Math.round((now + (event.key === "ArrowUp" ? step : -step)) * 1000) / 1000);
      field.value = String(next).replace(".", root.lang === "fr" ? "," : ".");
      clearTimeout(field.settle);
      field.settle = setTimeout(() => field.dispatchEvent(new Event("change", { bubbles: true })), 350);
    } else if (event.key === "Enter") {
      event.preventDefault();
      field.dispatchEvent(new Event("change", { bubbles: true }));
      focusEntry();
    }
  }

  function entered(event) {
    event.preventDefault();
    const button = document.querySelector("[data-enter-of='" + event.target.dataset.enter + "']");
    if (button) button.click();
  }

  // Enter in the entry line adds what was typed or scanned, unless a suggestion is highlighted. The line is free again
  // at once: a scanner does not wait for the answer to the code before.
  function added(event) {
    const chosen = document.querySelector(".ui-autocomplete-panel .ui-autocomplete-item.ui-state-highlight");
    if (chosen && chosen.offsetParent !== null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    addTyped();
  }

  function addTyped() {
    const field = entryField();
    const code = field.value.trim();
    clearEntry();
    window.addEntry([{ name: "code", value: code }]);
  }

  function clearEntry() {
    const widget = window.PrimeFaces && PrimeFaces.widgets.entry;
    if (widget) {
      if (widget.timeout) widget.deleteTimeout();
      widget.hide();
    }
    entryField().value = "";
    focusEntry();
  }

  // A paste of several lines into the entry line is an import.
  document.addEventListener("paste", function (event) {
    if (!event.target.closest || !event.target.closest("[data-entry]")) return;
    const text = (event.clipboardData || window.clipboardData).getData("text");
    const area = byData("import-text"), go = byData("import-go");
    if (area && go && /\S[\r\n]+\s*\S/.test(text)) {
      event.preventDefault();
      area.value = text;
      go.click();
    }
  }, true);

  function entryField() { return document.querySelector("[data-entry] input:not([type=hidden])"); }
  function focusEntry() {
    const field = entryField();
    if (field) field.focus({ preventScroll: true });
  }
  window.Comptoir = { focusEntry: focusEntry, clearEntry: clearEntry };

  // What is being worked on keeps its place: the focused field is found again after a part of the page was replaced.
  let busy = 0, held = null;
  function started() { busy++; root.classList.add("busy"); held = document.activeElement && document.activeElement.id; }
  function ended() {
    busy = Math.max(0, busy - 1);
    if (!busy) root.classList.remove("busy");
    const field = held && document.getElementById(held);
    if (field && (!document.activeElement || document.activeElement === document.body)) field.focus({ preventScroll: true });
    const error = byData("first-error");
    if (error) error.scrollIntoView({ block: "nearest" });
  }
  document.addEventListener("DOMContentLoaded", function () {
    focusEntry();
    if (!window.jQuery) return;
    jQuery(document).on("pfAjaxStart", started).on("pfAjaxComplete", ended).on("pfAjaxError", function () {
      const lost = byData("connection-lost");
      if (lost) lost.hidden = false;
    });
  });
})();

// Houvast in the browser. Every page works without this file; with it, it works better.

// A form counts once: a second tap while it is on its way does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-once]")) return;
  if (form.dataset.sent) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  if (!form.hasAttribute("hx-post")) {
    form.dataset.sent = "yes";
  }
}, true);

// Back from another page (the browser kept this one): its forms may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});

// Printing is the browser's.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});

// Houvast in the browser. Every page works without this file; with it, it works better.

const root = document.documentElement;

// ---- a form counts once: a second tap while it is on its way does nothing ----------------------

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (!form.matches("form[data-once]")) return;
    if (form.dataset.sent) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.sent = "yes";
  },
  true,
);

function mayBeSentAgain(scope) {
  for (const form of scope.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
}

// The browser kept this page and shows it again (the back button).
window.addEventListener("pageshow", () => mayBeSentAgain(document));
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target.closest?.("form");
  if (form) delete form.dataset.sent;
});

// ---- where the eye and the screen reader go ---------------------------------------------------

function focusOn(scope) {
  scope.querySelector("[data-focus]:not(.sg *)")?.focus();
}
focusOn(document);
document.addEventListener("htmx:afterSwap", (event) => {
  focusOn(event.target);
});

// ---- what is folded on a phone stands open where there is room ---------------------------------

const wide = window.matchMedia("(min-width: 60.01rem)");

function unfold(scope) {
  if (!wide.matches) return;
  for (const fold of scope.querySelectorAll("details[data-fold]")) fold.open = true;
}
unfold(document);
document.addEventListener("htmx:afterSwap", (event) => unfold(event.target));

// No answer, or one that cannot be shown: say so, and keep what was typed.
for (const trouble of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  document.addEventListener(trouble, () => say(root.dataset.offline));
}

function say(text) {
  const toasts = document.getElementById("toasts");
  if (!toasts || !text) return;
  const toast = document.createElement("div");
  toast.className = "hv-toast";
  toast.textContent = text;
  toasts.replaceChildren(toast);
}

// ---- the start of a sentence, put where the cursor was -----------------------------------------

document.addEventListener("click", (event) => {
  const starter = event.target.closest("[data-start]");
  if (!starter) return;
  const area = document.getElementById(starter.dataset.start);
  const before = area.value.slice(0, area.selectionStart);
  const after = area.value.slice(area.selectionEnd);
  const said = starter.cloneNode(true);
  said.querySelector(".hv-beside")?.remove();
  const words = said.textContent.trim().replace(/\s*…\s*$/u, " ");
  const gap = before && !/\s$/u.test(before) ? " " : "";
  const hole = words.indexOf("…");
  area.value = before + gap + words + after;
  const at = before.length + gap.length;
  area.focus();
  if (hole >= 0) area.setSelectionRange(at + hole, at + hole + 1);
  else area.setSelectionRange(at + words.length, at + words.length);
  area.dispatchEvent(new Event("input", { bubbles: true }));
});

// ---- drafts: what is being typed is kept on the server, a moment after each pause --------------

const PAUSE = 900;
const waiting = new WeakMap();
const underway = new WeakMap();

document.addEventListener("input", (event) => {
  const area = event.target;
  if (!area.dataset?.draft) return;
  clearTimeout(waiting.get(area));
  waiting.set(area, setTimeout(() => keep(area), PAUSE));
});

// The tablet is put away, another app is opened: keep it now.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "hidden") return;
  for (const area of document.querySelectorAll("[data-draft]")) {
    if (waiting.has(area)) keep(area);
  }
});

async function keep(area) {
  clearTimeout(waiting.get(area));
  waiting.delete(area);
  if (underway.has(area)) {
    await underway.get(area);
    if (waiting.has(area)) return; // typing went on: a later turn keeps all of it
  }
  const sending = send(area);
  underway.set(area, sending);
  await sending;
  if (underway.get(area) === sending) underway.delete(area);
}

async function send(area) {
  const state = document.getElementById(area.id.replace(/^f-/u, "d-"));
  const body = new URLSearchParams({ place: area.dataset.draft, words: area.value });
  const csrf = area.form?.querySelector("input[name=_csrf]");
  if (csrf) body.set("_csrf", csrf.value);
  let kept = false;
  try {
    const answer = await fetch("/drafts", {
      method: "POST",
      body,
      keepalive: true,
      redirect: "manual",
      headers: { "HX-Request": "true" },
    });
    kept = answer.ok;
  } catch {
    kept = false;
  }
  if (!state) return;
  state.textContent = kept ? state.dataset.saved : state.dataset.failed;
  state.classList.toggle("is-failed", !kept);
}

// ---- a file may also be dropped on its field; printing is the browser's -------------------------

for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    event.target.closest?.(".hv-file")?.classList.toggle("is-over", kind === "dragover");
  });
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});

// ---- a form that sends itself when a choice is made (it keeps its button for who has no script) --

document.addEventListener("change", (event) => {
  event.target.closest("form[data-on-change]")?.requestSubmit();
});

// ---- a shared tablet: four digits by tapping, and a screen that locks as the server does --------
document.addEventListener("click", (event) => {
  const key = event.target.closest("[data-digit]");
  if (!key) return;
  const field = key.form.querySelector("[data-pin]");
  field.value = key.dataset.digit ? (field.value + key.dataset.digit).slice(0, 4) : field.value.slice(0, -1);
  if (field.value.length === 4) key.form.requestSubmit();
});
const lock = document.querySelector('.hv-tabbar a[href="/tablet"]');
if (lock) {
  let idle;
  const wait = () => {
    clearTimeout(idle);
    idle = setTimeout(() => location.assign(lock.href), 120000);
  };
  for (const sign of ["pointerdown", "keydown"]) document.addEventListener(sign, wait);
  wait();
}

// ---- read aloud by a voice of the device itself, and what helps beside it; without one no button --

const speech = window.speechSynthesis;

function voiceFor(language) {
  const [short] = language.toLowerCase().split("-");
  return speech.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(short));
}
function offerToRead(scope) {
  for (const button of scope.querySelectorAll("[data-aloud][hidden]")) {
    button.hidden = !voiceFor(root.lang);
  }
}
if (speech) {
  offerToRead(document);
  speech.addEventListener?.("voiceschanged", () => offerToRead(document));
  document.addEventListener("htmx:afterSwap", (event) => offerToRead(event.target));
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-aloud]");
    if (!button) return;
    const speaks = speech.speaking;
    speech.cancel();
    if (speaks) return;
    for (const part of document.getElementById(button.dataset.aloud).querySelectorAll("[data-spoken], [data-spoken] + .hv-beside")) {
      const voice = voiceFor(part.lang || root.lang);
      if (!voice) continue;
      const words = new SpeechSynthesisUtterance(part.textContent);
      words.voice = voice;
      words.lang = voice.lang;
      speech.speak(words);
    }
  });
}

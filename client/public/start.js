/*
 * Runs before the page and in words that every browser reads: the page itself is written in today's
 * language, and a browser that does not know it would show nothing at all. What it needs is asked for
 * here; where something is missing the page is not begun, and a sentence says so.
 */
(function () {
  var list = Array.prototype;
  var style = window.CSS && CSS.supports;
  var isServed =
    'noModule' in HTMLScriptElement.prototype &&
    typeof list.toSorted === 'function' &&
    typeof list.findLast === 'function' &&
    typeof Object.hasOwn === 'function' &&
    typeof structuredClone === 'function' &&
    typeof AbortSignal === 'function' &&
    typeof AbortSignal.timeout === 'function' &&
    typeof HTMLDialogElement === 'function' &&
    !!style &&
    CSS.supports('color', 'color-mix(in srgb, red, blue)') &&
    CSS.supports('height', '1dvh') &&
    CSS.supports('selector(:has(a))');

  /** @param {string} id */
  function say(id) {
    var sentence = document.getElementById(id);
    if (sentence) sentence.hidden = false;
  }

  var app = document.getElementById('app');
  if (!isServed) {
    if (app && app.parentNode) app.parentNode.removeChild(app);
    say('too-old');
    return;
  }
  window.addEventListener(
    'error',
    function () {
      if (app && !app.firstChild) say('not-begun');
    },
    true,
  );
})();

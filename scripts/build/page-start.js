// The first script of every page, written into its head by scripts/build/first-script.mjs. In ES5, because it must run
// where nothing else does: it says that a browser is too old, or that a part of the page did not come, and asks for that
// part again. The sentences stand hidden in app/[locale]/layout.tsx.
(function () {
  var page = window.document;
  var waiting = 0;

  /** Shows or hides a sentence, now or once the page is there. */
  function sentence(id, shown) {
    var element = page.getElementById(id);
    if (element) element.hidden = !shown;
    else if (page.readyState === "loading")
      page.addEventListener("DOMContentLoaded", function () {
        sentence(id, shown);
      });
  }

  /** The same script again, in the place of the one that failed: the bundler looks for it by its address. */
  function again(script, turn) {
    var next = page.createElement("script");
    next.src = script.getAttribute("src");
    next.async = true;
    next.onload = function () {
      waiting -= 1;
      if (waiting === 0) sentence("niet-binnen", false);
    };
    next.onerror = function () {
      later(next, turn + 1);
    };
    script.parentNode.replaceChild(next, script);
  }

  function later(script, turn) {
    setTimeout(
      function () {
        again(script, turn);
      },
      Math.min(1000 * Math.pow(2, turn), 30000),
    );
  }

  if (!page.addEventListener) return;
  if (!window.Promise || !Promise.any || !"".replaceAll || !window.Intl || !Intl.ListFormat)
    sentence("te-oud", true);

  window.addEventListener(
    "error",
    function (event) {
      var script = event.target;
      // A script that came, and cannot be read.
      if (script === window) {
        var unreadable = /SyntaxError/.test(event.message) || event.error instanceof SyntaxError;
        if (unreadable && page.readyState !== "complete") sentence("te-oud", true);
        return;
      }
      if (!script || script.tagName !== "SCRIPT" || script.onerror) return;
      // A script of the page itself that did not come. What a page asks for later is asked for again by that page.
      if (script.getAttribute("src").indexOf("/_next/static/") < 0) return;
      waiting += 1;
      sentence("niet-binnen", true);
      later(script, 0);
    },
    true,
  );
})();

// A PostCSS plugin: takes the rules out of their @layer, in the order in which they stand. Browsers of before 2022 skip
// everything inside @layer, so a phone with iOS 15.3 would show a page without any style. The layers stand in the file in
// their own order, so what is later still wins; what may not win by its selector alone stands in :where() in
// app/globals.css.

/** @type {() => import("postcss").Plugin} */
const withoutLayers = () => ({
  postcssPlugin: "without-layers",
  OnceExit(root) {
    root.walkAtRules("layer", (layer) => {
      if (layer.nodes) layer.replaceWith(layer.nodes);
      else layer.remove();
    });
  },
});
withoutLayers.postcss = true;

module.exports = withoutLayers;

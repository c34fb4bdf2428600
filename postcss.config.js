import { resolve } from "node:path";

const config = {
  plugins: {
    "@tailwindcss/postcss": {},
    [resolve("scripts/build/without-layers.cjs")]: {},
  },
};

export default config;

// The other engines, as Debian has them, each driven in its own way: Firefox over Marionette, the protocol that is in every
// Firefox; WebKit over WebDriver. Both know the same commands, so the journey needs one kind of session.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A reference to an element, as WebDriver writes it. @typedef {Record<string, string>} Reference */

/**
 * What the journey can do in a browser. A command is named as in WebDriver.
 * @typedef {object} Session
 * @property {string} version
 * @property {(address: string) => Promise<void>} go
 * @property {(script: string, ...args: unknown[]) => Promise<unknown>} run the body of a function in the page
 * @property {(element: Reference) => Promise<void>} press
 * @property {(element: Reference, text: string) => Promise<void>} type
 * @property {(x: number, y: number) => Promise<void>} pressTwice as fast as a finger does
 * @property {() => Promise<void>} back
 * @property {() => Promise<string | null>} print the page as PDF (base64); null where the driver cannot
 * @property {() => Promise<void>} quit
 */

/** @typedef {{ name: string, packages: string[], needs: string[], start: () => Promise<Session> }} Engine */

const elementKey = "element-6066-11e4-a52e-4f735466cecf";
const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
const idOf = (/** @type {Reference} */ element) => element[elementKey] ?? "";

/** A port that nobody listens on. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(address !== null && typeof address === "object" ? address.port : 0);
      });
    });
  });
}

/**
 * Tries until it works.
 * @template T
 * @param {() => T | Promise<T>} attempt
 * @returns {Promise<T>}
 */
async function eventually(attempt) {
  for (let turn = 0; ; turn += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (turn > 100) throw error;
      await pause(100);
    }
  }
}

/** Starts programs with a folder of their own; `stop` ends them and takes the folder away. */
function programs() {
  const dir = mkdtempSync(join(tmpdir(), "whk-engine-"));
  mkdirSync(`${dir}/run`, { mode: 0o700 });
  /** @type {import("node:child_process").ChildProcess[]} */
  const running = [];
  return {
    dir,
    /**
     * @param {string} command
     * @param {string[]} args
     * @param {Record<string, string>} [env]
     */
    start(command, args, env = {}) {
      const child = spawn(command, args, {
        stdio: "ignore",
        detached: true,
        env: {
          ...process.env,
          HOME: dir,
          XDG_RUNTIME_DIR: `${dir}/run`,
          LIBGL_ALWAYS_SOFTWARE: "1",
          // Containers run as root, where the sandbox of WebKit does not start.
          WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
          NO_AT_BRIDGE: "1",
          ...env,
        },
      });
      child.on("error", () => undefined);
      running.push(child);
    },
    stop() {
      // With the browser that a driver started: the group has the number of the first.
      for (const { pid } of running)
        try {
          if (pid !== undefined) process.kill(-pid, "SIGKILL");
        } catch {
          // It had ended.
        }
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Two presses of a mouse on one place, with the time between them of a quick double tap.
 * @param {number} x
 * @param {number} y
 */
function twoPresses(x, y) {
  const press = [
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  return [
    {
      type: "pointer",
      id: "mouse",
      parameters: { pointerType: "mouse" },
      actions: [
        { type: "pointerMove", duration: 0, x, y },
        ...press,
        { type: "pause", duration: 120 },
        ...press,
      ],
    },
  ];
}

/** Marionette: over a plain connection, each message with its length in front: "27:[0,1,"WebDriver:Back",{}]". */
async function startFirefox() {
  const own = programs();
  const profile = `${own.dir}/profile`;
  mkdirSync(profile);
  const port = await freePort();
  writeFileSync(`${profile}/user.js`, `user_pref("marionette.port", ${port});\n`);
  own.start("firefox-esr", ["--headless", "--marionette", "--no-remote", "--profile", profile], {
    MOZ_HEADLESS_WIDTH: "800",
    MOZ_HEADLESS_HEIGHT: "1000",
  });
  const socket = await eventually(
    () =>
      new Promise((/** @type {(socket: import("node:net").Socket) => void} */ resolve, reject) => {
        const attempt = connect(port, "127.0.0.1", () => {
          resolve(attempt);
        });
        attempt.once("error", reject);
      }),
  );
  socket.on("error", () => undefined);
  /** @type {Map<number, (answer: [unknown, unknown]) => void>} */
  const waiting = new Map();
  let received = Buffer.alloc(0);
  socket.on("data", (part) => {
    received = Buffer.concat([received, part]);
    for (;;) {
      const colon = received.indexOf(":");
      const length = Number(received.subarray(0, colon).toString());
      if (colon < 0 || received.length < colon + 1 + length) return;
      const text = received.subarray(colon + 1, colon + 1 + length).toString();
      received = received.subarray(colon + 1 + length);
      /** @type {unknown} */
      const message = JSON.parse(text);
      if (!Array.isArray(message)) continue;
      const [, id, error, value] = /** @type {[number, number, unknown, unknown]} */ (message);
      waiting.get(id)?.([error, value]);
    }
  });
  let last = 0;
  /**
   * @param {string} name
   * @param {object} [parameters]
   * @returns {Promise<Record<string, unknown>>}
   */
  const send = (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, ([error, value]) => {
        waiting.delete(id);
        if (error) reject(new Error(`${name}: ${JSON.stringify(error).slice(0, 300)}`));
        else resolve(/** @type {Record<string, unknown>} */ (value ?? {}));
      });
      const text = JSON.stringify([0, id, `WebDriver:${name}`, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  const { capabilities } = await send("NewSession");
  return /** @type {Session} */ ({
    version: String(/** @type {Record<string, unknown>} */ (capabilities).browserVersion),
    go: async (url) => void (await send("Navigate", { url })),
    run: async (script, ...args) => (await send("ExecuteScript", { script, args })).value,
    press: async (element) => void (await send("ElementClick", { id: idOf(element) })),
    type: async (element, text) =>
      void (await send("ElementSendKeys", { id: idOf(element), text })),
    pressTwice: async (x, y) => void (await send("PerformActions", { actions: twoPresses(x, y) })),
    back: async () => void (await send("Back")),
    print: async () =>
      // A4, with the margins of the page's own style.
      String((await send("Print", { page: { width: 21, height: 29.7 } })).value),
    quit: async () => {
      await send("DeleteSession").catch(() => undefined);
      socket.destroy();
      own.stop();
    },
  });
}

/**
 * WebDriver over HTTP.
 * @param {string} driver
 * @param {object} capabilities
 * @param {boolean} [screen] whether it needs one
 */
async function startWebKit(driver, capabilities, screen = false) {
  const own = programs();
  /** @type {Record<string, string>} */
  const env = {};
  if (screen) {
    const display = 60 + Math.floor(Math.random() * 900);
    own.start("Xvfb", [`:${display}`, "-screen", "0", "800x1000x24", "-nolisten", "tcp"]);
    await eventually(() => {
      if (!existsSync(`/tmp/.X11-unix/X${display}`)) throw new Error("no screen");
    });
    env.DISPLAY = `:${display}`;
  }
  const port = await freePort();
  own.start(driver, [`--port=${port}`], env);
  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = /** @type {{ value: unknown }} */ (await response.json());
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 300)}`);
    return value;
  };
  const started = /** @type {{ sessionId: string, capabilities: { browserVersion: string } }} */ (
    await eventually(() => send("POST", "", { capabilities: { alwaysMatch: capabilities } }))
  );
  const at = `/${started.sessionId}`;
  return /** @type {Session} */ ({
    version: started.capabilities.browserVersion,
    go: async (url) => void (await send("POST", `${at}/url`, { url })),
    run: (script, ...args) => send("POST", `${at}/execute/sync`, { script, args }),
    press: async (element) => void (await send("POST", `${at}/element/${idOf(element)}/click`, {})),
    type: async (element, text) =>
      void (await send("POST", `${at}/element/${idOf(element)}/value`, { text })),
    pressTwice: async (x, y) =>
      void (await send("POST", `${at}/actions`, { actions: twoPresses(x, y) })),
    back: async () => void (await send("POST", `${at}/back`, {})),
    print: () => Promise.resolve(null),
    quit: async () => {
      await send("DELETE", at).catch(() => undefined);
      own.stop();
    },
  });
}

/** @type {Engine[]} */
const all = [
  {
    name: "Firefox",
    packages: ["firefox-esr"],
    needs: ["firefox-esr"],
    start: startFirefox,
  },
  {
    name: "WebKit",
    packages: ["webkit2gtk-driver", "xvfb"],
    needs: ["WebKitWebDriver", "Xvfb"],
    start: () => startWebKit("WebKitWebDriver", {}, true),
  },
  {
    name: "WebKit, oud",
    packages: ["wpewebkit-driver", "cog"],
    needs: ["WPEWebDriver", "cog"],
    start: () =>
      startWebKit("WPEWebDriver", {
        "wpe:browserOptions": {
          binary: "/usr/bin/cog",
          args: ["--automation", "--platform=headless"],
        },
      }),
  },
];

const isThere = (/** @type {string} */ command) =>
  spawnSync("which", [command], { stdio: "ignore" }).status === 0;

/** The engines, each with whether it is on this machine. */
export function findEngines() {
  return all.map((engine) => ({ ...engine, installed: engine.needs.every(isThere) }));
}

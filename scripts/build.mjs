// npm run build: Next's static export into out/, and then the steps that make it ready to serve.
import { spawnSync } from "node:child_process";

process.env.NEXT_TELEMETRY_DISABLED = "1";

const { status } = spawnSync("next", ["build"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(status ?? 1);

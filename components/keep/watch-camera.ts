import type { BeeldFout } from "./read-code";

interface Tell {
  /** The camera is on. */
  readonly onLooking: () => void;
  /** Still nothing after a while; the camera goes on looking. */
  readonly onNothingYet: () => void;
  /** The text of the first code; the camera is off by then. */
  readonly onText: (text: string) => void;
  readonly onFail: (fout: BeeldFout) => void;
  /** The page was put away, so the camera is off. */
  readonly onAway: () => void;
  /** The reader of codes could not be fetched. */
  readonly onBroken: (reason: unknown) => void;
}

/** Between two looks, in milliseconds: an old phone needs the time to show the picture. */
const pause = 120;

const nothingYetAfter = 12_000;

/**
 * Turns the camera on, shows it in `player` and looks for a QR code. Each picture is drawn in memory, looked at and drawn
 * over; nothing is sent or kept. Gives back how to turn it off.
 */
export function watchCamera(player: HTMLVideoElement, tell: Tell): () => void {
  let stream: MediaStream | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let off = false;

  function turnOff() {
    off = true;
    clearTimeout(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
    player.srcObject = null;
    document.removeEventListener("visibilitychange", away);
  }

  function away() {
    if (document.visibilityState === "visible" || !stream) return;
    turnOff();
    tell.onAway();
  }

  function fail(fout: BeeldFout) {
    if (off) return;
    turnOff();
    tell.onFail(fout);
  }

  async function look() {
    const { decodeQR } = await import("qr/decode.js");
    if (off) return;
    stream = await ask();
    // It may have been turned off while the browser asked.
    if (off) turnOff();
    if (off || !stream) return;
    for (const track of stream.getTracks())
      track.addEventListener("ended", () => {
        fail("bezet");
      });
    player.srcObject = stream;
    await player.play().catch(() => undefined);
    tell.onLooking();
    const since = Date.now();
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d", { willReadFrequently: true });
    let told = false;
    const once = () => {
      if (off) return;
      if (context && player.videoWidth > 0) {
        canvas.width = player.videoWidth;
        canvas.height = player.videoHeight;
        context.drawImage(player, 0, 0);
        try {
          const text = decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
          turnOff();
          tell.onText(text);
          return;
        } catch {
          // No code in this picture.
        }
      }
      if (!told && Date.now() - since > nothingYetAfter) {
        told = true;
        tell.onNothingYet();
      }
      timer = setTimeout(once, pause);
    };
    once();
  }

  async function ask(): Promise<MediaStream | null> {
    // Without https there is none; the types do not know that.
    const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
    if (!mediaDevices) {
      fail("geenCamera");
      return null;
    }
    try {
      return await mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
      });
    } catch (error) {
      const name = error instanceof DOMException ? error.name : "";
      if (name === "NotAllowedError" || name === "SecurityError") fail("geweigerd");
      else if (name === "NotFoundError" || name === "OverconstrainedError") fail("geenCamera");
      else fail("bezet");
      return null;
    }
  }

  document.addEventListener("visibilitychange", away);
  look().catch((reason: unknown) => {
    if (off) return;
    turnOff();
    tell.onBroken(reason);
  });
  return turnOff;
}

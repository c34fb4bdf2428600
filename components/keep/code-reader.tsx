"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { FileButton } from "./file-button";
import { readPicture, readScanned, type CodeReading } from "./read-code";
import { watchCamera } from "./watch-camera";

interface Props {
  readonly onRead: (reading: CodeReading) => void;
  /** Somebody begins anew: what was said of the last code is over. */
  readonly onBegin: () => void;
}

/** Reads a QR code with the camera, only after a press, or from a picture. Needs the messages `bewaren`. */
export function CodeReader({ onRead, onBegin }: Props) {
  const t = useTranslations("bewaren.lezen");
  const [on, setOn] = useState(false);
  const [, startReading] = useTransition();
  const read = (reading: () => Promise<CodeReading>) => {
    startReading(async () => {
      onRead(await reading());
    });
  };
  return (
    <>
      <Button
        aria-expanded={on}
        onClick={() => {
          if (!on) onBegin();
          setOn(!on);
        }}
      >
        {on ? t("stop") : t("camera")}
      </Button>
      {on && (
        <CameraView
          onText={(text) => {
            setOn(false);
            read(() => readScanned(text));
          }}
          onFail={(codeFout) => {
            setOn(false);
            onRead({ codeFout });
          }}
          onAway={() => {
            setOn(false);
          }}
        />
      )}
      <FileButton
        accept="image/*"
        onChoose={(file) => {
          setOn(false);
          onBegin();
          read(() => readPicture(file));
        }}
      >
        {t("foto")}
      </FileButton>
    </>
  );
}

type CameraViewProps = Pick<Parameters<typeof watchCamera>[1], "onText" | "onFail" | "onAway">;

/** The camera is on for as long as this is on the page. */
function CameraView(props: CameraViewProps) {
  const t = useTranslations("bewaren.lezen");
  const player = useRef<HTMLVideoElement>(null);
  const [phase, setPhase] = useState<"vraagt" | "richt" | "nogNiets">("vraagt");
  const onText = useEffectEvent(props.onText);
  const onFail = useEffectEvent(props.onFail);
  const onAway = useEffectEvent(props.onAway);
  useEffect(() => {
    if (!player.current) return;
    return watchCamera(player.current, {
      onText,
      onFail,
      onAway,
      onLooking: () => {
        setPhase("richt");
      },
      onNothingYet: () => {
        setPhase("nogNiets");
      },
      onBroken: (reason) => {
        // An error of the page, which keeps the answers.
        setPhase(() => {
          throw reason;
        });
      },
    });
  }, []);
  return (
    <>
      <p role="status">{t(phase)}</p>
      <video
        ref={player}
        aria-label={t("beeld")}
        muted
        playsInline
        className="aspect-4/3 w-full max-w-96 rounded-box border border-line object-cover"
      />
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Late, latePart } from "@/components/site/late";
import { Disclosure } from "@/components/ui/disclosure";

const lateKeep = latePart(
  "samen-bewaren",
  async () => (await import("@/components/keep/keep-and-open")).KeepAndOpen,
);

/** Keeping, opening and reading a code, behind a line: the camera goes off when it is folded in. */
export function KeepPanel() {
  const t = useTranslations("samen");
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      summary={t("bewaren")}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      {open ? <Late part={lateKeep}>{(KeepAndOpen) => <KeepAndOpen />}</Late> : null}
    </Disclosure>
  );
}

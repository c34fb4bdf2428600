"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState, type ComponentProps, type ReactNode } from "react";
import { useFoutTekst } from "@/components/berekening/text";
import { ThingList } from "@/components/berekening/thing-list";
import type { Option } from "@/components/ui/choices";
import { ErrorText } from "@/components/ui/error-text";
import { Field } from "@/components/ui/field";
import { bewaarplaats } from "@/lib/invoer/bewaarplaats";
import { dagNaarTekst, parseDag } from "@/lib/notation/datum";
import type { Pad } from "@/lib/invoer/pad";
import { useAannameTekst } from "@/components/berekening/assumption-text";
import { useRemarks } from "./remarks";
import { currentAnswers, setAt, useAnswerAt, useListAt } from "./store";

/** How long after the last key an answer is handed on; the outcome follows it. */
const handOnAfterMs = 200;

/**
 * How long after a field is left its error appears. A click leaves the field before it lands: an error that pushed the
 * page down in between would let the click miss.
 */
const errorAfterMs = 300;

/** Whether somebody has been in the field and left it, a moment ago at least. */
function useLeft() {
  const [left, setLeft] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const leave = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setLeft(true);
    }, errorAfterMs);
  };
  return [left, leave] as const;
}

/** What stands under a field: what is wrong with it, or what is assumed because it is empty. */
function useRemark(pad: string, left: boolean) {
  const { of, fouten, aannames } = useRemarks();
  const foutTekst = useFoutTekst();
  const aannameTekst = useAannameTekst();
  const aanname = aannames.get(pad);
  return {
    // A field that nobody has been in yet is not wrong; what is still needed stands beside the outcome.
    // And what was wrong before the last change is not said of the answer that stands there now.
    error: left && of === currentAnswers() ? foutTekst(fouten.get(pad)) : undefined,
    note: aanname ? aannameTekst(aanname) : undefined,
  };
}

/** A label, with what tells that it differs from the first possibility. */
function Label({ children, other }: { children: ReactNode; other: boolean }) {
  const t = useTranslations("samen");
  return (
    <>
      {children}
      {other ? (
        // On the edge of the field: it takes no place, so nothing below moves away from a click.
        <span className="absolute end-0 top-full z-1 -translate-y-1/3 rounded-box bg-accent-soft px-2 text-base leading-tight font-normal">
          {t("anders")}
        </span>
      ) : null}
    </>
  );
}

interface AnswerProps {
  /** Place in the answers; also the id of the field. */
  pad: Pad;
  label: ReactNode;
  /** Differs from the same answer of the first possibility. */
  other?: boolean;
}

interface TextAnswerProps extends AnswerProps {
  inputMode?: "decimal" | "numeric" | "text";
  prefix?: string;
  suffix?: string;
  hint?: string;
  /** A day: written the same way everywhere when the field is left. */
  day?: boolean;
  /** What else changes with a typed text, before it is handed on. */
  onType?: () => void;
}

/** Calls this when the page is left, loaded again or put away: a phone may not bring it back. */
function whenPageGoes(leave: () => void): () => void {
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", leave);
  return () => {
    window.removeEventListener("pagehide", leave);
    document.removeEventListener("visibilitychange", leave);
  };
}

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly text: string;
  /** Of which answers it is a part. */
  readonly keer: number;
}

/** A text, an amount or a day. It is handed on a moment after the last key, so that typing never waits for the sum. */
export function TextAnswer({
  pad,
  label,
  other = false,
  inputMode = "decimal",
  day = false,
  onType,
  ...rest
}: TextAnswerProps) {
  const kept = useAnswerAt(pad);
  const value = typeof kept === "string" ? kept : "";
  const [draft, setDraft] = useState<string | null>(null);
  const [left, leave] = useLeft();
  const remark = useRemark(pad, left);
  const waiting = useRef<Waiting | null>(null);

  function handOn(text: string) {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    setAt(pad, text);
  }

  // A field, the page or the whole tab can go away while its last key still waits: nothing typed is ever lost.
  useEffect(() => {
    const handOnNow = () => {
      if (!waiting.current) return;
      clearTimeout(waiting.current.timer);
      // Unless other answers came in their place, or none.
      if (waiting.current.keer === bewaarplaats().lees().keer) setAt(pad, waiting.current.text);
      waiting.current = null;
    };
    const stop = whenPageGoes(handOnNow);
    return () => {
      stop();
      handOnNow();
    };
  }, [pad]);

  return (
    <Field
      under
      id={pad}
      label={<Label other={other}>{label}</Label>}
      {...remark}
      {...rest}
      inputMode={inputMode}
      value={draft ?? value}
      onChange={(event) => {
        const text = event.target.value;
        setDraft(text);
        if (waiting.current) clearTimeout(waiting.current.timer);
        waiting.current = {
          text,
          keer: bewaarplaats().lees().keer,
          timer: setTimeout(() => {
            onType?.();
            handOn(text);
          }, handOnAfterMs),
        };
      }}
      onBlur={() => {
        leave();
        if (draft === null) return;
        onType?.();
        const read = parseDag(draft);
        handOn(day && read.ok ? dagNaarTekst(read.waarde) : draft);
        setDraft(null);
      }}
    />
  );
}

interface ChoiceAnswerProps extends AnswerProps {
  options: readonly Option[];
  /** When the choice is kept in another way than as the text at `pad`. */
  value?: string;
  onChoose?: (value: string) => void;
  /** The words for nothing chosen; null leaves that out, for an answer that is always there. */
  empty?: string | null;
  /** The answers keep nothing chosen as "", as with typed text; otherwise as null. */
  asText?: boolean;
}

/** One of some choices, as a list: quick with the keyboard. Nothing chosen is "" and keeps the assumption. */
export function ChoiceAnswer({
  pad,
  label,
  other = false,
  options,
  value,
  onChoose,
  empty,
  asText = false,
}: ChoiceAnswerProps) {
  const t = useTranslations("samen");
  const kept = useAnswerAt(pad);
  const [left, leave] = useLeft();
  const remark = useRemark(pad, left);
  return (
    <Field
      under
      id={pad}
      label={<Label other={other}>{label}</Label>}
      {...remark}
      options={[...(empty === null ? [] : [{ value: "", label: empty ?? t("kies") }]), ...options]}
      value={value ?? (typeof kept === "string" ? kept : "")}
      onChange={(event) => {
        const chosen = event.target.value;
        if (onChoose) onChoose(chosen);
        else setAt(pad, chosen === "" && !asText ? null : chosen);
      }}
      onBlur={leave}
    />
  );
}

/** Several choices, of which one (`alone`) goes with none but `beside`: choosing it takes the others away. */
export function ManyAnswer({
  pad,
  label,
  options,
  alone,
  beside,
}: AnswerProps & { options: readonly Option[]; alone: string; beside?: string }) {
  const kept = useAnswerAt(pad);
  const chosen = Array.isArray(kept) ? (kept as readonly string[]) : [];
  const group = useId();
  const { error } = useRemark(pad, false);
  return (
    <fieldset aria-describedby={error ? `${group}-fout` : undefined}>
      <legend className="mb-1 font-semibold">{label}</legend>
      {error ? <ErrorText id={`${group}-fout`}>{error}</ErrorText> : null}
      <div className="flex flex-wrap gap-x-6">
        {options.map(({ value, label: text }, place) => (
          <label key={value} className="whk-check">
            <input
              type="checkbox"
              id={place === 0 ? pad : `${pad}-${value}`}
              checked={chosen.includes(value)}
              onChange={(event) => {
                const others = chosen.filter((one) => one !== value);
                if (!event.target.checked) setAt(pad, others);
                else if (value === alone)
                  setAt(pad, [alone, ...others.filter((one) => one === beside)]);
                else
                  setAt(pad, [...others.filter((one) => one !== alone || value === beside), value]);
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** "Weet ik niet" for one field of a job. */
export function UnknownAnswer({ pad, wat, label }: { pad: Pad; wat: string; label: string }) {
  const t = useTranslations("vragen.algemeen");
  const kept = useAnswerAt(pad);
  const unknown = Array.isArray(kept) ? (kept as readonly string[]) : [];
  return (
    <label className="whk-check">
      <input
        type="checkbox"
        aria-label={`${t("weetNiet")}: ${label}`}
        checked={unknown.includes(wat)}
        onChange={(event) => {
          const others = unknown.filter((one) => one !== wat);
          setAt(pad, event.target.checked ? [...others, wat] : others);
        }}
      />
      <span aria-hidden="true">{t("weetNiet")}</span>
    </label>
  );
}

/** A list of the same fields over and over: children, gifts, other income. */
export function ListAnswer({
  pad,
  leeg,
  ...rest
}: {
  pad: Pad;
  /** What a new item looks like. */
  leeg: unknown;
} & Pick<ComponentProps<typeof ThingList>, "teksten" | "most" | "children">) {
  const list = useListAt(pad);
  return (
    <ThingList
      keys={Array.from({ length: list.length }, (_, place) => String(place))}
      onAdd={() => {
        list.add(leeg);
      }}
      onRemove={list.remove}
      least={0}
      most={12}
      wide
      {...rest}
    />
  );
}

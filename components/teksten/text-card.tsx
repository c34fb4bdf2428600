"use client";

import { useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { checkMessage } from "@/lib/leesbaarheid/gate";
import { renderVariants, type Message } from "@/lib/leesbaarheid/messages";
import type { Terms } from "@/lib/leesbaarheid/rules";
import type { Begrip } from "@/lib/leesbaarheid/terms";
import { countSyllables, splitSentences, splitWords } from "@/lib/leesbaarheid/text";
import { artikelen, type Pagina } from "@/lib/paginas/artikelen";
import { fieldsOf, rewrite } from "@/lib/teksten/fields";
import { judgements, type Judgement, type Remark } from "@/lib/teksten/review";
import { setRemark } from "@/lib/teksten/store";

interface Props {
  readonly bericht: Message;
  readonly remark: Remark | undefined;
  readonly taal: Locale;
  readonly begrippen: readonly Begrip[];
  readonly terms: Terms;
}

function rendered(text: string, taal: Locale): string {
  return renderVariants(text, taal).find((variant) => variant.trim() !== "") ?? "";
}

/** The law behind a text: the sources of its page, and the articles of the terms in it. */
function wetten({ key, text }: Message, begrippen: readonly Begrip[]): string[] {
  const pagina = artikelen[key.split(".")[1] as Pagina] as (typeof artikelen)[Pagina] | undefined;
  const words = new Set(splitWords(text.toLowerCase()));
  return [
    ...(key.startsWith("paginas.") && pagina ? pagina.bronnen.map(({ titel }) => titel) : []),
    ...begrippen
      .filter(
        ({ forms, article }) =>
          article !== "" && forms.some((form) => words.has(form.toLowerCase())),
      )
      .map(({ forms, article }) => `${forms[0] ?? ""}: ${article}`),
  ];
}

/** One text: how it reads, what the reviewer thinks of it and would say instead. */
export function TextCard({ bericht, remark, taal, begrippen, terms }: Props) {
  const t = useTranslations("teksten");
  const id = useId();
  const { key, text } = bericht;
  const fields = useMemo(() => fieldsOf(text), [text]);
  const bronnen = useMemo(() => wetten(bericht, begrippen), [bericht, begrippen]);
  const nieuw = remark?.voorstel ?? text;
  const [typed, setTyped] = useState<readonly string[]>(() =>
    fieldsOf(remark?.tekst === text ? nieuw : text).map((field) => field.text),
  );
  const result = rewrite(text, typed);
  const gelezen = rendered(nieuw, taal);
  const words = splitSentences(gelezen).map((sentence) => splitWords(sentence).length);
  const bevindingen = useMemo(
    () => (taal === "nl" ? checkMessage(key, nieuw, terms) : []),
    [taal, key, nieuw, terms],
  );

  function save(change: Partial<Pick<Remark, "oordeel" | "voorstel">>) {
    setRemark(taal, {
      sleutel: key,
      tekst: text,
      oordeel: null,
      voorstel: null,
      ...remark,
      ...change,
    });
  }

  function type(index: number, value: string) {
    const next = fields.map((field, place) =>
      place === index ? value : (typed[place] ?? field.text),
    );
    setTyped(next);
    const rewritten = rewrite(text, next);
    // A sentence that lacks a value stays on the screen with what is missing, and is not kept as a proposal.
    if ("message" in rewritten)
      save({ voorstel: rewritten.message === text ? null : rewritten.message });
  }

  return (
    <li data-sleutel={key} className="grid gap-3">
      <p className="rounded-box bg-accent-soft p-2" lang={taal}>
        {gelezen}
      </p>

      <p className="text-subtle">
        {t("leest", {
          woorden: Math.max(0, ...words),
          lettergrepen: Math.max(1, ...splitWords(gelezen).map(countSyllables)),
        })}
      </p>
      {bevindingen.length > 0 ? (
        <ul className="list-disc ps-6">
          {bevindingen.map(({ rule, sentence, message }) => (
            <li key={`${rule} ${sentence} ${message}`} lang="nl">
              {message}
            </li>
          ))}
        </ul>
      ) : null}
      {bronnen.length > 0 ? (
        <p className="text-subtle" lang="nl">
          {t("wet", { bronnen: bronnen.join(" · ") })}
        </p>
      ) : null}

      <fieldset>
        <legend className="sr-only">{t("oordeel.vraag", { zin: gelezen })}</legend>
        <div className="flex flex-wrap gap-2">
          {judgements.map((oordeel: Judgement) => (
            <label key={oordeel} className="whk-choice">
              <input
                type="radio"
                name={id}
                checked={remark?.oordeel === oordeel}
                onChange={() => {
                  save({ oordeel });
                }}
              />
              <span>{t(`oordeel.${oordeel}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>

      {remark?.oordeel === "snapNiet" || remark?.voorstel ? (
        <div className="grid gap-3">
          {fields.map((field, index) => (
            <div key={`${field.when}-${String(field.start)}`}>
              <label htmlFor={`${id}-${String(index)}`} className="mb-1 block font-semibold">
                {field.when === "" ? t("zeg") : t("zegSoms")}
              </label>
              {field.values.size > 0 ? (
                <p id={`${id}-${String(index)}-uitleg`} className="mb-1 text-subtle">
                  {t("haakjes")}
                </p>
              ) : null}
              <textarea
                id={`${id}-${String(index)}`}
                rows={3}
                spellCheck={false}
                lang={taal}
                aria-describedby={
                  field.values.size > 0 ? `${id}-${String(index)}-uitleg` : undefined
                }
                className="whk-input"
                value={typed[index] ?? field.text}
                onChange={(event) => {
                  type(index, event.target.value);
                }}
              />
            </div>
          ))}
          <div role="status">
            {"missing" in result ? (
              <>
                {result.missing.length > 0 ? (
                  <p className="text-error">
                    {t("mist", { stukjes: result.missing.map((v) => `[${v}]`).join(", ") })}
                  </p>
                ) : null}
                {result.unknown.length > 0 ? (
                  <p className="text-error">
                    {t("onbekend", { stukjes: result.unknown.map((v) => `[${v}]`).join(", ") })}
                  </p>
                ) : null}
              </>
            ) : null}
          </div>
        </div>
      ) : null}
    </li>
  );
}

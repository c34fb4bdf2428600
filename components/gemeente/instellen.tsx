"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useDeferredValue, useId, useMemo, useRef, useState } from "react";
import { download } from "@/components/keep/download";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/select-field";
import { foutZin, type FoutZin } from "@/lib/gemeente/fout-zin";
import { leesPraktijkTekst } from "@/lib/gemeente/lees-praktijk";
import { velden, type Veld } from "@/lib/gemeente/praktijk";
import { herkomstSchema, regelingSchema, waardeSchema } from "@/lib/gemeente/schema";
import { useGemeenten } from "@/lib/gemeente/use-gemeenten";
import { dagVanDatum } from "@/lib/notation/datum";
import {
  beoordeel,
  bestandVan,
  conceptVan,
  leegConcept,
  useConcept,
  type Concept,
  type ConceptGegeven,
} from "./use-draft";
import { firstValue, ValueEditor } from "./value-editor";

// The rules come after the form. They work in the browser only: the months depend on the day of use.
const Examples = lazy(() => import("./examples"));

/** The name of the file: "'s-Hertogenbosch" → "s-hertogenbosch.json". */
function fileName(naam: string): string {
  const plain = naam
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${plain || "gemeente"}.json`;
}

/** One fact of the file: known or not, its value, and where it stands. */
function Fact({
  pad,
  title,
  gegeven,
  schema,
  nieuw,
  errors,
  onChange,
}: {
  pad: string;
  title: string;
  gegeven: "onbekend" | ConceptGegeven;
  schema: Parameters<typeof firstValue>[0];
  nieuw: () => ConceptGegeven;
  errors: ReadonlyMap<string, string>;
  onChange: (gegeven: "onbekend" | ConceptGegeven) => void;
}) {
  const t = useTranslations("gemeente.instellen");
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-3 border-t border-line pt-4">
      <h3 id={id}>{title}</h3>
      <div className="flex flex-wrap gap-x-6" role="radiogroup" aria-labelledby={id}>
        {([false, true] as const).map((known) => (
          <label key={String(known)} className="whk-check">
            <input
              type="radio"
              name={pad}
              id={known ? `${pad}-bekend` : pad}
              checked={(gegeven !== "onbekend") === known}
              onChange={() => {
                onChange(known ? nieuw() : "onbekend");
              }}
            />
            <span>{t(known ? "bekend" : "onbekend")}</span>
          </label>
        ))}
      </div>
      {gegeven === "onbekend" ? null : (
        <>
          <ValueEditor
            schema={schema}
            value={gegeven.waarde}
            label={title}
            pad={`${pad}.waarde`}
            errors={errors}
            onChange={(waarde) => {
              onChange({ ...gegeven, waarde });
            }}
          />
          <Source {...{ pad, gegeven, errors, onChange }} />
        </>
      )}
    </section>
  );
}

/** Where a value stands, how old it is and whether it is confirmed. */
function Source({
  pad,
  gegeven,
  errors,
  onChange,
}: {
  pad: string;
  gegeven: ConceptGegeven;
  errors: ReadonlyMap<string, string>;
  onChange: (gegeven: ConceptGegeven) => void;
}) {
  const t = useTranslations("gemeente.instellen");
  return (
    <Disclosure summary={t("bronVanDit")}>
      <ValueEditor
        schema={herkomstSchema}
        value={gegeven}
        label={t("bronVanDit")}
        pad={pad}
        errors={errors}
        onChange={(next) => {
          onChange({ ...(next as ConceptGegeven), waarde: gegeven.waarde });
        }}
      />
    </Disclosure>
  );
}

function Errors({ errors }: { errors: readonly FoutZin[] }) {
  const t = useTranslations("gemeente.fouten");
  return (
    <ul className="mt-2 grid gap-2">
      {errors.map(({ veld, melding, pad }) => (
        <li key={`${pad} ${melding}`}>
          <strong>{veld}</strong>: {melding}
          {pad === "" ? null : (
            <span className="block text-base text-subtle">{t("plaats", { pad })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The form for somebody who writes down the practice of a municipality. Nothing leaves the browser but a download. */
export function Instellen() {
  const t = useTranslations("gemeente");
  const gemeenten = useGemeenten();
  const [vandaag] = useState(() => dagVanDatum(new Date()));
  const [concept, change] = useConcept(vandaag);
  const [bron, setBron] = useState("");
  const [tried, setTried] = useState(false);
  const [openErrors, setOpenErrors] = useState<readonly FoutZin[]>([]);
  const [opened, setOpened] = useState("");
  const summary = useRef<HTMLDivElement>(null);

  const { fouten } = useMemo(() => beoordeel(concept, vandaag), [concept, vandaag]);
  const slow = useDeferredValue(concept);
  const { praktijk } = useMemo(() => beoordeel(slow, vandaag), [slow, vandaag]);
  const sentences = useMemo(() => fouten.map((fout) => foutZin(t, fout)), [fouten, t]);
  const errors = useMemo(
    () => new Map(sentences.map(({ pad, melding }) => [pad, melding])),
    [sentences],
  );
  const shown = tried ? errors : noErrors;
  const bestanden = gemeenten.stand === "klaar" ? gemeenten.bestanden : [];

  const nieuw = (schema: Parameters<typeof firstValue>[0]) => (): ConceptGegeven => ({
    waarde: firstValue(schema),
    bron,
    bronsoort: "gemeente",
    gelezen: vandaag,
    jaar: Number(vandaag.slice(0, 4)),
    bevestigd: true,
  });

  function setFact(veld: Veld, gegeven: "onbekend" | ConceptGegeven) {
    change((before) => ({ ...before, gegevens: { ...before.gegevens, [veld]: gegeven } }));
  }

  /** The source of all values that have the same source as before. */
  function changeBron(next: string) {
    const follow = (gegeven: "onbekend" | ConceptGegeven) =>
      gegeven !== "onbekend" && gegeven.bron === bron ? { ...gegeven, bron: next } : gegeven;
    change((before) => {
      const { regelingen, ...facts } = before.gegevens;
      return {
        ...before,
        gegevens: {
          ...(Object.fromEntries(
            Object.entries(facts).map(([veld, gegeven]) => [veld, follow(gegeven)]),
          ) as typeof facts),
          regelingen: regelingen.map((one) => follow(one) as ConceptGegeven),
        },
      };
    });
    setBron(next);
  }

  async function open(file: File | undefined) {
    if (!file) return;
    const gelezen = leesPraktijkTekst(await file.text());
    setTried(false);
    if (gelezen.goed) {
      setOpenErrors([]);
      setOpened(t("instellen.geopend", { naam: gelezen.praktijk.naam }));
      change(() => conceptVan(gelezen.praktijk));
    } else {
      setOpened("");
      setOpenErrors(gelezen.fouten.map((fout) => foutZin(t, fout)));
    }
  }

  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <form
        className="grid content-start gap-8"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <section className="grid gap-4" aria-labelledby="beginnen">
          <h2 id="beginnen">{t("instellen.beginnen")}</h2>
          <div>
            <label htmlFor="open-bestand" className="mb-1 block font-semibold">
              {t("instellen.open")}
            </label>
            <input
              id="open-bestand"
              type="file"
              accept=".json,application/json"
              className="min-h-12 max-w-full"
              onChange={(event) => {
                void open(event.target.files?.[0]);
                // The same file can be chosen again after it was repaired.
                event.target.value = "";
              }}
            />
          </div>
          <SelectField
            id="begin-met"
            label={t("instellen.beginMet")}
            placeholder={t("instellen.nieuw")}
            options={bestanden.map(({ bestand, praktijk }) => ({
              value: bestand,
              label: praktijk.naam,
            }))}
            value=""
            onChange={(event) => {
              const found = bestanden.find(({ bestand }) => bestand === event.target.value);
              if (!found) return;
              setOpenErrors([]);
              setTried(false);
              setOpened(t("instellen.geopend", { naam: found.praktijk.naam }));
              change(() => conceptVan(found.praktijk));
            }}
          />
          <p role="status">{opened}</p>
          {openErrors.length > 0 ? (
            <div role="alert" className="rounded-box border-2 border-error bg-error-soft p-4">
              <h3>{t("fouten.kop")}</h3>
              <Errors errors={openErrors} />
            </div>
          ) : null}
        </section>

        <section className="grid gap-4" aria-labelledby="over">
          <h2 id="over">{t("instellen.over")}</h2>
          <div>
            <label htmlFor="naam" className="mb-1 block font-semibold">
              {t("instellen.naam")}
            </label>
            <input
              id="naam"
              type="text"
              autoComplete="off"
              spellCheck={false}
              className="whk-input"
              value={concept.naam}
              aria-invalid={shown.has("naam") ? true : undefined}
              onChange={(event) => {
                const naam = event.target.value;
                change((before) => ({ ...before, naam }));
              }}
            />
          </div>
          <label className="whk-check">
            <input
              type="checkbox"
              checked={concept.soort === "dienst"}
              onChange={(event) => {
                const soort = event.target.checked ? "dienst" : "gemeente";
                change((before) => ({ ...before, soort }));
              }}
            />
            <span>{t("instellen.dienst")}</span>
          </label>
          {concept.soort === "dienst" ? (
            <div>
              <label htmlFor="gemeenten" className="mb-1 block font-semibold">
                {t("instellen.gemeenten")}
              </label>
              <p id="gemeenten-uitleg" className="mb-1 text-subtle">
                {t("instellen.gemeentenUitleg")}
              </p>
              <GemeentenVeld concept={concept} change={change} />
            </div>
          ) : null}
          <div>
            <label htmlFor="bron" className="mb-1 block font-semibold">
              {t("instellen.bron")}
            </label>
            <p id="bron-uitleg" className="mb-1 text-subtle">
              {t("instellen.bronUitleg")}
            </p>
            <input
              id="bron"
              type="url"
              autoComplete="off"
              aria-describedby="bron-uitleg"
              className="whk-input"
              value={bron}
              onChange={(event) => {
                changeBron(event.target.value.trim());
              }}
            />
          </div>
        </section>

        <section className="grid gap-6" aria-labelledby="regels">
          <h2 id="regels">{t("instellen.regels")}</h2>
          <p>{t("instellen.regelsUitleg")}</p>
          {velden.map((veld) => (
            <Fact
              key={veld}
              pad={`gegevens.${veld}`}
              title={t(`velden.${veld}`)}
              gegeven={concept.gegevens[veld]}
              schema={waardeSchema(veld)}
              nieuw={nieuw(waardeSchema(veld))}
              errors={shown}
              onChange={(gegeven) => {
                setFact(veld, gegeven);
              }}
            />
          ))}
          <section className="grid gap-3 border-t border-line pt-4" aria-labelledby="regelingen">
            <h3 id="regelingen">{t("velden.regelingen")}</h3>
            {concept.gegevens.regelingen.map((gegeven, place) => {
              const pad = `gegevens.regelingen.${String(place)}`;
              const set = (next: readonly ConceptGegeven[]) => {
                change((before) => ({
                  ...before,
                  gegevens: { ...before.gegevens, regelingen: next },
                }));
              };
              const replace = (next: ConceptGegeven) => {
                set(concept.gegevens.regelingen.map((old, at) => (at === place ? next : old)));
              };
              return (
                <div key={place} className="grid gap-3 border-s-4 border-line ps-4">
                  <ValueEditor
                    schema={regelingSchema}
                    value={gegeven.waarde}
                    label={t("instellen.regeling", { nummer: String(place + 1) })}
                    pad={`${pad}.waarde`}
                    errors={shown}
                    onChange={(waarde) => {
                      replace({ ...gegeven, waarde });
                    }}
                  />
                  <Source pad={pad} gegeven={gegeven} errors={shown} onChange={replace} />
                  <Button
                    variant="text"
                    onClick={() => {
                      set(concept.gegevens.regelingen.filter((_, at) => at !== place));
                    }}
                  >
                    {t("instellen.haalWeg", {
                      wat: t("instellen.regeling", { nummer: String(place + 1) }),
                    })}
                  </Button>
                </div>
              );
            })}
            <div>
              <Button
                onClick={() => {
                  const added = nieuw(regelingSchema)();
                  change((before) => ({
                    ...before,
                    gegevens: {
                      ...before.gegevens,
                      regelingen: [...before.gegevens.regelingen, added],
                    },
                  }));
                }}
              >
                {t("instellen.voegRegelingToe")}
              </Button>
            </div>
          </section>
        </section>

        <section className="grid gap-4" aria-labelledby="klaar">
          <h2 id="klaar">{t("instellen.klaar")}</h2>
          <div ref={summary} tabIndex={-1} data-focus-silent>
            {tried && sentences.length > 0 ? (
              <div role="alert" className="rounded-box border-2 border-error bg-error-soft p-4">
                <h3>{t("fouten.kop")}</h3>
                <Errors errors={sentences} />
              </div>
            ) : null}
          </div>
          <p>{t("instellen.klaarUitleg")}</p>
          <div className="flex flex-wrap gap-3">
            <Button
              variant="primary"
              onClick={() => {
                setTried(true);
                if (sentences.length > 0) {
                  summary.current?.focus();
                  return;
                }
                download(
                  fileName(concept.naam),
                  "application/json",
                  `${JSON.stringify(bestandVan(concept, vandaag), null, 2)}\n`,
                );
              }}
            >
              {t("instellen.download")}
            </Button>
            <Button
              variant="text"
              onClick={() => {
                setTried(false);
                setOpened("");
                change(() => leegConcept(vandaag));
              }}
            >
              {t("instellen.wis")}
            </Button>
          </div>
        </section>
      </form>

      <section
        aria-labelledby="effect"
        // It scrolls by itself on a wide screen, so a keyboard must be able to reach it.
        tabIndex={0}
        className="grid content-start gap-4 whk-beside"
      >
        <h2 id="effect">{t("instellen.effect")}</h2>
        {gemeenten.stand === "laden" ? null : (
          <Suspense>
            <Examples praktijk={praktijk} vandaag={vandaag} />
          </Suspense>
        )}
      </section>
    </div>
  );
}

const noErrors: ReadonlyMap<string, string> = new Map();

/** The municipalities of a service, as people type a list. */
function GemeentenVeld({
  concept,
  change,
}: {
  concept: Concept;
  change: (next: (before: Concept) => Concept) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      id="gemeenten"
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-describedby="gemeenten-uitleg"
      className="whk-input"
      value={draft ?? concept.gemeenten.join(", ")}
      onChange={(event) => {
        setDraft(event.target.value);
      }}
      onBlur={() => {
        if (draft === null) return;
        const gemeenten = draft
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== "");
        change((before) => ({ ...before, gemeenten }));
        setDraft(null);
      }}
    />
  );
}

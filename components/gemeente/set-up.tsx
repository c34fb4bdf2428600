"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from "react";
import { download } from "@/components/keep/download";
import { Button } from "@/components/ui/button";
import {
  beoordeel,
  bestandVan,
  conceptVan,
  leegConcept,
  type Concept,
  type ConceptGegeven,
} from "@/lib/gemeente/draft";
import { firstValue, type Schema } from "@/lib/gemeente/draft-value";
import { errorSentence, type ErrorSentence } from "@/lib/gemeente/error-sentence";
import { velden, type Veld } from "@/lib/gemeente/praktijk";
import { regelingSchema, waardeSchema } from "@/lib/gemeente/schema";
import { dagVanDatum } from "@/lib/notation/datum";
import { AboutFile } from "./about-file";
import { BeginWith } from "./begin-with";
import { Fact } from "./fact";
import { FileErrors } from "./file-errors";
import { ReplaceDraft } from "./replace-draft";
import { Schemes } from "./schemes";
import { useDraft } from "./use-draft";

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

/** The form for somebody who writes down the practice of a municipality. Nothing leaves the browser but a download. */
export function SetUp() {
  const t = useTranslations("gemeente");
  const [vandaag] = useState(() => dagVanDatum(new Date()));
  const { concept, change, lost, replace, saved, asking } = useDraft(vandaag);
  const [bron, setBron] = useState("");
  const [tried, setTried] = useState(false);
  const [opened, setOpened] = useState("");
  const summary = useRef<HTMLDivElement>(null);

  const { fouten } = useMemo(() => beoordeel(concept, vandaag), [concept, vandaag]);
  const slow = useDeferredValue(concept);
  const { praktijk } = useMemo(() => beoordeel(slow, vandaag), [slow, vandaag]);
  const sentences = useMemo(() => fouten.map((fout) => errorSentence(t, fout)), [fouten, t]);
  const errors = useMemo(
    () => new Map(sentences.map(({ pad, melding }) => [pad, melding])),
    [sentences],
  );
  const shown = tried ? errors : noErrors;

  const nieuw = (schema: Schema) => (): ConceptGegeven => ({
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

  /** Puts another draft in the place of this one, when nothing is lost by it or after a question. */
  function begin(next: Concept, naam: string) {
    replace(next, () => {
      setTried(false);
      setOpened(naam);
    });
  }

  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <form
        className="grid content-start gap-8"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {lost.length > 0 ? (
          <div role="status" className="rounded-box bg-info-soft p-4">
            <p>{t("instellen.verloren")}</p>
            <ul className="list-disc ps-6">
              {lost.map((field) => (
                <li key={field}>{field === "over" ? t("instellen.over") : t(`velden.${field}`)}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <BeginWith
          opened={opened}
          onBegin={(praktijk) => {
            begin(conceptVan(praktijk), praktijk.naam);
          }}
        />
        {asking ? <ReplaceDraft {...asking} /> : null}
        <AboutFile
          concept={concept}
          change={change}
          nameWrong={shown.has("naam")}
          bron={bron}
          onBron={changeBron}
        />

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
          <Schemes
            schemes={concept.gegevens.regelingen}
            added={nieuw(regelingSchema)}
            errors={shown}
            onChange={(regelingen) => {
              change((before) => ({ ...before, gegevens: { ...before.gegevens, regelingen } }));
            }}
          />
        </section>

        <section className="grid gap-4" aria-labelledby="klaar">
          <h2 id="klaar">{t("instellen.klaar")}</h2>
          <div ref={summary} tabIndex={-1} data-focus-silent>
            <FileErrors errors={tried ? sentences : noSentences} />
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
                saved();
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
                begin(leegConcept(vandaag), "");
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
        <Suspense>
          <Examples praktijk={praktijk} vandaag={vandaag} />
        </Suspense>
      </section>
    </div>
  );
}

const noErrors: ReadonlyMap<string, string> = new Map();
const noSentences: readonly ErrorSentence[] = [];

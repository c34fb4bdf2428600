"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import {
  createContext,
  lazy,
  memo,
  Suspense,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { useForm, type DefaultValues, type Resolver, type UseFormReturn } from "react-hook-form";
import { BackArrow } from "@/components/ui/arrow";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/locales";
import { bewaarplaats } from "@/lib/invoer/bewaarplaats";
import { bewaardNu, useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { lijktOp } from "@/lib/invoer/vorm";
import {
  stappen,
  type Tekening as NaamVanTekening,
  type VeldFout,
  type Vraag,
  type VraagVan,
} from "@/lib/invoer/vragen/vraag";
import type { Woord } from "@/lib/paginas/woorden";
import { KeptNotice } from "@/components/keep/kept-notice";
import { StapLink } from "./step-link";
import { useFoutTekst } from "./text";
import { gaNaar, useAdres } from "./use-address";
import { useKopFocus } from "./use-heading-focus";
import { usePageTitle } from "./use-page-title";

/*
 * Three parts that stand in the page already and come to life later. Each is drawn again only for another question: a
 * change around a part that React has not taken over yet would throw away what the page has.
 */

const LateTekening = lazy(() => import("./drawing-at-question"));
const Tekening = memo(function Tekening({ naam }: { readonly naam: NaamVanTekening | undefined }) {
  // Its place is kept, so that nothing jumps.
  return (
    <Suspense fallback={<div className="mb-4 h-18" />}>
      <LateTekening naam={naam} />
    </Suspense>
  );
});

const LateUitleg = lazy(() => import("./explained-words"));
const UitlegVanWoorden = memo(function UitlegVanWoorden({
  woorden,
}: {
  readonly woorden: readonly Woord[] | undefined;
}) {
  return (
    <Suspense>
      <LateUitleg woorden={woorden} />
    </Suspense>
  );
});

const LaatVoorlezen = lazy(async () => ({
  default: (await import("@/components/read-aloud/read-aloud")).Voorlezen,
}));
const Voorlezen = memo(function Voorlezen({ adres }: { readonly adres: string }) {
  return (
    <Suspense fallback={<div className="min-h-11" />}>
      <LaatVoorlezen key={adres} van="vraag vraag-uitleg vraag-velden" />
    </Suspense>
  );
});

/** Codes that are not a mistake: these people are helped by somebody else. */
const buitenBereik = new Set([
  "onder18",
  "aowLeeftijd",
  "aowUitkering",
  "zelfstandige",
  "bbz",
  "ioawIoaz",
  "jongInInrichting",
  "inrichtingPartnerZonderRecht",
]);

/** True until the first form of a visit is on the screen: it can stand in the page before React takes that over. */
let inDePagina = true;

/** What somebody chose in that form before React was there; null when that is nothing. */
function alIngevuld(): object | null {
  const form =
    typeof document === "undefined"
      ? null
      : document.querySelector<HTMLFormElement>(".whk-journey form");
  const waarden = inDePagina && form ? Object.fromEntries(new FormData(form)) : {};
  return Object.keys(waarden).length > 0 ? waarden : null;
}

/** The errors in the shape in which the form keeps them: nested like the values. */
function genest(fouten: readonly VeldFout[]): object {
  const alle = {};
  for (const [veld, code] of fouten) {
    const delen = veld.split(".");
    let hier: Record<string, unknown> = alle;
    for (const deel of delen) hier = (hier[deel] ??= {}) as Record<string, unknown>;
    hier.message = code;
    hier.type = "toets";
  }
  return alle;
}

/** The form of a question, filled with what was typed before. */
export function useVraagForm<W extends object>(vraag: Vraag<W>): UseFormReturn<W> {
  // A form keeps what it started with, so it does not follow the answers.
  const [begin] = useState(() => {
    const { antwoorden, concepten } = bewaardNu();
    const waarden = vraag.lees(antwoorden);
    const concept = concepten[vraag.adres];
    return alIngevuld() ?? (lijktOp(waarden, concept) ? concept : waarden);
  });
  useEffect(() => {
    inDePagina = false;
    const { antwoorden, concepten } = bewaardNu();
    const concept = concepten[vraag.adres];
    if (concept !== undefined && !lijktOp(vraag.lees(antwoorden), concept))
      bewaarplaats().wisConcept(vraag.adres, true);
  }, [vraag]);
  return useForm<W>({
    defaultValues: begin as DefaultValues<W>,
    resolver: ((waarden: W) => {
      const fouten = vraag.foutenIn(bewaardNu().antwoorden, waarden);
      return fouten.length === 0
        ? { values: waarden, errors: {} }
        : { values: {}, errors: genest(fouten) };
    }) as unknown as Resolver<W>,
    // Errors come when the form is handed in, and the summary takes the focus.
    mode: "onSubmit",
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
}

interface FoutOpScherm {
  readonly fieldId: string;
  readonly code: string;
}

/** The errors in the order of the values; the id of a field is its name. */
function foutenIn(fouten: unknown, waarden: unknown, pad: string): readonly FoutOpScherm[] {
  if (typeof fouten !== "object" || fouten === null) return [];
  if ("message" in fouten && typeof fouten.message === "string")
    return [{ fieldId: pad, code: fouten.message }];
  const root =
    "root" in fouten && typeof fouten.root === "object" ? foutenIn(fouten.root, null, pad) : [];
  const namen = Object.keys(typeof waarden === "object" && waarden !== null ? waarden : fouten);
  return [
    ...root,
    ...namen.flatMap((naam) =>
      foutenIn(
        (fouten as Record<string, unknown>)[naam],
        (waarden as Record<string, unknown> | null)?.[naam],
        pad === "" ? naam : `${pad}.${naam}`,
      ),
    ),
  ];
}

/** The address of the question before this one; null at the first. */
export const VorigeVraag = createContext<string | null>(null);

interface VraagSchermProps<W extends object> {
  vraag: Vraag<W>;
  form: UseFormReturn<W>;
  titel: string;
  /** One short sentence. */
  uitleg?: string | undefined;
  /** More, behind a line that says what it is. */
  meer?: { readonly titel: string; readonly tekst: string } | undefined;
  children: ReactNode;
}

/** One question: step, heading, fields, "Verder". The heading has the id `vraag`, which names the group of fields. */
export function VraagScherm<W extends object>({
  vraag,
  form,
  titel,
  uitleg,
  meer,
  children,
}: VraagSchermProps<W>) {
  const t = useTranslations("vragen.algemeen");
  const kept = useTranslations("bewaren.melding");
  const locale = useLocale();
  const foutTekst = useFoutTekst();
  const { antwoorden, concepten, wijzig } = useAntwoorden();
  const { wijzig: vanControle, antwoord: vanAntwoord = false } = useAdres();
  const router = useRouter();
  const naarAntwoord = useRef(false);
  const [poging, setPoging] = useState(0);
  const kop = useKopFocus();

  const fouten = foutenIn(form.formState.errors, form.getValues(), "");
  const kanNiet = fouten.some(({ code }) => buitenBereik.has(code));
  // As text: the browser needs some 30 ms for its first number in a message, before anything else can happen.
  const stap = t("stap", {
    nummer: String(stappen.indexOf(vraag.stap) + 1),
    aantal: String(stappen.length),
    naam: t(`stappen.${vraag.stap}`),
  });

  usePageTitle(fouten.length > 0 ? t("foutInTitel", { titel }) : titel);

  const vorige = useContext(VorigeVraag);
  // After the job that comes last everything is there that a range needs.
  const laatsteBaan = (antwoorden.scenarios[0]?.banen.length ?? 1) - 1;
  const magAlKijken =
    vraag.naam === "begin" && vraag.baan === laatsteBaan && !vanControle && !vanAntwoord;

  async function bewaar(waarden: W): Promise<void> {
    const nieuw = vraag.schrijf(antwoorden, waarden);
    // The other questions are there already, unless somebody is quicker than a slow line.
    const { isBeantwoord, vragenVan } = await import("@/lib/invoer/vragen/vragen");
    bewaarplaats().wisConcept(vraag.adres);
    wijzig(() => nieuw);
    if (vanAntwoord || naarAntwoord.current) {
      router.push(localePath(locale, "/uitkomst/"));
      return;
    }
    const daarna = vragenVan(nieuw);
    if (vanControle) {
      const open = daarna.find((een) => !isBeantwoord(een, nieuw));
      gaNaar(open ? { vraag: open.adres, wijzig: true } : { vraag: "controle", wijzig: false });
      return;
    }
    const plaats = daarna.findIndex(({ adres }) => adres === vraag.adres);
    gaNaar({ vraag: daarna[plaats + 1]?.adres ?? "controle", wijzig: false });
  }

  return (
    <div className="whk-journey max-w-text">
      <div className="mb-6 flex min-h-11 flex-wrap items-center justify-between gap-x-4">
        {vanControle ? (
          <StapLink
            adres={{ vraag: "controle", wijzig: false }}
            className="inline-flex min-h-11 items-center"
            onGo={() => {
              bewaarplaats().wisConcept(vraag.adres);
            }}
          >
            <BackArrow />
            {t("terug")}
          </StapLink>
        ) : vanAntwoord ? (
          <Link
            href={localePath(locale, "/uitkomst/")}
            className="inline-flex min-h-11 items-center"
          >
            <BackArrow />
            {t("terugNaarAntwoord")}
          </Link>
        ) : vorige !== null ? (
          <StapLink
            adres={{ vraag: vorige, wijzig: false }}
            className="inline-flex min-h-11 items-center"
          >
            <BackArrow />
            {t("vorige")}
          </StapLink>
        ) : null}
        <p className="text-subtle">{stap}</p>
      </div>

      <KeptNotice />
      {fouten.length > 0 ? (
        <ErrorSummary
          title={kanNiet ? t("kanNietTitel") : t("foutTitel")}
          attempt={poging}
          errors={fouten.map(({ fieldId, code }) => ({ fieldId, text: foutTekst(code) ?? "" }))}
        />
      ) : null}

      <form
        noValidate
        // A browser that fills fields with what it remembers shows something else than what is kept.
        autoComplete="off"
        // Before React is there, pressing "Verder" does nothing: another method would put the answer in the address.
        method="dialog"
        onSubmit={(event) => {
          void form.handleSubmit(bewaar, () => {
            setPoging((aantal) => aantal + 1);
          })(event);
        }}
        onChange={() => {
          bewaarplaats().bewaarConcept(vraag.adres, form.getValues());
        }}
      >
        <Tekening naam={vraag.tekening} />
        {vraag.baan !== null && vraag.baan > 0 ? (
          <p className="mb-1 font-semibold text-subtle">
            {t("baan", { nummer: String(vraag.baan + 1) })}
          </p>
        ) : null}
        <h1 id="vraag" ref={kop} tabIndex={-1} className="mb-3">
          {titel}
        </h1>
        {uitleg ? (
          <p id="vraag-uitleg" className="mb-4 text-subtle">
            {uitleg}
          </p>
        ) : null}
        <div className="mb-4">
          <Voorlezen adres={vraag.adres} />
        </div>
        <div id="vraag-velden" className="grid gap-6">
          {children}
        </div>
        <div className="mt-4 empty:hidden">
          {meer ? (
            <Disclosure summary={meer.titel}>
              <p>{meer.tekst}</p>
            </Disclosure>
          ) : null}
          <UitlegVanWoorden woorden={vraag.woorden} />
        </div>
        <Button
          type="submit"
          variant="primary"
          className="mt-8 w-full sm:w-auto sm:min-w-48"
          onClick={() => {
            naarAntwoord.current = false;
          }}
        >
          {t("verder")}
        </Button>
        {magAlKijken ? (
          <>
            <p className="mt-6 mb-2 text-subtle">{t("naarAntwoordUitleg")}</p>
            <Button
              type="submit"
              className="w-full sm:w-auto sm:min-w-48"
              onClick={() => {
                naarAntwoord.current = true;
              }}
            >
              {t("naarAntwoord")}
            </Button>
          </>
        ) : null}
      </form>
      {antwoorden.uitkering !== null || Object.keys(concepten).length > 0 ? (
        <p className="mt-10">
          <Link href={localePath(locale, "/overnemen/")}>{kept("bewaar")}</Link>
        </p>
      ) : vorige === null ? (
        <p className="mt-10">
          <Link href={localePath(locale, "/overnemen/")}>{kept("open")}</Link>
        </p>
      ) : null}
    </div>
  );
}

/** What a screen of a question gets. */
export interface SchermProps<D> {
  readonly vraag: VraagVan<D>;
}

"use client";

import { useTranslations } from "next-intl";
import { praktijkVan, useGemeenten } from "@/lib/gemeente/use-gemeenten";
import { legeBaan, type Antwoorden, type BaanAntwoorden } from "@/lib/invoer/antwoorden";
import { formatBedrag, parseBedrag } from "@/lib/invoer/bedrag";
import { parseDag, parseMaand } from "@/lib/invoer/datum";
import type { EenVraag } from "@/lib/invoer/vragen/vragen";
import { useDatumTekst, useVraagTekst } from "./tekst";

/** What somebody answered, in words, one line per part; empty when there is no answer. */
export function useAntwoordTekst(): (vraag: EenVraag, antwoorden: Antwoorden) => readonly string[] {
  const t = useVraagTekst();
  const alg = useTranslations("vragen.algemeen");
  const datum = useDatumTekst();
  const gemeenten = useGemeenten();

  const dag = (tekst: string) => {
    const gelezen = parseDag(tekst);
    return gelezen.ok ? datum.dag(gelezen.waarde) : tekst;
  };
  const maand = (tekst: string) => {
    const gelezen = parseMaand(tekst);
    return gelezen.ok ? datum.maand(gelezen.waarde) : tekst;
  };
  const euro = (tekst: string) => {
    const gelezen = parseBedrag(tekst);
    return gelezen.ok ? formatBedrag(gelezen.waarde) : tekst;
  };
  const keuze = (soort: string, gekozen: string | null): readonly string[] => {
    if (gekozen === null || gekozen === "") return [];
    const sleutel = `${soort}.opties.${gekozen}`;
    if (t.has(sleutel)) return [t(sleutel)];
    return gekozen === "ja" || gekozen === "nee" || gekozen === "weetNiet"
      ? [alg(gekozen)]
      : [gekozen];
  };
  const keuzes = (soort: string, gekozen: readonly string[]) =>
    gekozen.flatMap((een) => keuze(soort, een));
  const alsGevuld = (tekst: string, zin: (tekst: string) => string) =>
    tekst.trim() === "" ? [] : [zin(tekst)];

  function loon(baan: BaanAntwoorden): readonly string[] {
    if (baan.onbekend.includes("loon")) return [alg("weetNiet")];
    if (baan.loonSoort === null || baan.bedrag.trim() === "") return [];
    return [t(`loon.antwoord.${baan.loonSoort}`, { bedrag: euro(baan.bedrag) })];
  }

  function begin(baan: BaanAntwoorden): readonly string[] {
    if (baan.onbekend.includes("van")) return [alg("weetNiet")];
    if (baan.van === "") return [];
    return [
      baan.stopt === "ja"
        ? t("begin.antwoordTot", { van: dag(baan.van), tot: dag(baan.tot) })
        : t("begin.antwoord", { van: dag(baan.van) }),
    ];
  }

  function meerOverBaan(baan: BaanAntwoorden): readonly string[] {
    return [
      ...(baan.loonheffingskorting === null
        ? []
        : [t(`meerOverBaan.antwoordKorting.${baan.loonheffingskorting}`)]),
      ...alsGevuld(baan.pensioenpremieProcent, (procent) =>
        t("meerOverBaan.antwoordPensioen", { procent }),
      ),
      ...alsGevuld(baan.eindejaarsuitkeringProcent, (procent) =>
        t("meerOverBaan.antwoordEindejaar", { procent }),
      ),
    ];
  }

  return (vraag, antwoorden) => {
    const { huishouden, toeslagen } = antwoorden;
    const baan = antwoorden.scenarios[0]?.banen[vraag.baan ?? 0] ?? legeBaan("aanvrager");
    switch (vraag.soort) {
      case "uitkering":
        return keuze("uitkering", antwoorden.uitkering);
      case "geboortedatum":
      case "partnerGeboortedatum":
        return alsGevuld(huishouden[vraag.wie].geboortedatum, dag);
      case "metWie":
        return keuzes("metWie", huishouden.metWie);
      case "partnerRecht":
        return keuze("partnerRecht", huishouden.partner.recht);
      case "kinderen":
        return huishouden.kinderen.flatMap((kind, plaats) =>
          alsGevuld(kind.geboortedatum, (tekst) =>
            t("kinderen.antwoord", { nummer: String(plaats + 1), dag: dag(tekst) }),
          ),
        );
      case "huisgenoten":
        return huishouden.huisgenoten.map((een) =>
          [
            t("huisgenoten.antwoord", { leeftijd: een.leeftijd }),
            ...keuze("huisgenoten", een.situatie),
          ].join(": "),
        );
      case "ouders":
        return keuze("ouders", huishouden.oudersBetalen);
      case "bijzonder":
      case "partnerBijzonder":
        return keuzes("bijzonder", huishouden[vraag.wie].bijzonderheden);
      case "wieWerkt":
        return keuze("wieWerkt", antwoorden.wieWerkt);
      case "uren":
        return baan.onbekend.includes("uren")
          ? [alg("weetNiet")]
          : alsGevuld(baan.uren, (uren) => t("uren.antwoord", { uren }));
      case "loon":
        return loon(baan);
      case "begin":
        return begin(baan);
      case "ritme":
        return keuze("ritme", baan.ritme);
      case "betaaldag":
        return baan.onbekend.includes("eersteBetaaldag")
          ? [alg("weetNiet")]
          : alsGevuld(baan.eersteBetaaldag, dag);
      case "vakantiegeld":
        return baan.vakantiegeld === "jaarlijks"
          ? [
              t("vakantiegeld.antwoord", {
                maand: datum.kalendermaand(Number(baan.vakantiegeldMaand)),
              }),
            ]
          : keuze("vakantiegeld", baan.vakantiegeld);
      case "anderGeld":
        return keuzes("anderGeld", antwoorden.anderGeld);
      case "giften":
        return antwoorden.giften.map((gift) =>
          t("giften.antwoord", { bedrag: euro(gift.bedrag), maand: maand(gift.maand) }),
        );
      case "inkomen":
        return antwoorden.overigInkomen.map((een) =>
          t("inkomen.antwoord", {
            omschrijving: een.omschrijving,
            bedrag: euro(een.nettoPerMaand),
          }),
        );
      case "toeslagen":
        return keuze("toeslagen", toeslagen.meerekenen);
      case "zorgverzekering":
        return keuze("zorgverzekering", toeslagen.verzekerd);
      case "huur":
        return toeslagen.huurt === "ja"
          ? [t("huur.antwoord", { bedrag: euro(toeslagen.kaleHuur) })]
          : keuze("huur", toeslagen.huurt);
      case "opvang":
        return toeslagen.opvang === "ja"
          ? toeslagen.kinderopvang.map((een) =>
              t("opvang.antwoord", { uren: een.urenPerMaand, bedrag: euro(een.uurprijs) }),
            )
          : keuze("opvang", toeslagen.opvang);
      case "gemeente": {
        const { bestand } = antwoorden.gemeente;
        if (bestand === "") return [t("gemeente.landelijk")];
        return [praktijkVan(gemeenten, bestand)?.naam ?? bestand];
      }
      case "vrijlating":
        return keuze("vrijlating", antwoorden.vrijlating.mag);
      case "gebruikt": {
        const { weetNiet, ...maanden } = antwoorden.vrijlating.gebruikt[vraag.wie];
        if (weetNiet) return [alg("weetNiet")];
        const aantal = Object.values(maanden).filter((tekst) => tekst.trim() !== "");
        if (aantal.length === 0) return [];
        return [
          t("gebruikt.antwoord", {
            aantal: aantal.reduce((som, tekst) => som + Number(tekst), 0),
          }),
        ];
      }
      case "verrekenen":
        return keuze(
          "verrekenen",
          antwoorden.gemeente.uitbetalen === "volgendeMaand"
            ? "volgendeMaand"
            : antwoorden.gemeente.verrekenen,
        );
      case "vierWeken":
        return keuze("vierWeken", antwoorden.gemeente.vierWeken);
      case "meerOverBaan":
        return meerOverBaan(baan);
      case "anderePeriodes":
        return baan.perMaand.map((een) =>
          een.uren.trim() === ""
            ? t("anderePeriodes.antwoordBedrag", {
                maand: maand(een.maand),
                bedrag: euro(een.bedrag),
              })
            : t("anderePeriodes.antwoordUren", { maand: maand(een.maand), uren: een.uren }),
        );
      case "spaargeld":
        return alsGevuld(huishouden.vermogen, euro);
      case "kosten": {
        const { kosten } = antwoorden.scenarios[0] ?? {};
        if (!kosten) return [];
        return [
          ...alsGevuld(kosten.reiskosten, (tekst) =>
            t("kosten.antwoordReis", { bedrag: euro(tekst) }),
          ),
          ...alsGevuld(kosten.reiskostenvergoeding, (tekst) =>
            t("kosten.antwoordVergoeding", { bedrag: euro(tekst) }),
          ),
          ...alsGevuld(kosten.kinderopvang, (tekst) =>
            t("kosten.antwoordOpvang", { bedrag: euro(tekst) }),
          ),
        ];
      }
    }
  };
}

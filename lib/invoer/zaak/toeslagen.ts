/** The allowances. */
import type { Kinderopvang, ToeslagenKeuze } from "@/lib/recht";
import { kinderenVan, type Antwoorden } from "../antwoorden";
import { parseAantal, parseBedrag, parseOpvangUren } from "@/lib/notation/bedrag";
import type { Verzamelaar } from "./verzamelaar";

/** The allowances that are computed too; null when they are left out. */
export function leesToeslagen(v: Verzamelaar, antwoorden: Antwoorden): ToeslagenKeuze | null {
  const { toeslagen } = antwoorden;
  if (toeslagen.meerekenen !== "ja") return null;
  const kinderen = kinderenVan(antwoorden).length;
  if (toeslagen.verzekerd === null || toeslagen.verzekerd === "weetNiet")
    v.neemAan("geenZorgtoeslag", "toeslagen.verzekerd");
  let huur: ToeslagenKeuze["huur"] = null;
  if (toeslagen.huurt === "ja")
    huur = {
      kaleHuur: v.lees("toeslagen.kaleHuur", parseBedrag(toeslagen.kaleHuur), "0.00"),
    };
  else if (toeslagen.huurt !== "nee") v.neemAan("geenHuurtoeslag", "toeslagen.huurt");
  const opvang = toeslagen.opvang === "ja" ? toeslagen.kinderopvang : [];
  return {
    zorg: toeslagen.verzekerd === "ja",
    huur,
    kindgebonden: toeslagen.kindgebonden === null ? kinderen > 0 : toeslagen.kindgebonden === "ja",
    kinderopvang: opvang.map((een, plaats): Kinderopvang => {
      const pad = `toeslagen.kinderopvang.${plaats}`;
      const kind = Number(v.lees(`${pad}.kind`, parseAantal(een.kind), "0"));
      if (kind >= kinderen) v.fout(`${pad}.kind`, "kindBestaatNiet");
      if (een.soort === null) v.fout(`${pad}.soort`, "kies");
      return {
        kind,
        soort: een.soort ?? "bso",
        urenPerMaand: v.lees(`${pad}.urenPerMaand`, parseOpvangUren(een.urenPerMaand), "0"),
        uurprijs: v.lees(`${pad}.uurprijs`, parseBedrag(een.uurprijs), "0.00"),
      };
    }),
  };
}

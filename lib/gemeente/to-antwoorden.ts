/** Puts the practice of a municipality among the answers, where a person can see and change it. */
import type { Antwoorden, GemeenteAntwoorden, PremieAntwoorden } from "@/lib/invoer/antwoorden";
import { zonderAntwoorden } from "@/lib/invoer/antwoorden-vorm";
import { bedragNaarTekst, getalNaarTekst } from "@/lib/notation/bedrag";
import type { PremieRegeling } from "@/lib/recht";
import { same } from "@/lib/same";
import { praktijkVoor, type Alle } from "./all-files";
import { velden, type Praktijk, type Veld } from "./praktijk";
import { deelVan, toGemeente, type Deel, type Practice } from "./to-gemeente";

type Instelling = Omit<GemeenteAntwoorden, "code" | "naam">;

function premieNaarAntwoorden(premie: PremieRegeling | null): PremieAntwoorden | null {
  if (premie === null) return null;
  const amount = (bedrag: string | null) => (bedrag === null ? "" : bedragNaarTekst(bedrag));
  return {
    procent: getalNaarTekst(premie.procent),
    maximumPerMaand: amount(premie.maximumPerMaand),
    maanden: premie.maanden.map(String),
    maximumPerJaar: amount(premie.maximumPerJaar),
  };
}

/** What a value of the file is as an answer. */
function naarInstelling(deel: Partial<Practice>): Partial<Instelling> {
  const { vakantietoeslagMaand, premie, bufferbudget, ...same } = deel;
  return {
    ...same,
    ...(vakantietoeslagMaand === undefined
      ? {}
      : { vakantietoeslagMaand: String(vakantietoeslagMaand) }),
    ...(premie === undefined ? {} : { premie: premieNaarAntwoorden(premie) }),
    ...(bufferbudget === undefined ? {} : { bufferbudget: bufferbudget ? "ja" : "nee" }),
  };
}

function withDeel(antwoorden: Antwoorden, deel: Deel): Antwoorden {
  if ("vooruitlopen2026" in deel) {
    return {
      ...antwoorden,
      vrijlating: {
        ...antwoorden.vrijlating,
        vooruitlopen2026: deel.vooruitlopen2026 ? "ja" : "nee",
      },
    };
  }
  return { ...antwoorden, gemeente: { ...antwoorden.gemeente, ...naarInstelling(deel) } };
}

/** Takes back what a value put among the answers, if it still stands there unchanged. */
function withoutDeel(antwoorden: Antwoorden, deel: Deel): Antwoorden {
  if (!heeftDeel(antwoorden, deel)) return antwoorden;
  if ("vooruitlopen2026" in deel)
    return { ...antwoorden, vrijlating: { ...antwoorden.vrijlating, vooruitlopen2026: null } };
  const empty = Object.fromEntries(
    Object.keys(naarInstelling(deel)).map((key) => [
      key,
      zonderAntwoorden.gemeente[key as keyof Instelling],
    ]),
  );
  return { ...antwoorden, gemeente: { ...antwoorden.gemeente, ...empty } };
}

/** True when the answers hold this value of the file. */
function heeftDeel({ gemeente, vrijlating }: Antwoorden, deel: Deel): boolean {
  if ("vooruitlopen2026" in deel)
    return vrijlating.vooruitlopen2026 === (deel.vooruitlopen2026 ? "ja" : "nee");
  return Object.entries(naarInstelling(deel)).every(([key, value]) =>
    same(gemeente[key as keyof Instelling], value),
  );
}

function deelIn({ gegevens }: Praktijk, veld: Veld): Deel | null {
  const gegeven = gegevens[veld];
  return gegeven === "onbekend" ? null : deelVan(veld, gegeven);
}

/** The fields that are not of now and that the person at the screen has computed all the same. */
export function gekozenVelden(antwoorden: Antwoorden, praktijk: Praktijk): readonly Veld[] {
  return velden.filter((veld) => {
    const deel = deelIn(praktijk, veld);
    return deel !== null && heeftDeel(antwoorden, deel);
  });
}

/**
 * The fields that the sum uses as the file has them: those that stand among the answers, and of the national rules of now
 * also those that nobody answered.
 */
export function geldendeVelden(antwoorden: Antwoorden, praktijk: Praktijk): readonly Veld[] {
  const gekozen = gekozenVelden(antwoorden, praktijk);
  if (praktijk.soort !== "landelijk") return gekozen;
  const { toegepast } = toGemeente(praktijk, antwoorden.periode.vandaag);
  const nietBeantwoord = toegepast.filter(({ veld }) => {
    const deel = deelIn(praktijk, veld);
    return (
      deel !== null &&
      !("vooruitlopen2026" in deel) &&
      Object.keys(naarInstelling(deel)).every((key) => {
        const antwoord = antwoorden.gemeente[key as keyof Instelling];
        return antwoord === null || antwoord === "" || antwoord === "weetNiet";
      })
    );
  });
  return [...gekozen, ...nietBeantwoord.map(({ veld }) => veld)];
}

/** Computes with a value that is not of now, because the person at the screen says that it is right. */
export function neemOver(antwoorden: Antwoorden, praktijk: Praktijk, veld: Veld): Antwoorden {
  const deel = deelIn(praktijk, veld);
  return deel === null ? antwoorden : withDeel(antwoorden, deel);
}

/** Goes back to the national rule for a value that was taken over. */
export function laatLos(antwoorden: Antwoorden, praktijk: Praktijk, veld: Veld): Antwoorden {
  const deel = deelIn(praktijk, veld);
  return deel === null ? antwoorden : withoutDeel(antwoorden, deel);
}

export type GekozenGemeente = Pick<GemeenteAntwoorden, "code" | "naam">;

/**
 * Chooses a municipality. What the file says of now goes among the answers; what the earlier municipality put there
 * goes out. Answers that the person gave about other things stay.
 * @param gekozen its code and name; the code is "" for no municipality (the national rules), the name is then what was typed
 */
export function chooseGemeente(
  antwoorden: Antwoorden,
  alle: Alle,
  gekozen: GekozenGemeente,
): Antwoorden {
  const { code } = gekozen;
  // The same municipality again leaves alone what was changed after it.
  if (code === antwoorden.gemeente.code)
    return { ...antwoorden, gemeente: { ...antwoorden.gemeente, ...gekozen } };
  const find = (one: string) => (one === "" ? undefined : praktijkVoor(alle, one));
  const before = find(antwoorden.gemeente.code);
  const cleared = before
    ? gekozenVelden(antwoorden, before).reduce(
        (result, veld) => laatLos(result, before, veld),
        antwoorden,
      )
    : antwoorden;
  const named = { ...cleared, gemeente: { ...cleared.gemeente, ...gekozen } };
  const praktijk = find(code);
  if (!praktijk) return named;
  return toGemeente(praktijk, antwoorden.periode.vandaag).toegepast.reduce(
    (result, { veld }) => neemOver(result, praktijk, veld),
    named,
  );
}

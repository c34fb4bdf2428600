/** What `npm run bedragen` says: what is still expected for a month, from whom and when, and where each table stands. */
import { tabellen } from "../../lib/recht";
import { uitgevers } from "./wie";

const soorten = {
  wet: "wet, nog niet in werking",
  begroting: "begroting",
  voorstel: "plan of wetsvoorstel",
  aangehouden: "aangehouden",
} as const;

/** The rows that are provisional, each with its table, in the order of the day on which the amounts should be known. */
function voorlopigeRijen() {
  return Object.entries(tabellen)
    .flatMap(([naam, tabel]) =>
      tabel.flatMap((rij) => {
        const { voorlopig, verwacht, berustOp } = rij;
        return voorlopig === undefined || verwacht === undefined || berustOp === undefined
          ? []
          : [{ ...rij, naam: naam as keyof typeof tabellen, voorlopig, verwacht, berustOp }];
      }),
    )
    .sort((een, ander) => een.verwacht.localeCompare(ander.verwacht));
}

/**
 * The list as text.
 * @param vandaag "2026-12-10": what should be known before that day is late
 */
export function stand(vandaag: string): string {
  const rijen = voorlopigeRijen();
  const eerste = rijen.map(({ van }) => van).sort()[0];
  const kop = (van: string) =>
    van === eerste ? `Nog te verwachten voor ${van}` : `Daarna, voor ${van}`;
  const delen = [...new Set(rijen.map(({ van }) => van))].sort().map((van) => {
    const regels = rijen
      .filter((rij) => rij.van === van)
      .map(({ naam, verwacht, berustOp, voorlopig, bron }) => {
        const { wie, waar, wanneer } = uitgevers[naam] ?? {};
        const dag = verwacht < vandaag ? `ZOEK OP: hoort er te zijn sinds` : "uiterlijk";
        return [
          `${naam}: ${dag} ${verwacht}. Nu: ${soorten[berustOp]}.`,
          `  van wie: ${wie ?? "?"}. Waar: ${waar ?? "?"}. Wanneer: ${wanneer ?? "?"}.`,
          `  ${voorlopig}`,
          `  nu uit: ${bron.titel} (gelezen ${bron.gelezen})`,
        ].join("\n");
      });
    return `${kop(van)}: ${String(regels.length)} tabellen\n\n${regels.join("\n")}`;
  });
  const laat = rijen.filter(({ verwacht }) => verwacht < vandaag).length;
  const einde = Object.entries(tabellen)
    .map(([naam, tabel]) => `${naam} ${tabel.at(-1)?.tot ?? "?"}`)
    .join(", ");
  return [
    `Stand op ${vandaag}`,
    ...delen,
    `Laatste maand van elke tabel: ${einde}.`,
    `${String(laat)} voorlopige rijen waarvan de officiële bedragen bekend horen te zijn.`,
    `Zijn ze er? npm run bedragen -- nieuw TABEL MAAND (zonder bedragen: wat er nodig is)`,
  ].join("\n\n");
}

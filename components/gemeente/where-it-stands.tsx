import type { Herkomst as Source } from "@/lib/gemeente/praktijk";
import { ouderdomVan, type Schrijver } from "@/lib/gemeente/zinnen";

const kinds = { gemeente: "bronGemeente", regeling: "bronRegeling", pers: "bronPers" } as const;

/** Where a value stands, how old it is, and whether the municipality confirmed it. */
export function Herkomst({
  herkomst,
  schrijver,
  vandaag,
}: {
  herkomst: Source;
  schrijver: Schrijver;
  vandaag: string;
}) {
  const { t } = schrijver;
  return (
    <p className="text-subtle">
      {ouderdomVan(schrijver, herkomst, vandaag).join(" ")}{" "}
      <a href={herkomst.bron} rel="noreferrer">
        {t(`ouderdom.${kinds[herkomst.bronsoort]}`)}
      </a>
      {(herkomst.andereBronnen ?? []).map((bron, place) => (
        <span key={bron}>
          {" · "}
          <a href={bron} rel="noreferrer">
            {t("ouderdom.nogEenBron", { nummer: String(place + 2) })}
          </a>
        </span>
      ))}
    </p>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { listOf } from "@/components/ui/list-of";
import type { ConceptGegeven } from "@/lib/gemeente/draft";
import { regelingSchema } from "@/lib/gemeente/schema";
import { Source } from "./fact";
import { ValueEditor } from "./value-editor";

interface Props {
  readonly schemes: readonly ConceptGegeven[];
  readonly onChange: (schemes: readonly ConceptGegeven[]) => void;
  /** A scheme about which nothing is filled in. */
  readonly added: () => ConceptGegeven;
  readonly errors: ReadonlyMap<string, string>;
}

/** The local schemes of a municipality, as many as there are. */
export function Schemes({ schemes, onChange, added, errors }: Props) {
  const t = useTranslations("gemeente");
  const list = listOf(() => schemes, onChange);
  return (
    <section className="grid gap-3 border-t border-line pt-4" aria-labelledby="regelingen">
      <h3 id="regelingen">{t("velden.regelingen")}</h3>
      {schemes.map((scheme, place) => {
        const pad = `gegevens.regelingen.${String(place)}`;
        const name = t("instellen.regeling", { nummer: String(place + 1) });
        const replace = (next: ConceptGegeven) => {
          list.replace(place, next);
        };
        return (
          <div key={place} className="grid gap-3 border-s-4 border-line ps-4">
            <ValueEditor
              schema={regelingSchema}
              value={scheme.waarde}
              label={name}
              pad={`${pad}.waarde`}
              errors={errors}
              onChange={(waarde) => {
                replace({ ...scheme, waarde });
              }}
            />
            <Source pad={pad} gegeven={scheme} errors={errors} onChange={replace} />
            <Button
              variant="text"
              onClick={() => {
                list.remove(place);
              }}
            >
              {t("instellen.haalWeg", { wat: name })}
            </Button>
          </div>
        );
      })}
      <div>
        <Button
          onClick={() => {
            list.add(added());
          }}
        >
          {t("instellen.voegRegelingToe")}
        </Button>
      </div>
    </section>
  );
}

import { Woorden } from "@/components/paginas/woorden";
import type { VraagSoort } from "@/lib/invoer/vragen/soorten";
import { woordenBijVraag } from "@/lib/paginas/woorden-bij-vraag";

/** The words of the law that a question is the first to use, behind a line to tap. */
export default function UitlegVanWoorden({ soort }: { readonly soort: VraagSoort }) {
  return <Woorden woorden={woordenBijVraag[soort] ?? []} />;
}

import { Woorden } from "@/components/paginas/woorden";
import type { Woord } from "@/lib/paginas/woorden";

/** The words of the law that a question is the first to use, behind a line to tap. */
export default function UitlegVanWoorden({
  woorden = [],
}: {
  woorden: readonly Woord[] | undefined;
}) {
  return <Woorden woorden={woorden} />;
}

import type { Metadata } from "next";
import { ArtikelPagina, tekstenVan } from "@/components/paginas/artikel";
import { BedragenTabel } from "@/components/paginas/bedragen-tabel";
import {
  TekeningBetaaldag,
  TekeningBrief,
  TekeningControle,
  TekeningSpaarpot,
  TekeningVrijlating,
} from "@/components/drawings/drawings";
import { uitlegPaginas, type UitlegSlug } from "@/lib/paginas/artikelen";

export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(uitlegPaginas).map((slug) => ({ slug }));
}

interface Props {
  readonly params: Promise<{ slug: UitlegSlug }>;
}

const tekeningen: Record<UitlegSlug, React.ReactNode> = {
  vrijlating: <TekeningVrijlating />,
  vakantiegeld: <TekeningSpaarpot />,
  terugbetalen: <TekeningBrief />,
  "2027": <TekeningBetaaldag />,
  bedragen: <TekeningControle />,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const tekst = await tekstenVan(uitlegPaginas[slug]);
  return { title: tekst("titel"), description: tekst("inleiding") };
}

export default async function UitlegPage({ params }: Props) {
  const { slug } = await params;
  return (
    <ArtikelPagina pagina={uitlegPaginas[slug]} tekening={tekeningen[slug]}>
      {slug === "bedragen" ? <BedragenTabel /> : null}
    </ArtikelPagina>
  );
}

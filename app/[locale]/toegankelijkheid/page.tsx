import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArtikelPagina } from "@/components/paginas/artikel";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paginas.toegankelijkheid");
  return { title: t("titel"), description: t("inleiding") };
}

export default function ToegankelijkheidPage() {
  return <ArtikelPagina pagina="toegankelijkheid" />;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArtikelPagina } from "@/components/paginas/artikel";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paginas.privacy");
  return { title: t("titel"), description: t("inleiding") };
}

export default function PrivacyPage() {
  return <ArtikelPagina pagina="privacy" />;
}

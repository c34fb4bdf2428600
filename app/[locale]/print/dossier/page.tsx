import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PrintRoute } from "@/components/print/print-route";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("print.dossier");
  return { title: t("paginatitel"), robots: { index: false } };
}

export default function PrintDossierPage() {
  return <PrintRoute soort="dossier" />;
}

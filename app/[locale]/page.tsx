import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("start");
  return { title: t("titel"), description: t("inleiding") };
}

export default async function StartPage() {
  const t = await getTranslations("start");
  return (
    <>
      <h1 className="text-3xl font-bold">{t("titel")}</h1>
      <p className="mt-4">{t("inleiding")}</p>
    </>
  );
}

import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { TextList } from "@/components/teksten/text-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("teksten");
  return { title: t("titel"), description: t("inleiding"), robots: { index: false } };
}

export default async function TekstenPage() {
  const t = await getTranslations("teksten");
  const { teksten } = await getMessages();
  return (
    <div className="max-w-text">
      <h1>{t("titel")}</h1>
      <p className="mt-4">{t("inleiding")}</p>
      <p className="mt-2">{t("nietsVerstuurd")}</p>
      <NextIntlClientProvider messages={{ teksten }}>
        <TextList />
      </NextIntlClientProvider>
    </div>
  );
}

import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Overnemen } from "@/components/overnemen/overnemen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("bewaren.overnemen");
  return { title: t("titel"), robots: { index: false } };
}

/** Where a scanned QR code arrives. The answers stand behind the # of the address, which no server sees. */
export default async function OvernemenPage() {
  const t = await getTranslations("bewaren.overnemen");
  const { bewaren, fouten } = await getMessages();
  return (
    <>
      <h1 className="mb-4">{t("titel")}</h1>
      <NextIntlClientProvider
        messages={{
          bewaren,
          fouten,
        }}
      >
        <Overnemen />
      </NextIntlClientProvider>
    </>
  );
}

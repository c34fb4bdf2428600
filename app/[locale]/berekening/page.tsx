import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Berekening } from "@/components/berekening/berekening";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("start");
  return { title: t("titel"), description: t("inleiding") };
}

export default async function BerekeningPage() {
  const { algemeen, vragen, controle, fouten, gemeente, voorlezen } = await getMessages();
  return (
    <NextIntlClientProvider
      messages={{
        algemeen: { naam: algemeen.naam },
        vragen,
        controle,
        fouten: { code: fouten.code },
        gemeente: { kies: gemeente.kies },
        voorlezen,
      }}
    >
      <Berekening />
    </NextIntlClientProvider>
  );
}

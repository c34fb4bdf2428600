import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Berekening } from "@/components/berekening/berekening";
import { woordBerichten } from "@/lib/paginas/woorden";
import { woordenBijControle, woordenBijVraag } from "@/lib/paginas/woorden-bij-vraag";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("start");
  return { title: t("titel"), description: t("inleiding") };
}

export default async function BerekeningPage() {
  const messages = await getMessages();
  const { algemeen, vragen, controle, fouten, gemeente, voorlezen, bewaren } = messages;
  const { perMaand, inMaand, inMaandNietJaar, tot, deels, overgang, baan } =
    messages.uitkomst.reikwijdte;
  return (
    <NextIntlClientProvider
      messages={{
        algemeen: { naam: algemeen.naam },
        vragen,
        controle,
        fouten: { code: fouten.code },
        gemeente: { kies: gemeente.kies },
        voorlezen,
        // What an open answer moves, on the check page.
        uitkomst: {
          reikwijdte: { perMaand, inMaand, inMaandNietJaar, tot, deels, overgang, baan },
        },
        bewaren: { melding: bewaren.melding },
        ...woordBerichten(messages, [
          ...Object.values(woordenBijVraag).flat(),
          ...woordenBijControle,
        ]),
      }}
    >
      <Berekening />
    </NextIntlClientProvider>
  );
}

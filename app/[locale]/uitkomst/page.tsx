import type { Metadata } from "next";
import { NextIntlClientProvider, type Messages } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { woordBerichten } from "@/lib/paginas/woorden";
import { woordenBijUitkomst } from "@/lib/paginas/woorden-bij";
import { OutcomePage } from "@/components/uitkomst/outcome-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("uitkomst.titel"), description: t("start.inleiding") };
}

/** The messages of the answer and its doors: a place behind a door brings its own. */
function answerMessages(messages: Messages) {
  const { uitkomst, opDezePagina, bewaren, datum, verouderd, voorlezen, watNu, fouten, algemeen } =
    messages;
  const { titel, laden, leeg, onvolledig, buitenBereik } = uitkomst;
  const { antwoord, reikwijdte, keuze, terugbetalen } = uitkomst;
  const open = Object.keys(reikwijdte.zin) as (keyof typeof reikwijdte.zin)[];
  return {
    uitkomst: {
      ...{ titel, laden, leeg, onvolledig, buitenBereik },
      ...{ antwoord, reikwijdte, keuze, terugbetalen },
    },
    // The names of the questions that can be open.
    vragen: Object.fromEntries(open.map((naam) => [naam, { kort: messages.vragen[naam].kort }])),
    opDezePagina,
    bewaren: { melding: bewaren.melding },
    datum,
    verouderd,
    voorlezen,
    watNu,
    fouten: { situatie: fouten.situatie },
    algemeen: { naam: algemeen.naam },
    ...woordBerichten(messages, woordenBijUitkomst.antwoord),
  };
}

/** What somebody keeps: computed in the browser from the answers of this tab. */
export default async function Page() {
  return (
    <NextIntlClientProvider messages={answerMessages(await getMessages())}>
      <OutcomePage />
    </NextIntlClientProvider>
  );
}

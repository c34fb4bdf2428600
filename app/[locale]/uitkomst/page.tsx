import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { OutcomePage } from "@/components/uitkomst/outcome-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("uitkomst");
  return { title: t("titel") };
}

/** What somebody keeps: computed in the browser from the answers of this tab. */
export default async function Page() {
  const t = await getTranslations("uitkomst");
  const { uitkomst, redenen, uitleg, grafiek, watAls, toeslagen, voorbehoud, fouten } =
    await getMessages();
  return (
    <>
      <h1 className="mb-4">{t("titel")}</h1>
      <NextIntlClientProvider
        messages={{
          uitkomst,
          redenen,
          uitleg,
          grafiek,
          watAls,
          toeslagen,
          voorbehoud,
          fouten: { situatie: fouten.situatie },
        }}
      >
        <OutcomePage />
      </NextIntlClientProvider>
    </>
  );
}

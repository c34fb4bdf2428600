import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { OutcomePage } from "@/components/uitkomst/outcome-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("uitkomst.titel"), description: t("start.inleiding") };
}

/** What somebody keeps: computed in the browser from the answers of this tab. */
export default async function Page() {
  const t = await getTranslations("uitkomst");
  const { laden, leeg, onvolledig } = (await getMessages()).uitkomst;
  return (
    <>
      <h1 className="mb-4">{t("titel")}</h1>
      <NextIntlClientProvider messages={{ uitkomst: { laden, leeg, onvolledig } }}>
        <OutcomePage />
      </NextIntlClientProvider>
    </>
  );
}

import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { LateSetUp } from "@/components/gemeente/late-set-up";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("gemeente.instellen");
  return { title: t("titel"), description: t("inleiding") };
}

/** For a policy officer: makes the file with the practice of a municipality. */
export default async function Page() {
  const t = await getTranslations("gemeente.instellen");
  const { velden, kies, fouten, instellen } = (await getMessages()).gemeente;
  return (
    <>
      <div className="mb-8 grid max-w-text gap-3">
        <h1>{t("titel")}</h1>
        <p>{t("inleiding")}</p>
        <p>{t("prive")}</p>
      </div>
      <NextIntlClientProvider messages={{ gemeente: { velden, kies, fouten, instellen } }}>
        <LateSetUp />
      </NextIntlClientProvider>
    </>
  );
}

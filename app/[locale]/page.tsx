import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { StartKnop } from "@/components/berekening/start-button";
import { TodayNotice } from "@/components/site/date-notice";
import { Woorden } from "@/components/paginas/woorden";
import { Link } from "@/components/ui/link";
import { woordenBijStart } from "@/lib/paginas/woorden-bij";
import { localePath } from "@/lib/i18n/locales";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("start");
  return { title: t("titel"), description: t("inleiding") };
}

export default async function StartPage() {
  const t = await getTranslations("start");
  const keep = await getTranslations("bewaren.melding");
  const locale = await getLocale();
  const { start, datum } = await getMessages();
  return (
    <div className="grid max-w-text gap-8">
      <div className="grid gap-4">
        <h1>{t("titel")}</h1>
        <p className="text-xl">{t("inleiding")}</p>
        <p>{t("veilig")}</p>
        <NextIntlClientProvider
          messages={{ start: { begin: start.begin, verder: start.verder }, datum }}
        >
          <TodayNotice />
          <StartKnop />
        </NextIntlClientProvider>
        <p>
          <Link href={localePath(locale, "/overnemen/")}>{keep("open")}</Link>
        </p>
      </div>
      <section className="grid gap-2">
        <h2>{t("krijgTitel")}</h2>
        <ul className="grid list-disc gap-1 ps-6">
          <li>{t("krijgVerschil")}</li>
          <li>{t("krijgMaanden")}</li>
          <li>{t("krijgWaarom")}</li>
          <li>{t("krijgDoen")}</li>
        </ul>
      </section>
      <section className="grid gap-2">
        <h2>{t("erbijTitel")}</h2>
        <ul className="grid list-disc gap-1 ps-6">
          <li>{t("erbijContract")}</li>
          <li>{t("erbijSpecificatie")}</li>
        </ul>
        <p>{t("weetNiet")}</p>
      </section>
      <section className="grid gap-2">
        <h2>{t("samenTitel")}</h2>
        <p>
          {t("samenTekst")} <Link href={localePath(locale, "/samen/")}>{t("samenLink")}</Link>
        </p>
      </section>
      <Woorden woorden={woordenBijStart} />
    </div>
  );
}

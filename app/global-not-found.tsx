import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paginas.nietGevonden");
  return { title: t("titel") };
}

/** Becomes out/404.html. One page for every address, therefore in Dutch. */
export default async function GlobalNotFound() {
  const t = await getTranslations("paginas.nietGevonden");
  return (
    <html lang="nl">
      <body>
        <main className="mx-auto max-w-3xl p-4">
          <h1 className="text-3xl font-bold">{t("titel")}</h1>
          <p className="mt-4">{t("tekst")}</p>
          <p className="mt-4">
            <Link href="/">{t("naarStart")}</Link>
          </p>
        </main>
      </body>
    </html>
  );
}

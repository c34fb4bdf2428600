import { getTranslations } from "next-intl/server";
import { ErrorActions } from "./error-actions";

/** Stands in the place of a page that broke. Its links load a page anew, so that nothing broken stays behind. */
export async function ErrorPage({ startHref }: { readonly startHref: string }) {
  const t = await getTranslations("fouten.pagina");
  return (
    <div role="alert" className="grid max-w-text gap-4">
      <h1>{t("titel")}</h1>
      <p>{t("bewaard")}</p>
      <p>{t("watNu")}</p>
      <ErrorActions
        startHref={startHref}
        opnieuw={t("opnieuw")}
        bewaar={t("bewaar")}
        wis={t("wis")}
      />
      <p>
        <a href={startHref}>{t("naarStart")}</a>
      </p>
    </div>
  );
}

import type { useTranslations } from "next-intl";

/** The message functions of the namespaces that tell how an outcome came about. */
export type ExplanationTranslator = ReturnType<typeof useTranslations<"uitleg">>;
export type ReasonTranslator = ReturnType<typeof useTranslations<"redenen">>;

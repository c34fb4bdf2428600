import type { MetadataRoute } from "next";
import { getTranslations } from "next-intl/server";

export const dynamic = "force-static";

/** Makes the app installable. One manifest, in Dutch; its addresses are relative, so a sub-path works too. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations({ locale: "nl" });
  return {
    name: t("algemeen.naam"),
    short_name: t("algemeen.naam"),
    description: t("start.inleiding"),
    lang: "nl",
    dir: "ltr",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#faf8f4",
    theme_color: "#0a4f5c",
    categories: ["finance", "government"],
    icons: [
      { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
      {
        src: "icons/icon-maskable-512.png",
        sizes: "512x512",
        type: "image/png",
        purpose: "maskable",
      },
    ],
  };
}

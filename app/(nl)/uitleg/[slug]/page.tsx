export {
  default,
  generateMetadata,
  generateStaticParams,
} from "../../../[locale]/uitleg/[slug]/page";

export const dynamicParams = false;

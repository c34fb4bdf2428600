export { default, generateMetadata } from "../../[locale]/samen/page";

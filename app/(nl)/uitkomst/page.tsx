export { default, generateMetadata } from "../../[locale]/uitkomst/page";

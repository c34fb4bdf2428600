export { default, generateMetadata } from "../../[locale]/gemeente-instellen/page";

export { default, generateMetadata } from "../../[locale]/privacy/page";

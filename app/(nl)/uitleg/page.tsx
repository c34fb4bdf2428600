export { default, generateMetadata } from "../../[locale]/uitleg/page";

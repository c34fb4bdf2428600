export { default, generateMetadata } from "../../[locale]/overnemen/page";

export { default, generateMetadata } from "../../[locale]/toegankelijkheid/page";

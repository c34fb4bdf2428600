export { default, generateMetadata } from "../../[locale]/berekening/page";

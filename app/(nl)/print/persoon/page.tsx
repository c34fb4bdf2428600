export { default, generateMetadata } from "../../../[locale]/print/persoon/page";

export { default, generateMetadata } from "../../../[locale]/print/dossier/page";

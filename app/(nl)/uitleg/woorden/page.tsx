export { default, generateMetadata } from "../../../[locale]/uitleg/woorden/page";

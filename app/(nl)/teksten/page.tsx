export { default, generateMetadata } from "../../[locale]/teksten/page";

export { default, generateMetadata } from "../../[locale]/veranderd/page";

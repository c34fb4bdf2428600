/**
 * Reading and writing files needs zod, a sixth of all code of the outcome: it comes after the page. Who asks in a
 * transition shows a failure as an error of the page, which keeps the answers.
 */
export const loadSituationFile = () => import("@/lib/bewaren/situation-file");

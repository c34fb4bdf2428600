/**
 * Reading and writing files needs zod, a fifth of what the outcome would fetch late: it comes after that. Who asks in a
 * transition shows a failure as an error of the page, which keeps the answers.
 */
export const loadSituationFile = () => import("@/lib/contract/answers-file");

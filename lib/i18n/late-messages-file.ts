/** The files at /berichten/ as the build makes them: the messages of each late part, compiled like those of the pages. */
import { lateParts, messagesOfPart, type LatePartName } from "./late-messages";
import type { Locale } from "./locales";

const end = ".json";

/** The names of the files. */
export const lateMessageFiles = Object.keys(lateParts).map((part) => ({ deel: part + end }));

/** The file of a part in a language. */
export async function lateMessageResponse(locale: Locale, file: string): Promise<Response> {
  const { default: catalogue } = (await import(`../../messages/${locale}.json`)) as {
    default: Readonly<Record<string, unknown>>;
  };
  return Response.json(messagesOfPart(catalogue, file.slice(0, -end.length) as LatePartName));
}

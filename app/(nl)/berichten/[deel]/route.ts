import { lateMessageFiles, lateMessageResponse } from "@/lib/i18n/late-messages-file";
import { defaultLocale } from "@/lib/i18n/locales";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return lateMessageFiles;
}

/** The Dutch messages of a part that comes after its page. */
export async function GET(_request: Request, { params }: { params: Promise<{ deel: string }> }) {
  return lateMessageResponse(defaultLocale, (await params).deel);
}

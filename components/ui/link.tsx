import type { ComponentProps } from "react";
// oxlint-disable-next-line no-restricted-imports -- this is the one place that may
import NextLink from "next/link";

/**
 * A link to a page of this site. Nothing is fetched before it is followed: phones pay for data, and the service worker
 * has every page. The build leaves out the files that only fetching ahead asks for.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}

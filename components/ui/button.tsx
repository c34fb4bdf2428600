import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Link } from "./link";

type Variant = "primary" | "secondary" | "text";

/** A button of 48 px. It is never disabled: pressing it says what is missing. */
export function Button({
  variant = "secondary",
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { variant?: Variant }) {
  return (
    <button
      type={type}
      className={classNames("whk-button", `whk-button--${variant}`, className)}
      {...rest}
    />
  );
}

/** A link to a page that looks like a button. */
export function ButtonLink({
  variant = "secondary",
  className,
  ...rest
}: ComponentProps<typeof Link> & { variant?: Variant }) {
  return (
    <Link className={classNames("whk-button", `whk-button--${variant}`, className)} {...rest} />
  );
}

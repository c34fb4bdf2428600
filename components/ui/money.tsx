import { classNames } from "./class-names";

/**
 * An amount in figures of equal width, with a space after the euro sign: <Money amount="1300.50" /> → € 1.300,50.
 * `round` drops the cents: an amount of an estimate reads better whole.
 */
export function Money({
  amount,
  round = false,
  className,
}: {
  amount: string;
  round?: boolean;
  className?: string;
}) {
  return (
    <span className={classNames("whk-money", className)}>
      {euroFormat[round ? "whole" : "cents"].format(Number(amount))}
    </span>
  );
}

/** Dutch notation in every language: people compare these amounts with Dutch letters. */
const euroFormat = {
  cents: new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" }),
  whole: new Intl.NumberFormat("nl-NL", {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  }),
};

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { classNames } from "@/components/ui/class-names";

interface Props {
  readonly title: string;
  /** The title stands above the table too; else it is that of the picture. */
  readonly titled?: boolean;
  readonly columns: readonly string[];
  /** The first cell is the heading of its row. */
  readonly rows: readonly (readonly [string, ...string[]])[];
}

/** A picture as a table, behind a line to tap. */
export function ChartTable({ title, titled = false, columns, rows }: Props) {
  const t = useTranslations("grafiek");
  return (
    <Disclosure summary={t("tabel")}>
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={title}>
        <table className="w-full text-base">
          <caption className={titled ? "pb-2 text-start" : "sr-only"}>{title}</caption>
          <thead>
            <tr className="border-b border-line">
              {columns.map((column, place) => (
                <th
                  key={column}
                  scope="col"
                  className={classNames("py-2", place === 0 ? "pe-2 text-start" : "ps-3 text-end")}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([heading, ...cells]) => (
              <tr key={heading} className="border-b border-line">
                <th scope="row" className="py-1 pe-2 text-start font-normal whitespace-nowrap">
                  {heading}
                </th>
                {cells.map((cell, place) => (
                  <td key={columns[place + 1]} className="whk-money py-1 ps-3 text-end">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

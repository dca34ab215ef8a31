import { Checkbox } from 'antd';
import { shortBasis } from '../../parts/short-basis';

type Choice = { readonly code: string; readonly text: string; readonly basis: string };
type GroundChoicesProps = {
  readonly legend: string;
  readonly rows: readonly Choice[];
  readonly chosen: readonly string[];
  readonly choose: (codes: readonly string[]) => void;
};

/** 法律表里可以选几行的，逐行写出依据。 */
export const GroundChoices = ({ legend, rows, chosen, choose }: GroundChoicesProps) => (
  <fieldset className="choices">
    <legend>{legend}</legend>
    {rows.map(({ code, text, basis }) => (
      <Checkbox
        key={code}
        checked={chosen.includes(code)}
        onChange={({ target }) =>
          choose(target.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
        }
      >
        {text} <span className="note">{shortBasis(basis)}</span>
      </Checkbox>
    ))}
  </fieldset>
);

import { Button, Form } from 'antd';
import { PersonFields } from '../../parts/person-fields';
import type { Values } from './act';

type PersonRowsProps = { readonly name: string; readonly label: string; readonly values: Values };

const kindAt = (persons: unknown, row: number): string =>
  (persons as readonly ({ readonly kind?: string } | undefined)[] | undefined)?.[row]?.kind ?? 'natural';

/** One person or several, each sealed under a key of its own. */
export const PersonRows = ({ name, label, values }: PersonRowsProps) => (
  <Form.List name={name}>
    {(rows, { add, remove }) => (
      <>
        {rows.map(({ key, name: row }) => (
          <fieldset key={key}>
            <legend className="note">
              {label} {row + 1}
              {rows.length > 1 ? (
                <Button type="link" size="small" onClick={() => remove(row)}>
                  删去
                </Button>
              ) : null}
            </legend>
            <PersonFields name={[row]} kind={kindAt(values[name], row)} />
          </fieldset>
        ))}
        <Button onClick={() => add({ kind: 'natural' })}>再加一人</Button>
      </>
    )}
  </Form.List>
);

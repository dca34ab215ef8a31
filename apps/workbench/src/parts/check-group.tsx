import { Checkbox } from 'antd';
import type { ComponentProps } from 'react';

type CheckGroupProps = ComponentProps<typeof Checkbox.Group> & { readonly 'aria-required'?: unknown };

/** A form marks what is required; a group of boxes may not carry that mark (WAI-ARIA), its label does. */
export const CheckGroup = ({ 'aria-required': _, ...rest }: CheckGroupProps) => (
  <Checkbox.Group {...rest} role="group" />
);

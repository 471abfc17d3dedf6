/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { NumberField } from '../../src/taskpane/parts/fields';

const told: string[] = [];

function Field() {
  const [value, setValue] = useState('');
  return (
    <NumberField
      label="목표점수"
      usual="80"
      value={value}
      fault={/^[\d.]*$/.test(value) ? null : '숫자로 적어 주시기 바랍니다.'}
      onType={(text) => {
        told.push(text);
        setValue(text);
      }}
    />
  );
}

function input(value: string, isComposing: boolean): void {
  const field = screen.getByLabelText<HTMLInputElement>('목표점수');
  // As a browser does: the text is in the field before the event tells of it.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  fireEvent(field, new InputEvent('input', { bubbles: true, isComposing }));
}

test('Hangul that is being put together is not judged, and is kept as it stands', () => {
  render(<Field />);
  const field = screen.getByLabelText<HTMLInputElement>('목표점수');
  input('8', false);
  fireEvent.compositionStart(field);
  input('8ㅈ', true);
  input('8저', true);
  expect([field.value, told, screen.queryByRole('alert')]).toEqual(['8저', ['8'], null]);
  input('8점', true);
  fireEvent.compositionEnd(field);
  expect([field.value, told, screen.getByRole('alert').textContent]).toEqual([
    '8점',
    ['8', '8점'],
    '숫자로 적어 주시기 바랍니다.',
  ]);
});

import {
  isFormulaInput,
  isStyledInput,
  type FormulaInput,
  type Input,
  type Styled,
  type StyledInput,
} from '../../core';

/** A formula on its way between page and worker: its text made, its shape a number. */
interface CrossingFormula {
  readonly formula: string;
  readonly value: FormulaInput['value'];
  readonly shape: number | null;
}

/** An input on its way. */
type CrossingInput = Exclude<Input, FormulaInput> | CrossingFormula;

/** A cell of a draft on its way: plain data. */
export type CrossingCell =
  CrossingInput | (Omit<StyledInput, 'value'> & { readonly value: CrossingInput });

/** Packs cells: formulas of one shape get one number. */
export class Packer {
  private readonly shapes = new Map<object, number>();

  pack(cell: Styled): CrossingCell {
    if (isStyledInput(cell)) return { ...cell, value: this.input(cell.value) };
    return this.input(cell);
  }

  private input(input: Input): CrossingInput {
    if (!isFormulaInput(input)) return input;
    const { formula, value, shape } = input;
    return { formula, value, shape: shape == null ? null : this.number(shape) };
  }

  private number(shape: object): number {
    const found = this.shapes.get(shape) ?? this.shapes.size;
    this.shapes.set(shape, found);
    return found;
  }
}

/** Unpacks cells: one number gets one shape. */
export class Unpacker {
  private readonly shapes = new Map<number, object>();

  unpack(cell: CrossingCell): Styled {
    if (isCell(cell)) return { ...cell, value: this.input(cell.value) };
    return this.input(cell);
  }

  private input(input: CrossingInput): Input {
    if (!isFormula(input)) return input;
    return { ...input, shape: input.shape === null ? null : this.shape(input.shape) };
  }

  private shape(number: number): object {
    const found = this.shapes.get(number) ?? {};
    this.shapes.set(number, found);
    return found;
  }
}

function isCell(cell: CrossingCell): cell is Exclude<CrossingCell, CrossingInput> {
  return typeof cell === 'object' && cell !== null && 'value' in cell && !('formula' in cell);
}

function isFormula(input: CrossingInput): input is CrossingFormula {
  return typeof input === 'object' && input !== null && 'formula' in input;
}

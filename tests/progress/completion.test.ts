import {
  completionOf,
  levelGap,
  stageCompletion,
  type Measured,
} from '../../src/core/progress/completion';
import { figure } from './figures';

const base: Measured = {
  kind: 'accruing',
  direction: 'at-least',
  target: null,
  actual: null,
  baseline: null,
};
const of = (more: Partial<Measured>) => completionOf({ ...base, ...more });

test('accruing: actual ÷ target, never capped', () => {
  expect(of({ target: figure(400), actual: figure(300) })).toEqual({ completion: 0.75, met: null });
  expect(of({ target: figure(2), actual: figure(8) }).completion).toBe(4);
  expect(of({ kind: 'works', target: figure(50), actual: figure(0) }).completion).toBe(0);
});

test('level, at least: the quotient, and met when actual ≥ target', () => {
  const level = { kind: 'level', target: figure('55%') } as const;
  expect(of({ ...level, actual: figure('55%') })).toEqual({ completion: 1, met: true });
  expect(of({ ...level, actual: figure('44%') })).toEqual({ completion: 0.8, met: false });
});

test('level, at most: 1 when met, else target ÷ actual', () => {
  const level = { kind: 'level', direction: 'at-most', target: figure(58) } as const;
  expect(of({ ...level, actual: figure(56) })).toEqual({ completion: 1, met: true });
  expect(of({ ...level, actual: figure(58) })).toEqual({ completion: 1, met: true });
  expect(of({ ...level, actual: figure(116) })).toEqual({ completion: 0.5, met: false });
});

test('with a baseline: what was added ÷ what was to be added', () => {
  const measured = { target: figure(300), baseline: figure(100) };
  expect(of({ ...measured, actual: figure(150) }).completion).toBe(0.25);
  expect(
    of({ target: figure(100), baseline: figure(100), actual: figure(100) }).completion,
  ).toBeNull();
});

test('units of one kind are converted, others are not compared', () => {
  expect(of({ target: figure('9640米'), actual: figure('4.82公里') }).completion).toBe(0.5);
  expect(of({ target: figure('1.53万人'), actual: figure('11628人') }).completion).toBe(0.76);
  expect(of({ target: figure('100户'), actual: figure('100套') })).toEqual({
    completion: null,
    met: null,
  });
  expect(of({ target: figure('100人'), actual: figure('100人次') }).completion).toBeNull();
});

test('null without target, actual, or with a target of 0; qualitative has none', () => {
  expect(of({ actual: figure(5) }).completion).toBeNull();
  expect(of({ target: figure(5) }).completion).toBeNull();
  expect(of({ target: figure(0), actual: figure(5) }).completion).toBeNull();
  expect(of({ kind: 'qualitative', target: figure(5), actual: figure(5) }).completion).toBeNull();
});

test('stages done ÷ all stages', () => {
  expect(stageCompletion(1, 4)).toBe(0.25);
  expect(stageCompletion(0, 0)).toBeNull();
});

test('the gap of a level is told in shares', () => {
  expect(levelGap(figure('52%'), figure('55%'))).toBeCloseTo(-0.03);
  expect(levelGap(figure('52%'), figure('55人'))).toBeNull();
});

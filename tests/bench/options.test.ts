import { readOptions } from './options';

describe('the options of the bench', () => {
  it('measures everything that comes with the project when nothing is asked', () => {
    expect(readOptions([])).toEqual({
      parts: ['traffic', 'faces', 'pictures', 'questions', 'conduct'],
      seconds: 2,
      rounds: 3,
      json: false,
      faces: null,
      questions: null,
      conduct: null,
      consent: { rows: 1_000_000, students: 1_000_000, events: 20_000_000 },
    });
  });

  it('measures the parts that were asked for', () => {
    expect(readOptions(['--only', 'conduct,faces', '--json', '--faces', 'truth.json'])).toMatchObject({ parts: ['faces', 'conduct'], json: true, faces: 'truth.json' });
  });

  it.each([
    ['an unknown part', ['--only', 'speed'], /not speed/],
    ['an unknown option', ['--fast'], /--fast/],
    ['a round without end', ['--seconds', '3600'], /--seconds is a number from 1 to 10/],
    ['rounds that are no number', ['--rounds', 'many'], /--rounds is a number from 1 to 10/],
  ])('refuses %s and says why', (_what, args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });
});

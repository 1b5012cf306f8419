import { PHOTO, PhotoPage, type Look } from './support/photoPage';

jest.setTimeout(90_000);

describe('the dialog can be used by everybody', () => {
  const dialog = new PhotoPage();
  const at = dialog.at.bind(dialog);
  beforeAll(() => dialog.launch());
  beforeEach(() => dialog.start());
  afterEach(async () => {
    await dialog.end();
    expect(dialog.complaints).toEqual([]);
  });
  afterAll(() => dialog.quit());

  it.each<[string, Look]>([
    ['light', {}],
    ['dark', { theme: 'dark', locale: 'en-us' }],
    ['contrast', { theme: 'contrast' }],
    ['phone', { theme: 'dark', size: { width: 400, height: 800 } }],
    // A window of 1,280 × 1,024 at 400 %.
    ['zoomed', { size: { width: 320, height: 256 } }],
  ])('%s', async (label, look) => {
    // Looking for mistakes takes seconds each time: every state once, and every look where colours or room differ most.
    const isThorough = label === 'light';
    const state = async (name: string, isLookedAt = isThorough): Promise<void> => {
      await dialog.shoot(`${label}-${name}`);
      expect([name, await dialog.isTooWide()]).toEqual([name, false]);
      if (isLookedAt) expect([name, await dialog.axe()]).toEqual([name, []]);
    };
    await dialog.open(look);
    await at('choose').waitFor();
    await state('choose');

    dialog.world.engine.script.push([], dialog.world.engine.faces, 'pdf');
    await dialog.choose([PHOTO, PHOTO, PHOTO]);
    await dialog.inState('strip-3', 'failed').waitFor();
    await dialog.inState('verdict-summary', 'yes').waitFor();
    await state('no-faces');
    await at('strip-3').click();
    await at('unchecked').waitFor();
    await state('unchecked');
    await at('strip-2').click();
    await at('face-1-who').click();
    await state('list', isThorough || label === 'contrast');
    await dialog.type('Escape', '3');
    await at('face-1-quick-farAway').waitFor();
    await state('quick');
    await dialog.type('Escape');
    await dialog.nameAll('em vr', 'sem', 'daan');
    await dialog.inState('verdict-summary', 'no').waitFor();
    await state('no', true);
    await at('ask-consent').click();
    await at('ask-message').waitFor();
    await state('ask');
    await dialog.type('Escape');
    await at('crop').click();
    await state('crop');
    await at('hand-stop').click();
    await at('add-face').click();
    await at('draw-area').click({ position: { x: 40, y: 40 } });
    await state('draw');
    await at('hand-stop').click();
    await at('cover').click();
    await at('place-covered').waitFor();
    await state('preview', isThorough || label === 'contrast');
    await at('take-along').click();
    await at('download-sheet').waitFor();
    await state('take-along', isThorough || label === 'dark');
    await at('back').click();
    await at('place').click();
    await at('done').waitFor();
    await state('done');
  });
});

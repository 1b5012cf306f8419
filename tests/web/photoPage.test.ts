import { readFileSync } from 'node:fs';
import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import { createStaticRoutes } from '../../src/web/staticRoutes';
import { classOfThirty, FACES_OF_TWENTY } from './support/classPhoto';
import { FACES, ONE_FACE, PAGE_FOLDER, PHOTO, PhotoPage } from './support/photoPage';
import { BOARD, CONSENTS, PEOPLE, photoWorld, PURPOSES, SCHOOL } from './support/photoWorld';
import { serveRoutes } from './support/serveRoutes';

jest.setTimeout(60_000);

describe('the dialog with one picture', () => {
  const dialog = new PhotoPage();
  const at = dialog.at.bind(dialog);
  beforeAll(() => dialog.launch());
  beforeEach(() => dialog.start());
  afterEach(async () => {
    await dialog.end();
    expect(dialog.complaints).toEqual([]);
  });
  afterAll(() => dialog.quit());

  it('posts a picture in which everybody has consent', async () => {
    await dialog.open();
    await dialog.choose();
    expect(await at('place').count()).toBe(0);
    await dialog.name(1, 'em vr');
    await dialog.name(2, 'dog');
    await dialog.inState('face-1-verdict', 'yes').waitFor();
    expect(await at('face-1-verdict').textContent()).toContain('3 september 2026 · Magister');
    expect(await at('place').count()).toBe(0);
    await dialog.name(3, 'volw');
    await dialog.inState('verdict-summary', 'yes').waitFor();
    await at('alt-text').fill('Op de bank in de kantine');
    await at('place').click();
    await at('done').waitFor();
    expect(dialog.world.cards).toMatchObject([{ personIds: ['yes', 'yesToo'], altText: 'Op de bank in de kantine', purpose: 'besloten' }]);
    expect(await dialog.submitted()).toEqual({ shareId: dialog.world.cards[0]?.id });
  });

  it('asks nothing about a picture without faces: one click posts it', async () => {
    dialog.world.engine.faces = [];
    await dialog.open();
    await dialog.choose();
    await dialog.dialog.getByRole('heading', { name: 'Ik zie geen gezichten' }).waitFor();
    expect(await at('tag').textContent()).toContain('Zie je nog iemand?');
    await at('place').click();
    await at('done').waitFor();
    expect(dialog.world.cards).toMatchObject([{ personIds: [] }]);
  });

  describe('who is it', () => {
    it('is said with the keyboard alone: two letters and Enter per face', async () => {
      await dialog.open();
      const chooser = dialog.page.waitForEvent('filechooser');
      await at('choose-photo').press('Enter');
      await (await chooser).setFiles(PHOTO);
      await at('face-1-who').waitFor();
      await dialog.type('vr', 'Enter', 'do', 'Enter');
      // A name that isn't here is nobody: Enter takes nothing.
      await dialog.type('ge', 'Enter');
      expect(await at('face-3-who').inputValue()).toBe('ge');
      await dialog.type('Escape', 'me', 'de', 'Enter');
      await at('place').waitFor();
      // Where the rhythm of Enter ends nothing is pressed: never by accident.
      expect(await dialog.focused()).toBe('verdict-summary');
      await at('place').press('Enter');
      await at('done').waitFor();
      expect(dialog.world.cards).toHaveLength(1);
    });

    it('is one key for no person, and two for no student or not recognisable', async () => {
      await dialog.open();
      await dialog.choose();
      await at('face-1-quick-notRecognisable').waitFor();
      await dialog.type('1', '3', '2', '2', '1');
      await dialog.inState('verdict-summary', 'yes').waitFor();
      const shown = await Promise.all([1, 2, 3].map((number) => at(`face-${number}-who`).inputValue()));
      expect(shown).toEqual(['Geen persoon (tekening, poster, voorwerp)', 'Niet herkenbaar: te ver weg', 'Een medewerker van school']);
    });

    it('is two clicks, or Tab and Enter, for the same', async () => {
      await dialog.open();
      await dialog.choose();
      await at('face-1-quick-noStudent').click();
      await at('face-1-quick-otherAdult').click();
      expect(await dialog.focused()).toBe('face-2-who');
      await dialog.type('Tab', 'Enter');
      expect(await at('face-2-who').inputValue()).toContain('Geen persoon');
      await dialog.type('3', 'Escape', 'Tab');
      expect(await dialog.focused()).toBe('face-3-quick-noFace');
    });

    it('takes at most four keys and Enter for each of twenty faces', async () => {
      const { people, consents } = classOfThirty();
      await dialog.end();
      await dialog.start(() => photoWorld({ consentBook: new InMemoryConsentBook([{ boardId: BOARD, school: SCHOOL, purposes: PURPOSES }], [...CONSENTS, ...consents]) }, [PEOPLE.teacher, ...people]));
      dialog.world.engine.faces = FACES_OF_TWENTY;
      await dialog.open();
      await dialog.choose();
      await at('face-20-who').waitFor();
      let keys = 0;
      const press = async (key: string): Promise<void> => {
        keys += 1;
        await dialog.type(key);
      };
      // Everybody in the photograph in turn, as a teacher would who knows the class.
      for (const { displayName } of people.slice(5, 25)) {
        for (const letter of displayName.slice(0, 2).toLowerCase()) await press(letter);
        const highlighted = dialog.dialog.locator('[role=option][data-active=true]');
        while (!(await highlighted.textContent())?.startsWith(displayName)) await press('ArrowDown');
        await dialog.type('Enter');
      }
      expect(keys / 20).toBeLessThanOrEqual(4);
      await dialog.inState('verdict-summary', 'yes').waitFor();
      expect(await dialog.axe()).toEqual([]);
      await dialog.shoot('twenty-faces');
    });

    it('names nobody by leaving a field, and closes only its list with Escape', async () => {
      await dialog.open();
      await dialog.choose();
      await at('face-1-who').fill('sem');
      await dialog.type('Tab');
      expect(await at('face-1-who').inputValue()).toBe('');
      await at('face-1-who').fill('sem');
      await dialog.type('Escape');
      expect(await dialog.dialog.getByRole('listbox').count()).toBe(0);
      expect(dialog.world.audit.events).toEqual([]);
    });

    it('can be said of a face that the teacher points out, with the mouse', async () => {
      await dialog.open();
      await dialog.choose();
      await at('add-face').click();
      const area = await at('draw-area').boundingBox();
      if (area === null) throw new Error('no area to draw on');
      await dialog.page.mouse.move(area.x + 100, area.y + 200);
      await dialog.page.mouse.down();
      await dialog.page.mouse.move(area.x + 160, area.y + 260, { steps: 3 });
      await dialog.page.mouse.up();
      await at('face-4').waitFor();
      await at('face-4-remove').click();
      expect(await at('face-4').count()).toBe(0);
      // Without dragging: a click puts a frame there, buttons make it fit.
      await at('add-face').click();
      await at('draw-area').click({ position: { x: 200, y: 150 } });
      await at('draw-larger').click();
      await at('draw-smaller').click();
      await at('draw-done').click();
      await at('face-4').waitFor();
    });

    it('can be said of a face that the teacher points out, with the keys', async () => {
      dialog.world.engine.faces = [];
      await dialog.open();
      await dialog.choose();
      await at('add-face').focus();
      await dialog.type('Enter', 'ArrowUp', 'Shift+ArrowRight', 'Enter');
      await at('face-1').waitFor();
      await dialog.type('se', 'Enter');
      await dialog.inState('verdict-summary', 'no').waitFor();
      await at('face-1-remove').click();
      await dialog.inState('verdict-summary', 'yes').waitFor();
      await at('add-face').press('Enter');
      await dialog.type('Escape');
      expect(await dialog.focused()).toBe('add-face');
    });
  });

  describe('what it is for', () => {
    it('is this conversation, or another purpose by who gets to see it', async () => {
      await dialog.open();
      await dialog.choose();
      const purpose = at('purpose');
      expect(await purpose.locator('option:checked').textContent()).toBe('Dit gesprek: Besloten omgeving (Teams, ELO, e-mail)');
      expect(await purpose.locator('optgroup').evaluateAll((groups) => groups.map((group) => group.getAttribute('label')))).toEqual(['Iedereen, ook buiten school']);
      await dialog.dialog.getByText('Alleen wie in dit gesprek zit, ziet het.').waitFor();
    });

    it('is asked anew when it changes, and this conversation needs its own yes', async () => {
      dialog.world.engine.faces = ONE_FACE;
      await dialog.open();
      await dialog.choose();
      await dialog.name(1, 'bram');
      await dialog.inState('verdict-summary', 'yes').waitFor();
      await at('purpose').selectOption('website');
      await dialog.inState('verdict-summary', 'no').waitFor();
      expect(await at('take-along').count()).toBe(0);
      await dialog.name(1, 'yara');
      await dialog.inState('verdict-summary', 'elsewhere').waitFor();
      expect(await at('face-1-verdict').textContent()).toContain('Voor: Besloten omgeving');
      expect(await at('place').count()).toBe(0);
      await at('take-along').click();
      await at('taken-along').waitFor();
      expect(dialog.world.pictures.all).toMatchObject([{ how: 'takenAlong', purpose: 'website', personIds: ['websiteOnly'] }]);
    });
  });

  describe('what goes wrong', () => {
    it('is said in words when a picture can’t be checked, and tried again', async () => {
      await dialog.open({ theme: 'dark' });
      dialog.world.engine.refusal = 'timeOut';
      await at('photo-file').setInputFiles(PHOTO);
      expect(await at('problem-message').textContent()).toContain('niet gecontroleerd');
      dialog.world.engine.refusal = null;
      await at('retry').click();
      await at('tag').waitFor();
    });

    it('says what to do with a document, a film and other things that aren’t pictures', async () => {
      await dialog.open();
      for (const [because, said] of [['pdf', 'schermafbeelding van de bladzijde'], ['film', 'stilstaand beeld'], ['truncated', 'niet helemaal overgekomen']] as const) {
        dialog.world.engine.script.push(because);
        await at('photo-file').setInputFiles(PHOTO);
        await dialog.dialog.getByText(said).waitFor();
      }
      await at('photo-drop').evaluate((element) => element.dispatchEvent(new DragEvent('drop', { dataTransfer: new DataTransfer(), bubbles: true })));
      await dialog.dialog.getByText('Dat is geen foto.').waitFor();
    });

    it('looks once more when the check is too old, and keeps the names', async () => {
      await dialog.open();
      await dialog.choose();
      await dialog.nameAll('em vr', 'dog', 'volw');
      await dialog.inState('verdict-summary', 'yes').waitFor();
      dialog.world.setMinutes(31);
      await at('place').click();
      expect(await at('problem-message').textContent()).toContain('half uur');
      await at('retry').click();
      await dialog.inState('verdict-summary', 'yes').waitFor();
      expect(await at('face-1-who').inputValue()).toBe('Emma de Vries');
      await at('place').click();
      await at('done').waitFor();
    });

    it('tells a student about III.A.2 instead of letting a picture be chosen', async () => {
      await dialog.open({ who: 'yes' });
      expect(await at('problem-message').textContent()).toContain('III.A.2');
      expect(await at('photo-drop').count()).toBe(0);
      expect(await dialog.axe()).toEqual([]);
    });

    it('warns when a name stands in the description', async () => {
      dialog.world.engine.faces = [];
      await dialog.open();
      await dialog.choose();
      await at('alt-text').fill('Emma op het plein');
      await dialog.dialog.getByText('Laat “Emma” liever weg.').waitFor();
      await at('alt-text').fill('Op het plein');
      expect(await dialog.dialog.getByText('liever weg').count()).toBe(0);
    });
  });

  it('takes a picture that is pasted or dropped', async () => {
    await dialog.open();
    const base64 = readFileSync(PHOTO).toString('base64');
    for (const kind of ['paste', 'drop'] as const) {
      await at('photo-drop').evaluate(
        (element, { kind, base64 }) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], 'foto.jpg', { type: 'image/jpeg' }));
          element.dispatchEvent(kind === 'paste' ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true }) : new DragEvent('drop', { dataTransfer: data, bubbles: true }));
        },
        { kind, base64 },
      );
      await at('tag').waitFor();
      await at('start-over').click();
    }
  });

  it('says of a moving picture that one frame of it is used', async () => {
    dialog.world.engine.frames = 12;
    dialog.world.engine.faces = FACES;
    await dialog.open();
    await dialog.choose();
    await dialog.dialog.getByText('zonder beweging').waitFor();
  });

  it('doesn’t take the Speelplein for Teams when this is not the demo', async () => {
    const server = await serveRoutes([...dialog.world.routes, ...createStaticRoutes({ path: '/photo', camera: true, folder: PAGE_FOLDER, speelpleinOrigins: null })]);
    try {
      const page = await dialog.newPage();
      await page.goto(`${server.origin}/photo?speelplein=1&conversation=x`);
      await page.getByTestId('working').or(page.getByTestId('problem')).first().waitFor();
      await page.waitForTimeout(1_000);
      expect(await page.getByTestId('photo-drop').count()).toBe(0);
    } finally {
      await server.close();
    }
  });
});

import { readFileSync } from 'node:fs';
import { ONE_FACE, PhotoPage } from './support/photoPage';

jest.setTimeout(60_000);

describe('the dialog with a picture that changes', () => {
  const dialog = new PhotoPage();
  const at = dialog.at.bind(dialog);
  beforeAll(() => dialog.launch());
  beforeEach(() => dialog.start());
  afterEach(async () => {
    await dialog.end();
    expect(dialog.complaints).toEqual([]);
  });
  afterAll(() => dialog.quit());

  describe('when somebody may not be in it', () => {
    it('says why, covers, shows the covered picture and posts that one', async () => {
      await dialog.open();
      await dialog.choose();
      await dialog.nameAll('em vr', 'sem', 'noor');
      await dialog.inState('verdict-summary', 'no').waitFor();
      expect(await at('place').count()).toBe(0);
      expect(await at('take-along').count()).toBe(0);
      expect(await at('verdict-summary').textContent()).toMatch(/Sem Jansen en Noor Bakker.*III\.B\.8/);
      await at('cover').click();
      await at('preview').waitFor();
      expect(await at('preview').textContent()).toContain('2 gezichten onherkenbaar gemaakt.');
      expect(await at('preview').textContent()).toContain('kleding of houding');
      expect(dialog.world.cards).toEqual([]);
      await at('place-covered').click();
      await at('done').waitFor();
      expect(dialog.world.cards).toMatchObject([{ personIds: ['yes'], coveredFaces: 2 }]);
    });

    it('gives a message to ask those for consent whom one may still ask', async () => {
      await dialog.open();
      await dialog.choose();
      await dialog.nameAll('daan', 'sem', 'volw');
      await at('ask-consent').press('Enter');
      expect(await at('ask-message').textContent()).toMatch(/Bij Daan Smit mag je .*Besloten omgeving \(Teams, ELO, e-mail\).*vanaf 16 jaar/);
      await at('copy-ask').click();
      await dialog.dialog.getByText('Gekopieerd').waitFor();
      await dialog.type('Escape');
      expect(await dialog.focused()).toBe('ask-consent');
    });

    it('blurs instead when that is chosen, and takes the covers away again', async () => {
      dialog.world.engine.faces = ONE_FACE;
      await dialog.open();
      await dialog.choose();
      await dialog.name(1, 'sem');
      await at('cover').click();
      await at('style-blur').click();
      await dialog.inState('preview-picture', 'blur').waitFor();
      expect(dialog.world.engine.styles).toEqual(['solid', 'blur']);
      await at('back').click();
      await dialog.inState('face-1-verdict', 'covered').waitFor();
      await at('restore').click();
      await dialog.inState('verdict-summary', 'no').waitFor();
      expect(await at('face-1-who').inputValue()).toBe('Sem Jansen');
      // The way that was chosen last is the one to begin with.
      await at('cover').click();
      await dialog.inState('preview-picture', 'blur').waitFor();
    });

    it('covers everybody who isn’t named', async () => {
      await dialog.open();
      await dialog.choose();
      expect(await at('cover-rest').textContent()).toBe('Maak iedereen onherkenbaar');
      await dialog.name(1, 'em vr');
      await at('cover-rest').click();
      await at('place-covered').click();
      await at('done').waitFor();
      expect(dialog.world.cards).toMatchObject([{ personIds: ['yes'], coveredFaces: 2 }]);
    });

    it('says it when a face could still be seen, and posts nothing', async () => {
      dialog.world.engine.faces = ONE_FACE;
      await dialog.open();
      await dialog.choose();
      await dialog.name(1, 'sem');
      dialog.world.engine.isStillVisible = true;
      await at('cover').click();
      expect(await at('problem-message').textContent()).toContain('nog een gezicht te zien');
      expect(await at('preview').count()).toBe(0);
    });

    it('cuts that face off, keeps the names of the others, and can go back to the whole picture', async () => {
      await dialog.open();
      await dialog.choose();
      await dialog.nameAll('em vr', 'dog', 'sem');
      await dialog.inState('verdict-summary', 'no').waitFor();
      await at('crop').click();
      // It begins with the part without that face.
      await at('crop-area').waitFor();
      await dialog.shoot('crop');
      expect(await dialog.axe()).toEqual([]);
      await at('crop-done').click();
      await dialog.inState('verdict-summary', 'yes').waitFor();
      expect(await at('face-3').count()).toBe(0);
      expect([await at('face-1-who').inputValue(), await at('face-2-who').inputValue()]).toEqual(['Emma de Vries', 'Émile Dogan']);
      await at('restore').click();
      await dialog.inState('verdict-summary', 'no').waitFor();
      expect(await at('face-3-who').inputValue()).toBe('Sem Jansen');
      // Once more, now with the keys, and what was cut is shown before it goes.
      await at('crop').press('Enter');
      await dialog.type('Enter');
      await dialog.inState('verdict-summary', 'yes').waitFor();
      await at('place').click();
      expect(await at('preview').textContent()).toContain('Bijgesneden.');
      await at('place-covered').click();
      await at('done').waitFor();
      expect(dialog.world.cards).toMatchObject([{ personIds: ['yes', 'yesToo'] }]);
      expect(dialog.world.cards[0]?.width).toBeLessThan(1_170);
    });

    it('cuts where the teacher wants it: a corner by mouse, by a click and by keys', async () => {
      dialog.world.engine.faces = [];
      await dialog.open();
      await dialog.choose();
      await at('place').waitFor();
      await at('crop').click();
      const area = await at('crop-area').boundingBox();
      if (area === null) throw new Error('no area to cut');
      const said = () => at('crop-area').locator('xpath=ancestor::section').getByRole('status').textContent();
      expect(await said()).toBe('Blijft: 100% breed, 100% hoog.');
      const corner = await at('crop-bottomRight').boundingBox();
      if (corner === null) throw new Error('no corner');
      await dialog.page.mouse.move(corner.x + 10, corner.y + 10);
      await dialog.page.mouse.down();
      await dialog.page.mouse.move(area.x + area.width / 2, area.y + area.height / 2, { steps: 4 });
      await dialog.page.mouse.up();
      expect(await said()).toBe('Blijft: 50% breed, 50% hoog.');
      await dialog.page.mouse.click(area.x + area.width * 0.75, area.y + area.height * 0.75);
      expect(await said()).toBe('Blijft: 75% breed, 75% hoog.');
      await at('crop-topLeft').focus();
      await dialog.type('ArrowRight');
      expect(await said()).toBe('Blijft: 74% breed, 75% hoog.');
      await at('crop-area').focus();
      await dialog.type('ArrowUp', 'Shift+ArrowDown', 'Enter');
      await at('restore').waitFor();
    });

    it('covers in what was cut, and undoes both', async () => {
      await dialog.open();
      await dialog.choose();
      await dialog.nameAll('em vr', 'dog', 'sem');
      await dialog.inState('face-3-verdict', 'no').waitFor();
      await at('crop').click();
      await at('crop-done').click();
      await dialog.inState('verdict-summary', 'yes').waitFor();
      await dialog.name(2, 'noor');
      await at('cover').click();
      expect(await at('preview').textContent()).toContain('1 gezicht onherkenbaar gemaakt. Bijgesneden.');
      await at('back').click();
      await at('restore').click();
      await dialog.inState('face-3-verdict', 'no').waitFor();
      expect(await Promise.all([1, 2, 3].map((number) => at(`face-${number}-who`).inputValue()))).toEqual(['Emma de Vries', 'Noor Bakker', 'Sem Jansen']);
    });
  });

  describe('taken along', () => {
    it('gives the picture and its verdict sheet, and says where else the rule holds', async () => {
      dialog.world.engine.faces = ONE_FACE;
      await dialog.open();
      await dialog.choose();
      await dialog.name(1, 'em vr');
      await at('take-along').click();
      await at('taken-along').waitFor();
      await dialog.shoot('taken-along');
      expect(await dialog.axe()).toEqual([]);
      expect(await at('taken-along').textContent()).toMatch(/e-mail, op de website, op social media en in drukwerk.*III\.B\.8/);
      const picture = await dialog.download('download-pictures');
      expect([picture.suggestedFilename(), readFileSync(await picture.path()).subarray(0, 2)]).toEqual(['foto-1.jpg', Buffer.from([0xff, 0xd8])]);
      const sheet = await dialog.download('download-sheet', (link) => link.press('Enter'));
      expect([sheet.suggestedFilename(), readFileSync(await sheet.path(), 'utf8')]).toEqual(['controleblad.pdf', '%PDF-1.7 sheet']);
      expect(dialog.world.cards).toEqual([]);
      await at('take-along-done').click();
      expect(await dialog.submitted()).toEqual({ shareId: dialog.world.pictures.all[0]?.id, takenAlong: true });
    });

    it('can be posted as well, and taken along for something else', async () => {
      dialog.world.engine.faces = ONE_FACE;
      await dialog.open();
      await dialog.choose();
      await dialog.name(1, 'em vr');
      for (const purpose of ['besloten', 'website']) {
        await at('purpose').selectOption(purpose);
        await dialog.inState('verdict-summary', 'yes').waitFor();
        await at('take-along').click();
        await at('download-sheet').waitFor();
        await at('back').click();
      }
      await at('place').click();
      await at('done').waitFor();
      expect(dialog.world.pictures.all.map(({ how, purpose }) => [how, purpose])).toEqual([['takenAlong', 'besloten'], ['takenAlong', 'website'], ['posted', 'website']]);
    });
  });
});

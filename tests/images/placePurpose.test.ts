import type { ConsentPurpose } from '../../src/consent/consentEvent';
import { defaultPurpose, purposesToAsk } from '../../src/images/placePurpose';

const purpose = (key: string, register: ConsentPurpose['register'] = 'image'): ConsentPurpose => ({ key, register, title: { nl: key, en: key } });
const ALL = [purpose('whatsapp', 'socialMedia'), purpose('website'), purpose('besloten')];

const keys = (purposes: readonly ConsentPurpose[]): readonly string[] => purposes.map(({ key }) => key);

describe('the purpose of a picture in a conversation', () => {
  it('is the closed environment, to begin with', () => {
    expect(defaultPurpose(ALL)?.key).toBe('besloten');
  });

  it('is the first one for images at a school that has no closed environment', () => {
    expect(defaultPurpose([purpose('whatsapp', 'socialMedia'), purpose('website')])?.key).toBe('website');
    expect(defaultPurpose([purpose('whatsapp', 'socialMedia')])).toBeNull();
  });

  it.each([
    ['besloten', ['besloten']],
    ['website', ['website', 'besloten']],
    // III.B.9 is another register.
    ['whatsapp', []],
    ['nothing', []],
  ])('asks for %s', (chosen, asked) => {
    expect(keys(purposesToAsk(ALL, chosen))).toEqual(asked);
  });
});

import type { HolidayYear } from '../holiday';

/**
 * Region Noord, by the ministry's table (rijksoverheid.nl, "Overzicht schoolvakanties per schooljaar"). Autumn and
 * spring are advice, a school may differ; the second week of the may holiday is the school's own choice and stands
 * among its own days.
 */
export const holidaysNoord: readonly HolidayYear[] = [
  {
    schoolYear: 2025,
    certainty: 'secondary',
    holidays: [
      { name: 'autumn', from: '2025-10-18', to: '2025-10-26' },
      { name: 'christmas', from: '2025-12-20', to: '2026-01-04' },
      { name: 'spring', from: '2026-02-21', to: '2026-03-01' },
      { name: 'may', from: '2026-04-25', to: '2026-05-03' },
      { name: 'summer', from: '2026-07-04', to: '2026-08-16' },
    ],
  },
  {
    schoolYear: 2026,
    certainty: 'secondary',
    holidays: [
      { name: 'autumn', from: '2026-10-10', to: '2026-10-18' },
      { name: 'christmas', from: '2026-12-19', to: '2027-01-03' },
      { name: 'spring', from: '2027-02-20', to: '2027-02-28' },
      { name: 'may', from: '2027-04-24', to: '2027-05-02' },
      { name: 'summer', from: '2027-07-10', to: '2027-08-22' },
    ],
  },
  {
    schoolYear: 2027,
    certainty: 'government',
    holidays: [
      { name: 'autumn', from: '2027-10-16', to: '2027-10-24' },
      { name: 'christmas', from: '2027-12-25', to: '2028-01-09' },
      { name: 'spring', from: '2028-02-19', to: '2028-02-27' },
      { name: 'may', from: '2028-04-29', to: '2028-05-07' },
      { name: 'summer', from: '2028-07-15', to: '2028-08-27' },
    ],
  },
  {
    schoolYear: 2028,
    certainty: 'government',
    holidays: [
      { name: 'autumn', from: '2028-10-14', to: '2028-10-22' },
      { name: 'christmas', from: '2028-12-23', to: '2029-01-07' },
      { name: 'spring', from: '2029-02-17', to: '2029-02-25' },
      { name: 'may', from: '2029-04-28', to: '2029-05-06' },
      { name: 'summer', from: '2029-07-21', to: '2029-09-02' },
    ],
  },
];

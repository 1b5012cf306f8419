import { usualPurposes } from '../../consent/usualPurposes';

/** The demo school does as most: the keys that its answers are made for. */
export const demoPurposes = usualPurposes;

import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, Select, ToggleButton, Tooltip,
} from '@fluentui/react-components';
import { ArrowResetRegular, DarkThemeRegular, WeatherMoonRegular, WeatherSunnyRegular } from '@fluentui/react-icons';

import { resetAll, type PageTheme } from './api';
import { usePage } from './PageContext';
import type { PageLanguage } from './texts';

export interface TopBarProps {
  readonly count: number;
  readonly most: number;
  readonly onCount: (count: number) => void;
  readonly onLanguage: (language: PageLanguage) => void;
  readonly onTheme: (theme: PageTheme) => void;
}

/** The colours that one press leads to. */
const NEXT = { default: 'dark', dark: 'contrast', contrast: 'default' } as const;
const ICONS = { default: <WeatherSunnyRegular />, dark: <WeatherMoonRegular />, contrast: <DarkThemeRegular /> } as const;

/** What holds for all columns: language, colours, how many people, beginning again. */
export function TopBar({ count, most, onCount, onLanguage, onTheme }: TopBarProps): React.JSX.Element {
  const { texts, language, theme } = usePage();
  const next = NEXT[theme];
  return (
    <header className="topbar">
      <img src="./icon.svg" alt="" width={24} height={24} />
      <h1 className="topbar-note" data-testid="note">
        <span className="wide-only">{texts.note}</span>
        <span className="narrow-only">{texts.noteShort}</span>
      </h1>
      {most > 1 && (
        <Select
          size="small" className="topbar-columns" aria-label={texts.columns} data-testid="columns-choice" value={String(count)}
          onChange={(_event, { value }) => { onCount(Number(value)); }}
        >
          {Array.from({ length: most }, (_, index) => <option key={index} value={index + 1}>{texts.columnsOption(index + 1)}</option>)}
        </Select>
      )}
      <div role="group" aria-label={texts.language} className="topbar-language">
        {(['nl', 'en'] as const).map((one) => (
          <ToggleButton
            key={one} size="small" appearance="subtle" checked={language === one} data-testid={`language-${one}`} lang={one}
            aria-label={`${one.toUpperCase()}: ${one === 'nl' ? texts.dutch : texts.english}`} onClick={() => { onLanguage(one); }}
          >
            {one.toUpperCase()}
          </ToggleButton>
        ))}
      </div>
      <Tooltip content={`${texts.theme}: ${texts.themes[next]}`} relationship="label">
        <Button size="small" appearance="subtle" data-testid="theme" icon={ICONS[next]} onClick={() => { onTheme(next); }} />
      </Tooltip>
      <Dialog>
        <DialogTrigger disableButtonEnhancement>
          <Tooltip content={texts.reset} relationship="label">
            <Button size="small" appearance="subtle" data-testid="reset" icon={<ArrowResetRegular />} />
          </Tooltip>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{texts.resetAsk}</DialogTitle>
            <DialogContent>{texts.resetExplain}</DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement><Button>{texts.cancel}</Button></DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary" data-testid="reset-yes" onClick={() => { void resetAll(); }}>{texts.resetYes}</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </header>
  );
}

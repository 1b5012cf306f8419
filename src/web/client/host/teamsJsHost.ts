import { app, authentication, dialog } from '@microsoft/teams-js';
import { themeOf, type HostContext, type TeamsHost } from './teamsHost';

/** Teams itself. `start` rejects when the page isn't shown by Teams. */
export function createTeamsJsHost(): TeamsHost {
  return {
    start: async (onChange) => {
      await app.initialize();
      const { app: info, page } = await app.getContext();
      const context: HostContext = { theme: themeOf(info.theme), locale: info.locale, openAt: page.subPageId === undefined || page.subPageId === '' ? null : page.subPageId };
      app.registerOnThemeChangeHandler((theme) => onChange({ ...context, theme: themeOf(theme) }));
      void app.notifySuccess();
      return context;
    },
    // Teams keeps the token and renews it by itself shortly before it expires.
    token: () => authentication.getAuthToken(),
    submit: (result) => dialog.url.submit(result),
    close: () => dialog.url.submit(),
  };
}

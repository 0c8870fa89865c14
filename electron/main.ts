/** Composition root of the app: builds the pieces and wires them together. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { app, dialog, shell } from 'electron';
import { initialAppState } from '../shared/app.ts';
import { inspectorChannel, soundChannel } from '../shared/ipc.ts';
import type { Session } from '../shared/model.ts';
import { chosenLanguage } from '../shared/text/languages.ts';
import { problemSentence } from '../shared/text/problem.ts';
import { setLanguage, text } from '../shared/text/text.ts';
import { alertPeople } from './desktop/alerts/alerts.ts';
import { AppAlerts } from './desktop/alerts/app-alerts.ts';
import { Toasts } from './desktop/alerts/toasts.ts';
import { AppConnection } from './desktop/app-connection.ts';
import { AppContactFiles } from './desktop/app-contact-files.ts';
import { AppContacts } from './desktop/app-contacts.ts';
import { AppConversations } from './desktop/app-conversations.ts';
import { AppDrafts, isRemembered } from './desktop/app-drafts.ts';
import { AppHistory } from './desktop/app-history.ts';
import { AppMessenger } from './desktop/app-messenger.ts';
import { AppReplay } from './desktop/app-replay.ts';
import { AppServers } from './desktop/app-servers.ts';
import { AppSettings } from './desktop/app-settings.ts';
import { AppSkins } from './desktop/app-skins.ts';
import { AppUndelivered } from './desktop/app-undelivered.ts';
import { setApplicationMenu } from './desktop/application-menu.ts';
import { BuiltInService } from './desktop/built-in-service.ts';
import { readCommandLine } from './desktop/command-line.ts';
import { commandHandlers } from './desktop/commands.ts';
import { ConversationWindows } from './desktop/conversation-windows.ts';
import { EventStream } from './desktop/event-stream.ts';
import { Faults } from './desktop/faults.ts';
import { watchIdle } from './desktop/idle-watch.ts';
import { Inspector } from './desktop/inspector.ts';
import { answerCommands, sendEvents } from './desktop/ipc.ts';
import { LogFile } from './desktop/log-file.ts';
import { watchNetwork } from './desktop/network-watch.ts';
import { PagePictures, registerPageScheme, servePage } from './desktop/page-protocol.ts';
import { pageFolder, preloadScript } from './desktop/page-window.ts';
import { quitAfter } from './desktop/quit.ts';
import { refusedWhileReplaying } from './desktop/replay/refused-while-replaying.ts';
import { askAboutRequests } from './desktop/request-windows.ts';
import { systemSecretBox } from './desktop/secret-box.ts';
import { lockDownPages } from './desktop/security.ts';
import { settleIn } from './desktop/settle-in.ts';
import { shakeNudged } from './desktop/shake-nudged.ts';
import { isThisMachine } from './desktop/sign-in-server.ts';
import { checkSpelling } from './desktop/spelling.ts';
import { openStores } from './desktop/stores.ts';
import { AppStudio } from './desktop/studio/app-studio.ts';
import { drawAlike } from './desktop/studio/draw-alike.ts';
import { screenshotAsked, takeScreenshot } from './desktop/studio/screenshot-run.ts';
import { InTray } from './desktop/tray/in-tray.ts';
import { Windows } from './desktop/windows.ts';
import { zoomWithKeys } from './desktop/zoom.ts';
import { systemClock } from './messenger/clock.ts';
import { usualPatience } from './messenger/environment.ts';
import { Messenger } from './messenger/messenger.ts';
import { createPassport } from './net/passport-client.ts';
import { Drafts } from './storage/drafts.ts';
import { History } from './storage/history/history.ts';
import { Undelivered } from './storage/undelivered.ts';

const commandLine = readCommandLine(argv);
const screenshot = screenshotAsked(argv);
if (screenshot !== null) drawAlike();
const { folder, problem } = settleIn(
  screenshot === null ? commandLine.profile : mkdtempSync(join(tmpdir(), 'nudge-picture-')),
);

const log = new LogFile(join(folder, 'log', 'nudge.log'));
const faults = new Faults(log);
faults.catchEverything();
if (problem !== null) faults.storage(problem);

/** Whose session it is; empty while there is none. */
function handleOf(session: Session): string {
  return 'handle' in session ? session.handle : '';
}

/** Builds everything that needs the system's own services, and so a ready app. */
function start(): void {
  lockDownPages();
  const pictures = new PagePictures();
  servePage(pageFolder, pictures);

  const secrets = systemSecretBox();
  const stores = openStores(folder, secrets, faults.storage);
  const { accounts, connectionSecret } = stores;
  const settingsNow = stores.settings.load();
  const systemLanguages = app.getPreferredSystemLanguages();
  setLanguage(chosenLanguage(settingsNow.language, systemLanguages));
  const stream = new EventStream({
    ...initialAppState,
    settings: settingsNow,
    accounts: accounts.remembered,
    passwordsCanBeKept: secrets.available,
    connectionPasswordRemembered: connectionSecret.password(settingsNow.connection) !== '',
    problem: faults.latest,
    version: app.getVersion(),
    systemLanguages,
  });
  faults.tellTo((trouble) => stream.publish({ type: 'problemChanged', problem: trouble }));

  const service = new BuiltInService({
    dataFolder: join(folder, 'service'),
    demoLives: !commandLine.stillDemo,
    log: (line) => log.line(`service: ${line}`),
    onChange: (state) => stream.publish({ type: 'serviceChanged', service: state }),
  });
  const pages = {
    preload: preloadScript,
    log: (line: string) => log.line(line),
    zoom: (): number => stream.state.settings.zoom,
  };
  const windows = new Windows({
    ...pages,
    places: stores.windowPlaces,
    onClosed: (name) => {
      if (name === 'inspector') inspector.unwatch();
      if (name === 'main') toasts.clear();
    },
    hidesMain: (): boolean => tray.takesOver(),
  });
  const menuDeeds = {
    openOptions: () => void windows.show('options'),
    openWelcome: () => void windows.show('welcome'),
  };
  setApplicationMenu(menuDeeds);
  const inspector = new Inspector(
    () => handleOf(stream.state.messenger.session),
    (batch) => windows.find('inspector')?.window.webContents.send(inspectorChannel, batch),
  );
  const connection = new AppConnection(stream, connectionSecret);
  const undelivered = new Undelivered({
    folder: join(folder, 'undelivered'),
    onProblem: faults.storage,
    onChange: (account) => appUndelivered.changed(account),
  });
  const appUndelivered = new AppUndelivered(stream, (account) => undelivered.of(account));
  const history = new History({
    folder: join(folder, 'history'),
    keep: () => stream.state.settings.history.keep,
    undelivered: (account) => undelivered.of(account).map(({ entry }) => entry.id),
    onProblem: faults.storage,
  });
  const keptDrafts = new Drafts({
    folder: join(folder, 'drafts'),
    onDisk: (account) => stream.state.settings.history.keep === 'yes' || isRemembered(stream.state, account),
    onProblem: faults.storage,
  });
  const drafts = new AppDrafts(stream, keptDrafts);
  const client = new Messenger({
    connector: connection.connector,
    passport: createPassport(inspector.listener, connection.sockets),
    clock: systemClock,
    listCache: inspector.watched(stores.lists),
    nicknames: stores.nicknames,
    redirects: stores.redirects,
    log: history,
    undelivered,
    trace: inspector.listener,
    patience: { ...usualPatience, step: commandLine.stepTimeout ?? usualPatience.step },
  });
  const messenger = new AppMessenger({
    stream,
    connection,
    accounts,
    service,
    ownWords: stores.ownWords,
    messenger: client,
  });
  const contacts = new AppContacts(client);
  const settings = new AppSettings(stream, stores.settings, (now, before) => {
    setLanguage(chosenLanguage(now.language, systemLanguages));
    if (now.language !== before.language) setApplicationMenu(menuDeeds);
    windows.main?.setAlwaysOnTop(now.appearance.alwaysOnTop);
    conversationWindows.setAlwaysOnTop(now.conversation.alwaysOnTop);
    if (now.conversation.spelling !== before.conversation.spelling) checkSpelling(now.conversation.spelling);
    if (now.zoom !== before.zoom) windows.setZoom(now.zoom);
    tellManners();
    if (now.history.keep !== before.history.keep) {
      history.keepChanged();
      keptDrafts.onDiskChanged();
    }
    if (now.service.openToNetwork !== before.service.openToNetwork) void service.start(now.service.openToNetwork);
  });
  const fault = (error: unknown) => faults.unexpected('a command', error);

  const replay = new AppReplay(stream, inspector, fault);

  const tellManners = () => {
    const { automaticReply, nudges } = stream.state.settings.conversation;
    const { enabled, text: reply } = automaticReply;
    client.setAutomaticReply(enabled && reply.trim() !== '' ? reply : null);
    client.setNudgesHeard(nudges);
  };
  const conversationWindows = new ConversationWindows(stream, windows, {
    closeConversation(id) {
      if (!replay.closeConversation(id)) client.closeConversation(id);
    },
    readConversation(id) {
      if (!replay.readConversation(id)) client.readConversation(id);
    },
  });
  const records = new AppHistory(stream, history, keptDrafts, undelivered);
  const conversations = new AppConversations(stream, client, conversationWindows, records);
  const toasts = new Toasts(stream, pages);
  alertPeople({
    stream,
    toasts,
    conversations: conversationWindows,
    play: (sound) => windows.main?.webContents.send(soundChannel, sound),
    now: systemClock.now,
  });
  shakeNudged(stream, conversationWindows);
  const alerts = new AppAlerts({ stream, toasts, windows, messenger, conversations, conversationWindows });
  const tray = new InTray({
    stream,
    windows,
    messenger,
    settings,
    toasts,
    menuDeeds,
    openInbox: async () => shell.openExternal(await messenger.inboxAddress()),
    openConversation: (handle) => void conversations.open(handle),
    fault,
  });

  const handlers = commandHandlers({
    stream,
    messenger,
    contacts,
    conversations,
    drafts,
    history: records,
    alerts,
    files: new AppContactFiles(stream, client, systemClock),
    settings,
    skins: new AppSkins(stream, settings),
    studio: new AppStudio(stream, windows, pictures, preloadScript),
    servers: new AppServers(stream, settings),
    connection,
    inspector,
    replay,
    windows,
  });
  answerCommands(handlers, fault, (name) =>
    stream.state.replay !== null && refusedWhileReplaying(name) ? 'replaying' : null,
  );
  zoomWithKeys(
    () => stream.state.settings.zoom,
    (zoom) => settings.setZoom(zoom),
  );
  sendEvents(stream);
  askAboutRequests(stream, windows, (handle) => {
    contacts.postponeRequest(handle).catch(() => {
      // Signed out meanwhile: then they are asked about next time anyway.
    });
  });
  watchNetwork({
    networkChanged: (online) => client.networkChanged(online || isThisMachine(stream.state.settings)),
    systemSleeps: () => client.systemSleeps(),
    systemWakes: () => client.systemWakes(),
  });
  watchIdle(
    () => stream.state,
    (status) => void messenger.setIdle(status),
  );
  quitAfter(async () => {
    windows.keepPlaces();
    await messenger.leave().finally(() => drafts.end());
    await service.stop();
    history.close();
  });
  app.on('second-instance', () => windows.show('main'));
  app.on('activate', () => windows.show('main'));

  tellManners();
  checkSpelling(stream.state.settings.conversation.spelling);
  tray.begin().catch(fault);
  void service.start(stream.state.settings.service.openToNetwork);
  windows.show('main').setAlwaysOnTop(stream.state.settings.appearance.alwaysOnTop);
  void messenger.signInAutomatically();
}

registerPageScheme();
if (screenshot !== null) app.whenReady().then(async () => app.exit(await takeScreenshot(screenshot)));
// One program for each profile folder: a second start brings the first one's window to the front.
else if (!app.requestSingleInstanceLock()) app.exit(0);
else
  app
    .whenReady()
    .then(start)
    .catch((error) => {
      faults.unexpected('the start', error);
      if (faults.latest !== null) dialog.showErrorBox(text('window.name'), problemSentence(faults.latest));
      app.exit(1);
    });

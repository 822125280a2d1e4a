import { defineConfig } from 'wxt';
import { listedPatterns } from './lib/article/outlets/index.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  zip: { excludeSources: ['out/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' } },
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: listedPatterns,
    optional_host_permissions: ['*://*/*'],
    // Plain scripts: a content script of WXT's would announce itself to the page.
    content_scripts: [{ matches: listedPatterns, js: ['watcher.js'], run_at: 'document_idle' }],
    commands: {
      'save-story': {
        suggested_key: { default: 'Alt+K', mac: 'MacCtrl+Shift+K' },
        description: '__MSG_command_save__',
      },
      mark: {
        suggested_key: { default: 'Alt+J', mac: 'MacCtrl+Shift+J' },
        description: '__MSG_command_mark__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'bien-ban@bien-ban.invalid',
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

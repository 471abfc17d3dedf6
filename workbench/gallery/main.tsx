import { createRoot } from 'react-dom/client';
import { Index } from './Index';
import { drawScene } from './drawScene';
import { sceneGroups } from './sceneGroups';
import { settingsOf } from './settings';

/** `?scene=…` draws that scene alone, anything else the list of all. */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const settings = settingsOf(query);
  const place = document.getElementById('gallery');
  if (!place) throw new Error('gallery.html has no element "gallery"');
  document.documentElement.dataset['theme'] = settings.theme === 'light' ? 'light' : 'dark';
  await addStyles(settings.theme === 'highContrast' ? 'contrast.css' : 'pane.css');
  const id = query.get('scene');
  if (id === null) {
    document.documentElement.dataset['page'] = 'index';
    createRoot(place).render(<Index settings={settings} shown={query.get('show')} />);
    return;
  }
  const scene = sceneGroups.flatMap(({ scenes }) => scenes).find((each) => each.id === id);
  if (!scene) throw new Error(`no scene is called ${id}`);
  document.title = scene.name;
  await drawScene(scene, settings, place);
}

function addStyles(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve, reject) => {
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      reject(new Error(`${href} did not come`));
    };
    // Before the gallery's own, which stands above it.
    document.head.prepend(link);
  });
}

start().catch((error: unknown) => {
  document.documentElement.dataset['scene'] = 'failed';
  console.error(error);
});

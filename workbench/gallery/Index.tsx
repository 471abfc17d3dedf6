import type { ReactNode } from 'react';
import type { Scene, SceneGroup } from './scene';
import { sceneGroups } from './sceneGroups';
import { SettingLinks } from './SettingLinks';
import type { GallerySettings } from './settings';
import { queryOf } from './settings';

interface IndexProps {
  readonly settings: GallerySettings;
  /** The group or the scene to show; null shows all. */
  readonly shown: string | null;
}

/** The list of all scenes (화면 모음), each in a frame of its own: the pane's tabs have ids that may be there once only. */
export function Index({ settings, shown }: IndexProps): ReactNode {
  const groups = sceneGroups
    .map((group) => ({
      ...group,
      scenes: group.scenes.filter(({ id }) => shown === null || shown === group.id || shown === id),
    }))
    .filter(({ scenes }) => scenes.length > 0);
  return (
    <div className="gallery">
      <header className="gallery-head">
        <img src="icon-32.png" alt="" width={24} height={24} />
        <h1>교부 화면 모음 · Gallery</h1>
        <SettingLinks settings={settings} shown={shown} />
      </header>
      <nav className="gallery-list" aria-label="장면 · Scenes">
        <a href={queryOf(settings, {})} aria-current={shown === null ? 'page' : undefined}>
          모두 · All
        </a>
        {sceneGroups.map((group) => (
          <GroupLinks key={group.id} group={group} settings={settings} shown={shown} />
        ))}
      </nav>
      <main className="gallery-scenes">
        {groups.map(({ id, name, scenes }) => (
          <section key={id} aria-label={name}>
            <h2>{name}</h2>
            <div className="gallery-frames">
              {scenes.map((scene) => (
                <SceneFrame key={scene.id} scene={scene} settings={settings} isOnly={shown === scene.id} />
              ))}
            </div>
          </section>
        ))}
      </main>
    </div>
  );
}

interface GroupLinksProps extends IndexProps {
  readonly group: SceneGroup;
}

/** The way to a group of scenes, and to each of them while the group or one of them is shown. */
function GroupLinks({ group: { id, name, scenes }, settings, shown }: GroupLinksProps): ReactNode {
  const isOpen = shown === id || scenes.some((scene) => scene.id === shown);
  const link = (to: string, text: ReactNode): ReactNode => (
    <a key={to} href={queryOf(settings, { show: to })} aria-current={shown === to ? 'page' : undefined}>
      {text}
    </a>
  );
  return (
    <section aria-label={name}>
      {link(
        id,
        <>
          {name} <span className="quiet">{scenes.length}</span>
        </>,
      )}
      {isOpen && <div>{scenes.map((scene) => link(scene.id, scene.name))}</div>}
    </section>
  );
}

interface SceneFrameProps {
  readonly scene: Scene;
  readonly settings: GallerySettings;
  readonly isOnly: boolean;
}

function SceneFrame({ scene: { id, name }, settings, isOnly }: SceneFrameProps): ReactNode {
  const address = queryOf(settings, { scene: id });
  return (
    <figure className={isOnly ? 'gallery-frame only' : 'gallery-frame'}>
      <figcaption>
        <a href={address} target="_blank" rel="noreferrer">
          {name}
        </a>
      </figcaption>
      <iframe src={address} title={name} width={settings.width} loading="lazy" />
    </figure>
  );
}

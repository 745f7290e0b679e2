import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { engagementQuery } from '../engagement/engagement.ts';
import { useAreaCounts } from '../engagement/area-counts.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';
import { areas, mayEnter, settingsEntry } from './navigation.ts';
import classes from './side-navigation.module.css';

interface Props {
  readonly engagementId: string;
  readonly onChosen?: () => void;
}

/** Areas of the engagement with their figures; areas that the role may not enter are greyed. */
export function AreaLinks({ engagementId, onChosen }: Props) {
  const say = useTexts(appTexts);
  const { count } = useFormat();
  const { data: engagement } = useQuery(engagementQuery(engagementId));
  const counts = useAreaCounts(engagementId);
  const permissions = (engagement?.permissions ?? []) as readonly string[];
  const SettingsIcon = settingsEntry.icon;
  return (
    <>
      {areas.map((area) => (
        <div key={area.key}>
          <h2>{say(area.key)}</h2>
          {area.entries.map((entry) => {
            const figure = 'count' in entry ? counts[entry.count] : undefined;
            return (
              <Link
                key={entry.key}
                to={entry.to}
                params={{ engagementId }}
                activeOptions={{ exact: entry.key === 'nav.overview', includeSearch: false }}
                disabled={!mayEnter(permissions, entry.permission)}
                onClick={onChosen}
              >
                <entry.icon size={18} aria-hidden />
                <span>{say(entry.key)}</span>
                {figure !== undefined && figure !== null && (
                  <span className={classes['count']}>{count(figure)}</span>
                )}
              </Link>
            );
          })}
        </div>
      ))}
      <div className={classes['last']}>
        <Link to={settingsEntry.to} params={{ engagementId }} onClick={onChosen}>
          <SettingsIcon size={18} aria-hidden />
          <span>{say(settingsEntry.key)}</span>
        </Link>
      </div>
    </>
  );
}

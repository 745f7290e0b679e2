import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { engagementQuery } from '../engagement/engagement.ts';
import { IconSelector } from '../parts/icons.ts';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';
import classes from './header.module.css';

/** Which authority and engagement the screen is about; leads to the list of all. */
export function Breadcrumb({ engagementId }: { readonly engagementId: string | undefined }) {
  const say = useTexts(appTexts);
  const { data } = useQuery({
    ...engagementQuery(engagementId ?? ''),
    enabled: engagementId !== undefined,
  });
  if (!engagementId || !data) return <span className={classes['crumb']} />;
  return (
    <Link to="/" className={classes['crumb']} title={say('change')}>
      <span>{data.authorityName}</span>
      <span aria-hidden>/</span>
      <b>{data.title}</b>
      <IconSelector size={16} aria-hidden />
    </Link>
  );
}

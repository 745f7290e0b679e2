import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** Where short messages appear. */
export function ToastArea() {
  return <Notifications position="bottom-left" limit={4} />;
}

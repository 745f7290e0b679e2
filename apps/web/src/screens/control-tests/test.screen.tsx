import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { AddressTabs } from '../../parts/address-tabs.tsx';
import { Page } from '../../parts/page.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type ControlTestFile, testQuery } from './control-tests.queries.ts';
import { SampleView } from './sample/sample-view.tsx';
import type { TestView } from './search.ts';
import { SaveState } from './sheet/save-state.tsx';
import { SheetView } from './sheet/sheet-view.tsx';
import { type CellSending, useCellSender } from './sheet/use-cell-sender.ts';
import { SignOffView } from './sign-off/sign-off-view.tsx';
import { TestStateTag } from './test-tags.tsx';
import { testTexts } from './test.texts.ts';
import { testWordsTexts } from './test-words.texts.ts';
import { useTestPlace } from './use-test-place.ts';
import { VerdictView } from './verdict/verdict-view.tsx';

/** One test: plan and sample, items, verdict, sign-off. */
export function ControlTestScreen() {
  const say = useTexts(testTexts);
  const engagementId = useEngagementId();
  const { testId, search, change } = useTestPlace();
  const { data: file } = useSuspenseQuery(testQuery(engagementId, testId));
  const { control, code } = file;
  // Here and not in the matrix: what waits is sent in whatever view the person is.
  const sending = useCellSender(testId);
  const tabs = useTabs(file, sending);
  const first: TestView = file.kind === 'design' ? 'urteil' : 'plan';
  const standard: TestView = file.items.length > 0 ? 'belege' : first;
  const wanted = search.ansicht ?? standard;
  const view = tabs.some(({ value }) => value === wanted) ? wanted : first;
  return (
    <Page
      title={`${code} · ${control.title}`}
      sub={<Sub file={file} />}
      actions={
        <>
          {file.items.length > 0 && <SaveState sending={sending} />}
          <Link to="/p/$engagementId/kontrolltests" params={{ engagementId }}>
            {say('back')}
          </Link>
          <PrintButton />
        </>
      }
      help={{
        about: [say('help.about'), say('help.about.keys')],
        next: [say('help.next.draw'), say('help.next.rate'), say('help.next.submit')],
        terms: ['stichprobe', 'startwert', 'merkmal', 'abweichung', 'wirksam', 'nachweis'],
      }}
    >
      <AddressTabs
        label={say('views.label')}
        tabs={tabs}
        value={view}
        onChange={(ansicht) => change({ ansicht })}
      />
    </Page>
  );
}

function useTabs(file: ControlTestFile, sending: CellSending) {
  const say = useTexts(testTexts);
  const design = file.kind === 'design';
  const sampled = file.kind === 'effectiveness';
  const items = {
    value: 'belege' as const,
    label: say('view.belege'),
    content: <SheetView file={file} sending={sending} />,
  };
  return [
    {
      value: 'plan' as const,
      label: say(sampled ? 'view.plan' : 'view.plan.unsampled'),
      content: <SampleView file={file} />,
    },
    ...(design ? [] : [items]),
    {
      value: 'urteil' as const,
      label: say(design ? 'view.urteil.design' : 'view.urteil'),
      content: <VerdictView file={file} />,
    },
    {
      value: 'freigabe' as const,
      label: say('view.freigabe'),
      content: <SignOffView file={file} />,
    },
  ];
}

function Sub({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(testTexts);
  const sayWord = useTexts(testWordsTexts);
  const sayControl = useTexts(controlsTexts);
  const engagementId = useEngagementId();
  const { control, kind, state, signOff } = file;
  return (
    <>
      <Link
        to="/p/$engagementId/risiken"
        params={{ engagementId }}
        search={{ ansicht: 'kontrollen', eintrag: control.code }}
        aria-label={`${say('control')} ${control.code}`}
      >
        {control.code}
      </Link>{' '}
      · {sayWord(`kind.${kind}`)} {control.isKey && <Tag tone="info">{sayControl('key')}</Tag>}{' '}
      <TestStateTag state={state} signOff={signOff} />
    </>
  );
}

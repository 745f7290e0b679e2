import { i18n } from '../../texts/i18n.ts';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { chosenLanguage } from './chosen-language.ts';
import classes from './sign-in.module.css';
import { signInTexts } from './sign-in.texts.ts';

const languages = [
  ['de', 'Deutsch'],
  ['en', 'English'],
] as const;

export function LanguageSwitch() {
  const say = useTexts(signInTexts);
  const current = useLanguage();
  return (
    <div role="group" aria-label={say('language')} className={classes['languages']}>
      {languages.map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => {
            chosenLanguage.is = true;
            void i18n.changeLanguage(language);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

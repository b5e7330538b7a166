import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice';
import { inView, isNarrowed, withoutFilters, type BoardSearch } from './search/boardSearch';

/** An empty list says why it is empty and what can be done about it. */
export function NothingHere({ search, onSearch }: { search: BoardSearch; onSearch(search: BoardSearch): void }) {
  const { t } = useTranslation('board');
  if (isNarrowed(search)) {
    return (
      <Notice
        title={t('empty.noMatch.title')}
        action={
          <Button appearance="primary" onClick={() => onSearch(withoutFilters(search))}>
            {t('filter.clearAll')}
          </Button>
        }
      >
        {t('empty.noMatch.text')}
      </Notice>
    );
  }
  if (search.view !== 'ongoing') {
    return (
      <Notice
        title={t('empty.view.title', { view: t(`view.${search.view}`) })}
        action={<Button onClick={() => onSearch(inView(search, 'ongoing'))}>{t('empty.view.action')}</Button>}
      >
        {t('empty.view.text')}
      </Notice>
    );
  }
  return <Notice title={t('empty.none.title')}>{t('empty.none.text')}</Notice>;
}

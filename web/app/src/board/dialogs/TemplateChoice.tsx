import { ToggleButton } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { closeTemplates, type CloseTemplate } from '../../api/closing';
import { useName } from '../../i18n/language';

interface Props {
  chosen: string | null;
  onChoose(template: CloseTemplate): void;
}

/** The organisation's ready texts, by name. */
export function TemplateChoice({ chosen, onChoose }: Props) {
  const name = useName();
  const { data } = useQuery({ queryKey: ['close-templates'], queryFn: closeTemplates });
  return (data?.items ?? []).map((template) => (
    <ToggleButton
      key={template.id}
      size="small"
      checked={template.id === chosen}
      data-testid={`template-${template.reason ?? template.id}`}
      onClick={() => onChoose(template)}
    >
      <bdi>{name(template)}</bdi>
    </ToggleButton>
  ));
}

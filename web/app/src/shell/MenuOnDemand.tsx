import { lazy, Suspense, useState, type ComponentType, type KeyboardEvent, type ReactElement } from 'react';

/** What a menu gets: the button that opens it. It is open when it is first drawn. */
export interface OpenedMenu {
  trigger: ReactElement;
}

/** What the button hands on to its element while the menu's code is not there. */
export interface Reach {
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  onPointerEnter(): void;
  onFocus(): void;
  onClick(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Makes a menu whose code is fetched when somebody reaches for its button, and not before: menus are the heaviest part
 * of a first load, and most people open none. From its first opening on it is an ordinary menu.
 */
export function onDemand<More extends object = object>(load: () => Promise<{ default: ComponentType<OpenedMenu & More> }>) {
  // Without the narrower type React's own props of a lazy component don't take what is spread into them.
  const Opened = lazy(load) as unknown as ComponentType<OpenedMenu & More>;
  return function MenuOnDemand({ button, ...more }: { button(reach: Partial<Reach>): ReactElement } & More) {
    const [wanted, setWanted] = useState(false);
    const open = () => void load().then(() => setWanted(true));
    const reach: Reach = {
      'aria-haspopup': 'menu',
      'aria-expanded': false,
      onPointerEnter: () => void load(),
      onFocus: () => void load(),
      onClick: open,
      onKeyDown(event) {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        open();
      },
    };
    if (!wanted) return button(reach);
    return (
      <Suspense fallback={button(reach)}>
        <Opened {...(more as unknown as More)} trigger={button({})} />
      </Suspense>
    );
  };
}

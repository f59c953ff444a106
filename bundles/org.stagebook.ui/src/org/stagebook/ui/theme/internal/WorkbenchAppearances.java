package org.stagebook.ui.theme.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.AppearanceChoice;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.StagebookColors;

/** Switches the platform's style sheet and tells the parts that paint themselves. */
final class WorkbenchAppearances implements Appearances {

    private static final String CHOICE = "appearance";

    private final IThemeEngine engine;
    private final IEclipsePreferences preferences;
    private final List<Consumer<StagebookColors>> listeners = new CopyOnWriteArrayList<>();
    private StagebookColors colors;

    WorkbenchAppearances(IThemeEngine engine, IEclipsePreferences preferences) {
        this.engine = engine;
        this.preferences = preferences;
        this.colors = new StagebookColors(resolve(choice()));
        engine.setTheme(colors.appearance().themeId(), true);
    }

    @Override
    public AppearanceChoice choice() {
        String stored = preferences.get(CHOICE, AppearanceChoice.DARK.name());
        for (AppearanceChoice choice : AppearanceChoice.values()) {
            if (choice.name().equals(stored)) {
                return choice;
            }
        }
        return AppearanceChoice.DARK;
    }

    @Override
    public void choose(AppearanceChoice choice) {
        preferences.put(CHOICE, choice.name());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException("The look was switched but could not be remembered: " + e.getMessage(), e);
        }
        show(resolve(choice));
    }

    @Override
    public StagebookColors colors() {
        return colors;
    }

    @Override
    public Subscription onChange(Consumer<StagebookColors> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void show(Appearance appearance) {
        if (appearance == colors.appearance()) {
            return;
        }
        colors = new StagebookColors(appearance);
        engine.setTheme(appearance.themeId(), true);
        listeners.forEach(listener -> listener.accept(colors));
    }

    private static Appearance resolve(AppearanceChoice choice) {
        return switch (choice) {
            case DARK -> Appearance.DARK;
            case LIGHT -> Appearance.LIGHT;
            case SYSTEM -> Display.isSystemDarkTheme() ? Appearance.DARK : Appearance.LIGHT;
        };
    }
}

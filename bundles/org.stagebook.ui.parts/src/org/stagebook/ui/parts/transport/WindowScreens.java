package org.stagebook.ui.parts.transport;

import java.security.SecureRandom;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.transport.presenter.BlindSession;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** Opens over one window what listening needs, each at most once. */
final class WindowScreens implements Screens {

    private final IWorkbenchWindow window;
    private final Listening listening;
    private final Fonts fonts;
    private final SecureRandom random = new SecureRandom();
    private Optional<BlindPane> blind = Optional.empty();
    private Optional<ChannelsPane> channels = Optional.empty();

    WindowScreens(IWorkbenchWindow window, Listening listening) {
        this.window = window;
        this.listening = listening;
        this.fonts = new Fonts(new LocalResourceManager(JFaceResources.getResources(), window.getShell()));
    }

    private GridLook look() {
        return new GridLook(window.getService(Appearances.class).colors(), fonts);
    }

    @Override
    public void earsOnly() {
        new EarsOnlyScreen(window.getShell(), listening.transport(), look()).open();
    }

    @Override
    public void blind() {
        if (blind.filter(BlindPane::isOpen).isEmpty()) {
            BlindSession session = new BlindSession(listening.transport(), random::nextLong);
            blind = Optional.of(new BlindPane(window.getShell(), session, listening.transport(), look()));
        }
        blind.get().open();
    }

    @Override
    public void flag() {
        listening.transport().flag();
    }

    @Override
    public void channels() {
        if (channels.filter(ChannelsPane::isOpen).isEmpty()) {
            channels = Optional.of(new ChannelsPane(window.getShell(), listening.transport(), look()));
        }
        channels.get().open();
    }
}

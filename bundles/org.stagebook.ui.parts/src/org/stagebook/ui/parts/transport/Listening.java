package org.stagebook.ui.parts.transport;

import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IDisposable;
import org.stagebook.ui.parts.transport.presenter.PlaybackMeters;
import org.stagebook.ui.parts.transport.presenter.Transport;
import org.stagebook.ui.session.OpenProductions;

/**
 * What a workbench needs to be heard: its transport, followed on the screen while it plays, and its meters; a workbench service.
 */
public final class Listening implements IDisposable {

    private static final int MOVING_MS = 16;

    private final Transport transport;
    private final PlaybackMeters meters;
    private final Display display;
    private final OpenProductions.Subscription subscription;
    private final Map<IWorkbenchWindow, Screens> screens = new WeakHashMap<>();
    private boolean isMoving;

    Listening(Transport transport, PlaybackMeters meters, OpenProductions productions, Display display) {
        this.transport = transport;
        this.meters = meters;
        this.display = display;
        this.subscription = productions.onChange(() -> transport.use(productions.active()));
        transport.use(productions.active());
        transport.onChange(this::begin);
    }

    public Transport transport() {
        return transport;
    }

    public PlaybackMeters meters() {
        return meters;
    }

    /** What listening opens over a window. */
    Screens screens(IWorkbenchWindow window) {
        return screens.computeIfAbsent(window, it -> new WindowScreens(it, this));
    }

    /** Moves the playhead on the screen's clock as long as it plays. */
    private void begin() {
        if (!isMoving && transport.isToBeFollowed()) {
            isMoving = true;
            display.timerExec(MOVING_MS, this::move);
        }
    }

    private void move() {
        if (transport.isToBeFollowed()) {
            transport.follow();
            display.timerExec(MOVING_MS, this::move);
        } else {
            isMoving = false;
        }
    }

    @Override
    public void dispose() {
        subscription.close();
        meters.close();
        transport.close();
    }
}

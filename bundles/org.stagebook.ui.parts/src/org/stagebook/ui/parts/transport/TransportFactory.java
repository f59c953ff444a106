package org.stagebook.ui.parts.transport;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.stagebook.playback.device.AudioBackends;
import org.stagebook.playback.mtc.TimecodePorts;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.meters.presenter.MeterFeed;
import org.stagebook.ui.parts.transport.presenter.Deck;
import org.stagebook.ui.parts.transport.presenter.PlaybackMeters;
import org.stagebook.ui.parts.transport.presenter.Transport;
import org.stagebook.ui.session.OpenProductions;

/** Makes the one {@link Listening} of the workbench, and the feed of its meters; windows and parts get the workbench's. */
public final class TransportFactory extends AbstractServiceFactory {

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // the platform declares it so
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object inherited = parentLocator.getService(serviceInterface);
        if (inherited != null) {
            return inherited;
        }
        if (serviceInterface == MeterFeed.class) {
            return locator.getService(Listening.class).meters();
        }
        return make(locator.getService(OpenProductions.class));
    }

    private static Listening make(OpenProductions productions) {
        Display display = Display.getDefault();
        ExecutorService background = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "Stagebook playback opener");
            thread.setDaemon(true);
            return thread;
        });
        Transport transport =
                new Transport(new Deck(AudioBackends.installed()), TimecodePorts.ofMachine(), background, work -> {
                    if (!display.isDisposed()) {
                        display.asyncExec(work);
                    }
                });
        transport.remembered(new Remembered("playback.device").text());
        String writer = new Remembered("notes.writer").text();
        transport.listener(writer.isEmpty() ? System.getProperty("user.name", "") : writer);
        PlaybackMeters meters =
                new PlaybackMeters(transport, failure -> ILog.get().error("The meters missed sound.", failure));
        return new Listening(transport, meters, productions, display);
    }
}

package org.stagebook.ui.parts.transport;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioBackends;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.nulldevice.VirtualStream;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.transport.presenter.Deck;
import org.stagebook.ui.parts.transport.presenter.Transport;
import org.stagebook.ui.parts.versions.VersionsStage;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** Two versions of a reel on disk and a transport on a clock that stands, beside a bare shell. */
final class HearingStage implements AutoCloseable {

    final Display display = Display.getDefault();
    final Shell shell = new Shell(display, SWT.NO_TRIM);
    final Robot robot = new Robot(display);
    final VersionsStage versions;
    final Transport transport;

    HearingStage(Path folder) throws Exception {
        versions = new VersionsStage(folder).printed();
        transport = new Transport(
                new Deck(new AudioBackends(List.of(new StandingBackend()))),
                new TimecodeCables(),
                Runnable::run,
                display::asyncExec);
        transport.use(Optional.of(versions.open));
        shell.setLayout(new FillLayout());
    }

    GridLook look(Appearance appearance) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(display), shell);
        return new GridLook(new StagebookColors(appearance), new Fonts(resources));
    }

    /** What the reel has to be heard is loaded. */
    void loaded() {
        transport.whenLoaded(() -> transport.say("ready"));
        robot.waitUntil("loaded", () -> transport.heardProgramme().isPresent());
    }

    String heard() {
        return transport.view().heardName().orElse("");
    }

    @Override
    public void close() {
        shell.dispose();
        robot.pump();
        transport.close();
        versions.close();
    }

    /** One device that plays nothing unless its clock is turned. */
    private static final class StandingBackend implements AudioBackend {
        @Override
        public String id() {
            return "standing";
        }

        @Override
        public String name() {
            return "Standing";
        }

        @Override
        public int preference() {
            return 0;
        }

        @Override
        public List<DeviceInfo> devices() {
            return List.of(new DeviceInfo("it", "Standing clock", 2, ""));
        }

        @Override
        public AudioStream open(String deviceId, StreamFormat wanted) {
            return new VirtualStream(wanted);
        }
    }
}

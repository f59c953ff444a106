package org.stagebook.cli.playing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioBackends;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.engine.PlaybackEngine;
import org.stagebook.playback.file.FileBackend;
import org.stagebook.playback.nulldevice.NullBackend;

/** Opens where sound goes and plays there. */
public final class Player {

    private final PlayRequest request;
    private final Supplier<AudioBackends> backends;
    private final Consumer<PlayFacts> announcement;

    /**
     * Prepares.
     *
     * @param backends asked only where a device is needed
     * @param announcement hears what is played on what, just before it is
     */
    public Player(PlayRequest request, Supplier<AudioBackends> backends, Consumer<PlayFacts> announcement) {
        this.request = request;
        this.backends = backends;
        this.announcement = announcement;
    }

    /**
     * Plays to the end.
     *
     * @throws CommandRefusedException if there is no such device or it cannot play this
     */
    public PlayOutcome play(PlayTarget target, PlayTicker ticker) throws IOException, InterruptedException {
        try (PlayRun run = new PlayRun(request.line().plan(), request.stretch(), ticker)) {
            return switch (target) {
                case PlayTarget.Device device -> onDevice(run, device.key());
                case PlayTarget.Silence silence -> nowhere(run);
                case PlayTarget.Rendering rendering -> into(run, rendering.file());
            };
        } catch (DeviceException e) {
            throw new CommandRefusedException(e.message(), e);
        }
    }

    private PlayOutcome onDevice(PlayRun run, String key) throws DeviceException, InterruptedException {
        PlayFacts facts = key.isEmpty() ? openUsual(run.engine()) : open(run.engine(), key);
        announcement.accept(facts);
        return run.onDevice(facts.format(), request.hearing());
    }

    private PlayFacts open(PlaybackEngine engine, String key) throws DeviceException {
        DeviceKey named = DeviceKey.parse(key, backends.get());
        DeviceInfo device = named.backend().devices().stream()
                .filter(listed -> listed.id().equals(named.deviceId()))
                .findFirst()
                .orElseGet(() -> new DeviceInfo(named.deviceId(), named.deviceId(), 0, ""));
        StreamFormat format = engine.open(named.backend(), named.deviceId(), request.wanted());
        return new PlayFacts(request, name(named.backend(), device), named.toString(), format, device.remark());
    }

    /** Some backends name themselves in the names of their devices. */
    private static String name(AudioBackend backend, DeviceInfo device) {
        return device.name().startsWith(backend.name()) ? device.name() : backend.name() + ": " + device.name();
    }

    /** The first that can be had and heard. */
    private PlayFacts openUsual(PlaybackEngine engine) throws DeviceException {
        StringBuilder said = new StringBuilder();
        for (AudioBackend backend : backends.get().all()) {
            boolean isHeard =
                    !backend.id().equals(NullBackend.ID) && !backend.id().equals(FileBackend.ID);
            for (DeviceInfo device : isHeard ? backend.devices() : List.<DeviceInfo>of()) {
                try {
                    StreamFormat format = engine.open(backend, device.id(), request.wanted());
                    return new PlayFacts(
                            request,
                            name(backend, device),
                            DeviceKey.of(backend, device),
                            format,
                            said + device.remark());
                } catch (DeviceException next) {
                    said.append(next.message()).append(' ');
                }
            }
        }
        throw new DeviceException(
                said + "There is no sound device that can be played on now. Connect one or start a JACK"
                        + " server; or play with --null, which nobody hears, or render with --to FILE.");
    }

    private PlayOutcome nowhere(PlayRun run) throws DeviceException, InterruptedException {
        refuseEndless("--null");
        StreamFormat format = request.wanted();
        announcement.accept(new PlayFacts(request, "none, on a virtual clock", "", format, "Nothing is heard."));
        return run.nowhere(format, request.hearing());
    }

    private PlayOutcome into(PlayRun run, Path file) throws DeviceException, IOException, InterruptedException {
        refuseEndless("--to");
        if (Files.exists(file)) {
            throw new CommandRefusedException(file + " exists already. Give another name, or remove it first.");
        }
        StreamFormat format = request.wanted();
        announcement.accept(new PlayFacts(request, file + ", Broadcast Wave of 24 bits", "", format, ""));
        return run.into(file, format, request.hearing());
    }

    private void refuseEndless(String option) {
        if (request.stretch().isEndless()) {
            throw new CommandRefusedException(
                    option + ": a loop does not end by itself. Say how long it is played, as in --duration 60.");
        }
    }
}

package org.stagebook.ui.parts.timeline.presenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveInfo;
import org.stagebook.audio.wave.WaveReader;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * The guide track of a reel as the model names it.
 *
 * @param file absolute
 * @param stated where it begins, if somebody said so
 * @param reel where it can lie
 */
public record GuideFile(Path file, Optional<Position> stated, TimeRange reel) {

    private static final long FLICKS_PER_SECOND = 705_600_000L;

    /**
     * The guide track of a reel; empty where none is named.
     *
     * @throws java.nio.file.InvalidPathException if its name is no path on this system
     */
    public static Optional<GuideFile> of(Path productionFolder, Reel reel) {
        String name = reel.getGuide() == null ? "" : reel.getGuide().strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Path file = productionFolder.resolve(name).normalize();
        return Optional.of(new GuideFile(file, Optional.ofNullable(reel.getGuideStart()), range(reel)));
    }

    private static TimeRange range(Reel reel) {
        Position start = Optional.ofNullable(reel.getStart()).orElse(Position.ZERO);
        Position end =
                Optional.ofNullable(reel.getEnd()).filter(start::isBefore).orElse(start);
        return new TimeRange(start, end);
    }

    /** How a file is named in the model: within the production's folder if it lies there, otherwise in full. */
    public static String nameOf(Path productionFolder, Path file) {
        Path folder = productionFolder.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(folder)
                ? folder.relativize(absolute).toString().replace('\\', '/')
                : absolute.toString();
    }

    public String name() {
        return file.getFileName().toString();
    }

    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /** Where its first sample lies: as stated; otherwise by its time reference; otherwise at the start of the reel. */
    public Position start(Optional<Position> timeReference) {
        return stated.or(() -> timeReference).orElse(reel.start());
    }

    /**
     * What the time reference of a broadcast wave says, if that is on the reel.
     *
     * @throws IOException if it is no wave file
     */
    public Optional<Position> timeReference() throws IOException {
        WaveInfo info = new WaveReader().read(file);
        return info.broadcast()
                .map(BroadcastExtension::timeReferenceSamples)
                .map(samples -> position(samples, info.format().sampleRateHz()))
                .filter(reel::contains);
    }

    private static Position position(long samples, int rate) {
        long seconds = samples / rate;
        return new Position(seconds * FLICKS_PER_SECOND + samples % rate * FLICKS_PER_SECOND / rate);
    }
}

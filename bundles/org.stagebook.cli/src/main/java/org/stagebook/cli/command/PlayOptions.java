package org.stagebook.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.WrittenOrder;
import org.stagebook.cli.playing.PlayTarget;
import org.stagebook.playback.monitor.StereoFold;
import picocli.CommandLine.Option;

/** Where {@code play} plays, and into which speakers. */
final class PlayOptions {

    @Option(
            names = "--device",
            paramLabel = "KEY",
            description = "Play on this device; \"stagebook devices\" lists them.")
    private Optional<String> device = Optional.empty();

    @Option(names = "--to", paramLabel = "OUT.wav", description = "Render into this file, as fast as it can be read.")
    private Optional<Path> to = Optional.empty();

    @Option(
            names = "--null",
            description = "Play to nobody, on a virtual clock, as fast as it can be read: to see whether it plays.")
    private boolean nowhere;

    @Option(
            names = "--speakers",
            paramLabel = "ORDER",
            description = "Speakers asked for, as in \"L R\"; without, those of the file with the most channels.")
    private String speakers = "";

    @Option(
            names = "--lt-rt",
            description = "Fold to two speakers as Lt/Rt, which a matrix decoder unfolds, not Lo/Ro.")
    private boolean ltRt;

    PlayTarget target() {
        if ((device.isPresent() ? 1 : 0) + (to.isPresent() ? 1 : 0) + (nowhere ? 1 : 0) > 1) {
            throw new CommandRefusedException("--device, --to and --null each say where to play; give one of them.");
        }
        if (to.isPresent()) {
            return new PlayTarget.Rendering(to.get());
        }
        return nowhere ? new PlayTarget.Silence() : new PlayTarget.Device(device.orElse(""));
    }

    StereoFold stereo() {
        return ltRt ? StereoFold.LT_RT : StereoFold.LO_RO;
    }

    Optional<ChannelOrder> speakers() {
        try {
            return speakers.isBlank() ? Optional.empty() : Optional.of(WrittenOrder.parse(speakers));
        } catch (IllegalArgumentException unclear) {
            throw new CommandRefusedException(
                    "--speakers: " + unclear.getMessage() + " Name all of them, as in \"L R C LFE Ls Rs\".", unclear);
        }
    }
}

package org.stagebook.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.cli.playing.PlayLine;
import org.stagebook.cli.playing.PlayTime;
import org.stagebook.cli.playing.Stretch;
import org.stagebook.playback.plan.Fade;
import org.stagebook.playback.plan.FadeShape;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.Option;

/** What of the files {@code play} plays. */
final class PlayStretch {

    private static final double USUAL_CROSSFADE_MS = 10;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Where play begins: timecode, or seconds from the start.")
    private String from = "";

    @Option(names = "--duration", paramLabel = "SECONDS", description = "How long is played.")
    private String duration = "";

    @Option(
            names = "--loop",
            arity = "2",
            paramLabel = "TIME",
            description = "Turn between these two places, until Ctrl+C or --duration.")
    private List<String> loop = List.of();

    @Option(
            names = "--crossfade",
            paramLabel = "MS",
            description = "Milliseconds of the end of a loop that are mixed with what precedes its beginning (10).")
    private double crossfadeMs = USUAL_CROSSFADE_MS;

    @Option(names = "--tc", paramLabel = "FORMAT", description = "How the timecode counts: 24, 25, \"29.97 DF\".")
    private Optional<TimecodeFormat> timecode = Optional.empty();

    Optional<TimecodeFormat> timecode() {
        return timecode;
    }

    Stretch of(PlayLine line, PlayTime time) {
        OptionalLong length =
                duration.isEmpty() ? OptionalLong.empty() : OptionalLong.of(time.seconds("--duration", duration));
        Stretch stretch = loop.isEmpty() ? straight(line, time, length) : turning(line, time, length);
        if (stretch.isEmpty()) {
            throw new CommandRefusedException("There is nothing to play: the stretch has no length.");
        }
        return stretch;
    }

    private Stretch straight(PlayLine line, PlayTime time, OptionalLong length) {
        long start = from.isEmpty() ? 0 : time.frame("--from", from);
        long end = line.plan().frames();
        return new Stretch(
                start,
                length.isPresent() ? Math.min(end, start + length.getAsLong()) : end,
                Optional.empty(),
                OptionalLong.empty());
    }

    private Stretch turning(PlayLine line, PlayTime time, OptionalLong length) {
        LoopRange range = range(line, time);
        long start = from.isEmpty() ? range.startFrame() : time.frame("--from", from);
        if (start >= range.endFrame()) {
            throw new CommandRefusedException("--from lies behind the loop, so play would never get into it.");
        }
        return new Stretch(start, range.endFrame(), Optional.of(range), length);
    }

    private LoopRange range(PlayLine line, PlayTime time) {
        long start = time.frame("--loop", loop.get(0));
        long end = time.frame("--loop", loop.get(1));
        long fade = Math.round(crossfadeMs / 1000 * line.plan().sampleRateHz());
        if (end <= start) {
            throw new CommandRefusedException("--loop: " + loop.get(1) + " does not come after " + loop.get(0) + ".");
        }
        if (fade < 0 || fade > end - start) {
            throw new CommandRefusedException("--crossfade: " + crossfadeMs + " ms do not fit into the loop.");
        }
        return new LoopRange(start, end, new Fade(fade, FadeShape.EQUAL_POWER));
    }
}

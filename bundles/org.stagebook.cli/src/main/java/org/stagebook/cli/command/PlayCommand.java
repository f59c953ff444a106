package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.stagebook.audio.recording.StartTime;
import org.stagebook.cli.output.ProgressBar;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.cli.playing.PlayFacts;
import org.stagebook.cli.playing.PlayJson;
import org.stagebook.cli.playing.PlayLine;
import org.stagebook.cli.playing.PlayOutcome;
import org.stagebook.cli.playing.PlayRequest;
import org.stagebook.cli.playing.PlayTarget;
import org.stagebook.cli.playing.PlayText;
import org.stagebook.cli.playing.PlayTicker;
import org.stagebook.cli.playing.PlayTime;
import org.stagebook.cli.playing.Player;
import org.stagebook.cli.playing.Stretch;
import org.stagebook.playback.device.AudioBackends;
import org.stagebook.playback.match.LoudnessMatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays sound files. */
@Command(
        name = "play",
        description = {
            "Play a sound file, or one of several that lie side by side, on a device,",
            "into a file or to nobody.",
        },
        footer = {
            "",
            "Exit codes: 0 all was played, 1 not all was heard (underruns, a recording that",
            "ended early, a device that was lost), 2 it cannot be played, 130 Ctrl+C."
        })
final class PlayCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Supplier<AudioBackends> backends;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Sound files: WAV, BWF, RF64, BW64, AIFF, FLAC.")
    private List<Path> files = List.of();

    @Mixin
    private final PlayStretch stretch = new PlayStretch();

    @Mixin
    private final PlayOptions options = new PlayOptions();

    @Mixin
    private final ChannelOptions channels = new ChannelOptions();

    @Option(names = "--hear", paramLabel = "N", description = "Which of several files is heard, counted from 1.")
    private int hear = 1;

    @Option(
            names = "--match",
            description = "Bring all files down to the loudness of the softest, measured over what is played.")
    private boolean match;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    PlayCommand(CommandContext context, Supplier<AudioBackends> backends) {
        this.context = context;
        this.backends = backends;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PlayTarget target = options.target();
        if (hear < 1 || hear > files.size()) {
            throw new CommandRefusedException(
                    "--hear: there is no file number " + hear + ", only 1 to " + files.size() + ".");
        }
        if (match && files.size() == 1) {
            throw new CommandRefusedException("--match makes several files equally loud; give more than one.");
        }
        PlayRequest request = request();
        List<PlayFacts> announced = new ArrayList<>();
        PlayText text = new PlayText(context.out());
        Consumer<PlayFacts> announcement = form.isJson() ? announced::add : text::announce;
        PlayOutcome outcome = play(new Player(request, backends, announcement), target, request);
        if (form.isJson()) {
            context.json().object(new PlayJson(announced.getFirst(), outcome)::write);
        } else {
            text.conclude(outcome);
        }
        List<String> losses = request.line().losses();
        losses.forEach(context::remark);
        outcome.problems().forEach(context::remark);
        return exit(outcome, losses).number();
    }

    private static ExitCode exit(PlayOutcome outcome, List<String> losses) {
        if (outcome.isCancelled()) {
            return ExitCode.INTERRUPTED;
        }
        return outcome.isWhole() && losses.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private PlayRequest request() throws IOException {
        PlayLine line = PlayLine.open(files, channels.hint());
        PlayTime time =
                new PlayTime(line, new StartTime().of(line.sources().getFirst().recording()), stretch.timecode());
        Stretch played = stretch.of(line, time);
        Optional<LoudnessMatch> matched = match ? Optional.of(matched(line, played)) : Optional.empty();
        return new PlayRequest(line, played, hear - 1, options.speakers(), options.stereo(), matched);
    }

    private LoudnessMatch matched(PlayLine line, Stretch played) throws IOException {
        List<String> failures = new ArrayList<>();
        LoudnessMatch found = LoudnessMatch.measure(
                line.plan(),
                played.measuredStartFrame(),
                played.measuredEndFrame(),
                (source, reason) -> failures.add(source + " cannot be measured: " + reason.getMessage()),
                context.cancellation()::isRequested);
        if (!failures.isEmpty()) {
            throw new CommandRefusedException(String.join(" ", failures));
        }
        return found;
    }

    private PlayOutcome play(Player player, PlayTarget target, PlayRequest request)
            throws IOException, InterruptedException {
        long seconds = request.stretch().seconds(request.line().plan().sampleRateHz());
        return context.<PlayOutcome, InterruptedException>watched(Unit.ITEMS, bar -> {
            PlayOutcome outcome = player.play(target, new BarTicker(bar, seconds));
            bar.clear();
            return outcome;
        });
    }

    /** Seconds on the bar, which begins when the first was played: what is announced before comes first. */
    private static final class BarTicker implements PlayTicker {

        private final ProgressBar bar;
        private final long seconds;
        private boolean begun;

        BarTicker(ProgressBar bar, long seconds) {
            this.bar = bar;
            this.seconds = seconds;
        }

        @Override
        public void played(long more) {
            if (!begun) {
                begun = true;
                bar.begin("Playing, seconds", seconds);
            }
            bar.worked(more);
        }

        @Override
        public boolean isCancelled() {
            return bar.isCancelled();
        }
    }
}

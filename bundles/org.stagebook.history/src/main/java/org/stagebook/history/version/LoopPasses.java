package org.stagebook.history.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.lint.SourcePaths;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Programme;
import org.stagebook.metering.compare.difference.DifferenceFinder;
import org.stagebook.metering.compare.difference.PassFinder;
import org.stagebook.model.Loop;
import org.stagebook.model.LoopPass;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;

/**
 * The rounds of a looped range: each is numbered, and said to be an earlier one again where it is. "Sometimes the tenth pass becomes
 * identical to the first."
 */
public final class LoopPasses {
    private final EditingSession session;
    private final Loop loop;
    private final SourcePaths paths;

    public LoopPasses(EditingSession session, Loop loop) {
        this.session = session;
        this.loop = loop;
        this.paths = new SourcePaths(session.folder());
    }

    /**
     * A round that was kept.
     *
     * @param by who mixed it
     * @param verdict what the room said
     * @param remark what was different this time
     */
    public record Word(String by, String verdict, String remark) {}

    /** What a round turned out to be, and which earlier ones could not be looked at: gone, or of another layout or rate. */
    public record Heard(
            PrintedFile file, Optional<PassFinder.Null> same, List<LoopPass> looked, List<LoopPass> missing) {
        /** Copies the lists. */
        public Heard {
            looked = List.copyOf(looked);
            missing = List.copyOf(missing);
        }
    }

    /** Compares a round that was read with all before it. */
    public Heard hear(PrintedFile file, MeasureProgress progress) throws IOException {
        List<LoopPass> looked = new ArrayList<>();
        List<LoopPass> missing = new ArrayList<>();
        List<Programme> earlier = new ArrayList<>();
        Programme programme = programme(file.file());
        for (LoopPass pass : loop.getPasses()) {
            Path place = paths.place(String.valueOf(pass.getFile()));
            Optional<Programme> before = Files.isRegularFile(place) ? Optional.of(programme(place)) : Optional.empty();
            if (before.filter(it -> isComparable(it, programme)).isPresent()) {
                looked.add(pass);
                earlier.add(before.get());
            } else {
                missing.add(pass);
            }
        }
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(processors);
        try {
            PassFinder finder = new PassFinder(new DifferenceFinder(threads, processors));
            return new Heard(file, finder.find(programme, earlier, progress), looked, missing);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A round of another layout or rate is another round; it is kept all the same. */
    private static boolean isComparable(Programme one, Programme other) {
        return one.sound().channels() == other.sound().channels()
                && one.sound().sampleRateHz() == other.sound().sampleRateHz();
    }

    private static Programme programme(Path file) throws IOException {
        return Programme.of(new RecordingReader().read(file, UserHint.NONE));
    }

    /** Records the round as the next of its loop. */
    public LoopPass record(Heard heard, Word word) {
        int number = 1
                + loop.getPasses().stream().mapToInt(LoopPass::getNumber).max().orElse(0);
        PrintedFile file = heard.file();
        NewObject pass = NewObject.of(Literals.LOOP_PASS)
                .with(Literals.LOOP_PASS__NUMBER, number)
                .with(Literals.LOOP_PASS__AT, session.clock().instant().truncatedTo(ChronoUnit.SECONDS))
                .with(Literals.LOOP_PASS__BY, word.by())
                .with(Literals.LOOP_PASS__VERDICT, word.verdict())
                .with(Literals.LOOP_PASS__REMARK, word.remark())
                .with(Literals.LOOP_PASS__FILE, paths.stored(file.file()))
                .with(Literals.LOOP_PASS__SIZE_BYTES, file.sizeBytes())
                .with(
                        Literals.LOOP_PASS__HASH_ALGORITHM,
                        file.hash().algorithm().elementName())
                .with(Literals.LOOP_PASS__HASH, file.hash().text());
        heard.same().ifPresent(same -> {
            pass.with(Literals.LOOP_PASS__SAME_AS, heard.looked().get(same.index()));
            if (!same.identical() && Double.isFinite(same.residualDbfs())) {
                pass.with(Literals.LOOP_PASS__RESIDUAL, new Level(Math.rint(same.residualDbfs()), LevelUnit.DBFS));
            }
        });
        return session.call("Keep pass " + number, model -> {
            new AddObjects(loop, Literals.LOOP__PASSES, List.of(pass)).apply(model);
            return loop.getPasses().getLast();
        });
    }

    /** What a round is, in a sentence. */
    public static String words(LoopPass pass) {
        LoopPass same = pass.getSameAs();
        if (same == null) {
            return "Pass " + pass.getNumber() + " is not one of the passes before.";
        }
        String residual = pass.getResidual() == null
                ? ": every sample is equal."
                : String.format(Locale.ROOT, ": at most %s is left.", pass.getResidual());
        return "Pass " + pass.getNumber() + " nulls against pass " + same.getNumber() + residual;
    }
}

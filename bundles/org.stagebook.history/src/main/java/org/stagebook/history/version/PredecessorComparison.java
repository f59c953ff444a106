package org.stagebook.history.version;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.sound.Likeness;
import org.stagebook.history.sound.SoundComparer;
import org.stagebook.history.sound.StemChanges;
import org.stagebook.history.sound.StemChanges.State;
import org.stagebook.history.sound.StemSound;
import org.stagebook.history.version.MixPrint.Line;
import org.stagebook.lint.ReelGuess;
import org.stagebook.lint.SourcePaths;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * Compares what was printed with the version it continues, so that the record says for good what sounds different, also when the
 * files of the earlier version are long gone.
 */
public final class PredecessorComparison {
    private final Map<Key, List<StemSound>> earlier;
    private final ReelGuess reels;
    private final Optional<Reel> reel;
    private final SourcePaths paths;

    private record Key(int reelNumber, StemName name) {}

    /** Notes what the version before consists of; to be called on the production's thread. */
    public PredecessorComparison(Production production, Optional<Path> folder, Line line) {
        this.reels = new ReelGuess(production.getReels());
        this.reel = line.reel();
        this.paths = new SourcePaths(folder);
        this.earlier = new LinkedHashMap<>();
        line.parents().forEach(version -> earlier.putAll(files(version)));
    }

    private Map<Key, List<StemSound>> files(MixVersion version) {
        Map<Key, List<StemSound>> files = new LinkedHashMap<>();
        for (MixFile file : version.getFiles()) {
            StemName name = new StemName(file.getKind(), file.getStem() == null ? "" : file.getStem());
            files.computeIfAbsent(new Key(number(Optional.ofNullable(file.getReel())), name), key -> new ArrayList<>())
                    .add(StemSound.of(file, paths));
        }
        return files;
    }

    private static int number(Optional<Reel> reel) {
        return reel.map(Reel::getNumber).orElse(0);
    }

    /** Compares each file with that of the same stem before; may run on any thread. */
    public List<PrintedFile> compared(List<PrintedFile> files, Progress progress) {
        List<PrintedFile> compared = new ArrayList<>();
        progress.begin("Compare with the version before", 0);
        try (SoundComparer comparer = new SoundComparer()) {
            for (PrintedFile file : files) {
                Optional<Reel> its = reelOf(file);
                StemSound after = file.stem(its);
                List<StemSound> known = earlier.getOrDefault(new Key(number(its), file.name()), List.of());
                Optional<StemSound> before = new Likeness(after).best(known);
                compared.add(before.isPresent() ? compared(file, before.get(), after, comparer, progress) : file);
            }
        }
        return compared;
    }

    private Optional<Reel> reelOf(PrintedFile file) {
        return reel.or(() -> reels.byName(paths.stored(file.file())))
                .or(() -> file.sound().flatMap(sound -> reels.byTime(sound.format())));
    }

    private static PrintedFile compared(
            PrintedFile file, StemSound before, StemSound after, SoundComparer comparer, Progress progress) {
        StemChanges changes = comparer.compare(before, after, new Watched(progress));
        return changes.state() == State.UNKNOWN
                ? file
                : file.comparedWith(new PrintedFile.Compared(before.fingerprint(), changes.changes()));
    }

    /** Comparing tells frames, of which nobody knows the total here; it only listens for the wish to stop. */
    private record Watched(Progress progress) implements MeasureProgress {
        @Override
        public void measured(long frames) {
            // the bar shows that something is being done, not how much of it
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }
}

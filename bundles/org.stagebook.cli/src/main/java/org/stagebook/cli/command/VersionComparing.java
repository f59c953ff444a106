package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.stagebook.cli.compare.VersionCompareJson;
import org.stagebook.cli.compare.VersionCompareText;
import org.stagebook.cli.listening.ListeningJson;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.history.compare.SoundResult;
import org.stagebook.history.compare.VersionComparison;
import org.stagebook.history.compare.VersionPair;
import org.stagebook.history.compare.VersionSounds;
import org.stagebook.history.listening.HeardBetween;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.sound.SoundComparer;
import org.stagebook.history.version.VersionArchive;
import org.stagebook.history.words.WordsComparison;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.model.ListeningTest;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;

/** Compares two versions of a production for the command line. */
final class VersionComparing {
    private final CommandContext context;
    private final Path folder;
    private final AnswerForm form;

    VersionComparing(CommandContext context, Path folder, AnswerForm form) {
        this.context = context;
        this.folder = folder;
        this.form = form;
    }

    /** Prints what differs. */
    ExitCode compare(String earlier, String later) throws IOException, ProductionStoreException {
        Production now = ProductionFiles.in(folder).read();
        MixVersion before = VersionChoice.in(now, earlier);
        MixVersion after = VersionChoice.in(now, later);
        VersionPair pair = VersionPair.of(now, Optional.of(folder), before, after);
        SoundResult sound = context.<SoundResult, RuntimeException>watched(Unit.ITEMS, bar -> {
            bar.begin("Comparing", 0);
            try (SoundComparer comparer = new SoundComparer()) {
                return new VersionSounds(pair).compare(comparer, new Cancelling(bar::isCancelled));
            }
        });
        VersionComparison found = new VersionComparison(pair.before(), pair.after(), words(before, after), sound);
        List<ListeningTest> heard = HeardBetween.of(now, before, after);
        if (form.isJson()) {
            context.json().object(json -> {
                new VersionCompareJson(json, now.getTimecodeFormat()).write(found);
                new ListeningJson(json, now.getTimecodeFormat()).write("heardBlind", heard);
            });
        } else {
            VersionCompareText text = new VersionCompareText(context.out(), now.getTimecodeFormat());
            text.print(found);
            text.print(heard);
        }
        boolean same = found.sound().isAudiblySame()
                && found.words().map(it -> it.differences().isEmpty()).orElse(true);
        return same ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private Optional<WordsComparison> words(MixVersion before, MixVersion after)
            throws IOException, ProductionStoreException {
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            VersionArchive archive = new VersionArchive(repository);
            return archive.isKept(before) && archive.isKept(after)
                    ? Optional.of(archive.compared(before, after))
                    : Optional.empty();
        }
    }

    private record Cancelling(BooleanSupplier cancelled) implements MeasureProgress {
        @Override
        public void measured(long frames) {
            // how much there is to do is not known before every file was opened
        }

        @Override
        public boolean isCancelled() {
            return cancelled.getAsBoolean();
        }
    }
}

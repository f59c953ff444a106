package org.stagebook.delivery.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.testkit.DefectTrials.Clean;
import org.stagebook.delivery.testkit.DefectTrials.Defective;
import org.stagebook.delivery.testkit.files.FileDefect;
import org.stagebook.delivery.testkit.files.FileDelivery;
import org.stagebook.delivery.testkit.files.FilePlanter;
import org.stagebook.delivery.testkit.files.FilePlanter.Case;
import org.stagebook.metering.MeasureProgress;

/** Checks files with one defect each and files without any, written into a folder that is gone afterwards, by a specification. */
final class FileTrials {

    private final SpecificationCheck check;

    FileTrials(int threads) {
        this.check = new SpecificationCheck(RuleBook.installed(), threads);
    }

    Defective defective(FileDefect defect, long seed) throws IOException {
        return in(folder -> {
            Case planted = new FilePlanter(seed, folder).plant(defect);
            boolean found = false;
            List<String> beside = new ArrayList<>();
            for (RuleResult failed : failed(planted.files())) {
                String said = words(failed);
                boolean isIt = failed.requirement().id().equals(planted.signs().rule());
                found |= isIt && planted.signs().needed().stream().allMatch(said::contains);
                if (!isIt || planted.signs().alien().stream().anyMatch(said::contains)) {
                    beside.add(said);
                }
            }
            return new Defective(
                    new Plantable.InFiles(defect),
                    planted.how(),
                    found,
                    beside,
                    planted.files().words());
        });
    }

    Clean clean(FileDefect defect, long seed) throws IOException {
        return in(folder -> {
            FileDelivery files = new FilePlanter(seed, folder).clean(defect).files();
            return new Clean(failed(files).stream().map(FileTrials::words).toList(), files.words());
        });
    }

    private List<RuleResult> failed(FileDelivery files) throws IOException {
        return check.check(files.delivery(), files.specification(), MeasureProgress.NONE).results().stream()
                .filter(result -> result.outcome() == Outcome.FAIL || result.outcome() == Outcome.NEEDS_HUMAN)
                .toList();
    }

    private static String words(RuleResult result) {
        return result.requirement().id() + ": " + result.found() + ". " + result.why();
    }

    @FunctionalInterface
    private interface Trial<T> {
        T in(Path folder) throws IOException;
    }

    private static <T> T in(Trial<T> trial) throws IOException {
        Path folder = Files.createTempDirectory("stagebook-files");
        try {
            return trial.in(folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}

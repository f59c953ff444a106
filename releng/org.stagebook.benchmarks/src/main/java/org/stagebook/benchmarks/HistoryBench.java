package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.VersionArchive;
import org.stagebook.history.words.WordsComparison;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;

/**
 * Prints how long a long history makes people wait: finding the versions among 50,000 commits, listing what was kept, and comparing
 * two versions of 20,000 cues in words, beside what plain git takes to say less. The first run of each is cold but for the disk.
 */
public final class HistoryBench {

    private static final int RUNS = 9;

    private final Path folder;

    private HistoryBench(Path folder) {
        this.folder = folder;
    }

    /** Takes the folder the production is kept in. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        new LongHistory(folder).make();
        new HistoryBench(folder).print();
    }

    /** Something a person waits for; says what it found. */
    @FunctionalInterface
    private interface Work {
        String run() throws IOException, ProductionStoreException, InterruptedException;
    }

    private void print() throws IOException, ProductionStoreException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%,d cues in %d reels, %,d tagged versions, %,d commits; heap at most %d MB%n%n",
                LongHistory.REELS * LongHistory.CUES_PER_REEL,
                LongHistory.REELS,
                LongHistory.VERSIONS,
                LongHistory.COMMITS,
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println("| | first, ms | median of " + RUNS + ", ms | found |");
        System.out.println("|---|---:|---:|---|");
        Production now = ProductionFiles.in(folder).read();
        List<MixVersion> versions = now.getMixVersions();
        row("open the repository, find every version", this::findVersions);
        row("list the 500 states kept last", () -> listed(500));
        row("git log -500, beside it", () -> git("log", "-500", "--format=%H %s"));
        row(
                "compare two versions in words, read from git",
                () -> compared(versions.get(versions.size() - 2), versions.getLast()));
        String tag = "mix/main/v" + LongHistory.VERSIONS;
        row("git diff, beside it", () -> git("diff", "mix/main/v" + (LongHistory.VERSIONS - 1), tag));
    }

    private void row(String name, Work work) throws IOException, ProductionStoreException, InterruptedException {
        double[] millis = new double[RUNS];
        String found = "";
        double first = 0;
        for (int run = -1; run < RUNS; run++) {
            long start = System.nanoTime();
            found = work.run();
            double took = (System.nanoTime() - start) / 1e6;
            if (run < 0) {
                first = took;
            } else {
                millis[run] = took;
            }
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %s |%n", name, first, millis[RUNS / 2], found);
    }

    private String findVersions() throws IOException {
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            return String.format(
                    Locale.ROOT, "%,d versions", repository.tags().commitsById().size());
        }
    }

    private String listed(int most) throws IOException {
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            return String.format(Locale.ROOT, "%,d states", repository.log(most).size());
        }
    }

    private String compared(MixVersion before, MixVersion after) throws IOException, ProductionStoreException {
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            WordsComparison words = new VersionArchive(repository).compared(before, after);
            return String.format(
                    Locale.ROOT, "%,d differences", words.differences().size());
        }
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long lines = process.inputReader().lines().count();
        return process.waitFor() == 0 ? String.format(Locale.ROOT, "%,d lines", lines) : "git failed";
    }
}

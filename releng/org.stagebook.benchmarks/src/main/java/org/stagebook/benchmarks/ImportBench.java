package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.formats.ForeignFiles;
import org.stagebook.interchange.formats.ImportChoices;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Imports an edit list of 100,000 events and a spotting list of 50,000 rows, and prints how long it takes.
 *
 * <p>Arguments: folder for the lists, then the command that starts Stagebook.
 */
public final class ImportBench {

    private static final int ROUNDS = 5;

    private final Path folder;
    private final List<String> stagebook;

    private ImportBench(List<String> arguments) {
        this.folder = Path.of(arguments.getFirst());
        this.stagebook = arguments.subList(1, arguments.size());
    }

    /** Runs everything. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ImportBench bench = new ImportBench(List.of(arguments));
        Files.createDirectories(bench.folder);
        System.out.println("Heap: at most " + (Runtime.getRuntime().maxMemory() >> 20) + " MB. Seconds.\n");
        System.out.println("| list | events or cues | reading and placing, first time | again, median of " + ROUNDS
                + " | whole command with start and save, median of " + ROUNDS + " |");
        System.out.println("|---|--:|--:|--:|--:|");
        bench.row(ListMaterial.editList(bench.folder.resolve("bench.edl"), 100_000));
        bench.row(ListMaterial.spottingList(bench.folder.resolve("bench.csv"), 50_000));
    }

    private void row(Path file) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        int made = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            made = importOnce(file);
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        List<Double> commands = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            commands.add(command(file));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s, %.1f MB | %,d | %.2f | %.2f | %.2f |%n",
                file.getFileName(),
                Files.size(file) / 1e6,
                made,
                seconds.getFirst(),
                median(seconds.subList(1, seconds.size())),
                median(commands));
    }

    private static int importOnce(Path file) throws IOException {
        NewProduction wanted = NewProduction.feature("Bench", TimecodeFormat.TC_24, 20);
        try (EditingSession editing =
                EditingSession.inMemory(new ProductionFactory().create(wanted), SessionSettings.standard())) {
            ImportSummary summary =
                    new ForeignFiles().read(file, ImportChoices.none()).apply(editing, Progress.NONE);
            return summary.events() + summary.cues();
        }
    }

    private double command(Path file) throws IOException, InterruptedException {
        Path production = Files.createTempDirectory(folder, "production").resolve("p");
        run(List.of("new", production.toString(), "--title", "Bench", "--rate", "24", "--reels", "20"));
        long start = System.nanoTime();
        run(List.of("import", production.toString(), file.toString()));
        return (System.nanoTime() - start) / 1e9;
    }

    private void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(stagebook);
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

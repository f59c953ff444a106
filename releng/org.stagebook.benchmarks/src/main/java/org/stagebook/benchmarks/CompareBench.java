package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Programme;
import org.stagebook.metering.compare.difference.DifferenceFinder;
import org.stagebook.metering.compare.difference.Differences;

/**
 * Prints how fast two printmasters of 24-bit 5.1 are compared: where some ranges differ, where one of many sounds is softer in some
 * ranges, which takes longest to explain, and where everything is 1 dB louder, beside what reading the same two files with cat takes. Takes a folder and the hours.
 */
public final class CompareBench {

    private final PageCache cache = new PageCache();
    private final int seconds;
    private final Path first;
    private final Path second;

    private CompareBench(Path folder, int seconds) {
        this.seconds = seconds;
        this.first = folder.resolve("version-a-" + seconds + "s.wav");
        this.second = folder.resolve("version-b-" + seconds + "s.wav");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        new CompareBench(folder, (int) (3600 * Double.parseDouble(arguments[1]))).print();
    }

    private void print() throws IOException, InterruptedException {
        VersionPair.make(first, second, seconds, VersionPair.Change.SOME_RANGES);
        System.out.printf(
                Locale.ROOT,
                "Two files of %.2f h 5.1, 48 kHz, 24-bit, %.1f GB together; heap at most %d MB%n%n",
                seconds / 3600.0,
                (Files.size(first) + Files.size(second)) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println("| | seconds | of real time | differences |");
        System.out.println("|---|---:|---:|---:|");
        boolean cold = cache.canBeEmptied();
        rows("some ranges differ", cold);
        VersionPair.make(first, second, seconds, VersionPair.Change.WIND_SOFTER);
        rows("the wind softer in places", cold);
        VersionPair.make(first, second, seconds, VersionPair.Change.EVERYTHING_LOUDER);
        rows("everything 1 dB louder", cold);
    }

    private void rows(String what, boolean cold) throws IOException, InterruptedException {
        if (cold) {
            cache.empty();
            row("cat both > /dev/null, cold", this::cat);
            cache.empty();
            row("compare, " + what + ", cold", this::compare);
        } else {
            System.out.println("| the page cache cannot be emptied here: all is warm | | | |");
        }
        row("cat both > /dev/null, after that", this::cat);
        row("compare, " + what + ", after that", this::compare);
    }

    /** Something to be measured, which counts what it found. */
    @FunctionalInterface
    private interface Work {
        String run() throws IOException, InterruptedException;
    }

    private void row(String name, Work work) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String found = work.run();
        double took = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.0f x | %s |%n", name, took, seconds / took, found);
    }

    private String cat() throws IOException, InterruptedException {
        List<String> command = List.of("sh", "-c", "cat \"$@\" > /dev/null", "sh", first.toString(), second.toString());
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("cat could not read the two files.");
        }
        return "";
    }

    private String compare() throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            Differences found = new DifferenceFinder(executor, threads)
                    .find(programme(first), programme(second), MeasureProgress.NONE);
            return String.valueOf(found.differences().size());
        }
    }

    private static Programme programme(Path file) throws IOException {
        return Programme.of(new RecordingReader().read(file, UserHint.NONE));
    }
}

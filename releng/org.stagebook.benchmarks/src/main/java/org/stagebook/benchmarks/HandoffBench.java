package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.build.BuildRequest;
import org.stagebook.handoff.build.PackageBuilder;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.lint.check.ContentsLint;
import org.stagebook.lint.sound.PopExpectation;
import org.stagebook.testkit.ProductionBuilder;

/**
 * Prints how fast a package of many gigabytes is built and verified, beside what any program can do with the same files on the
 * same disk: reading them, hashing them and copying them. Every row but the warm ones begins with an empty page cache, where the
 * machine lets it be emptied.
 */
public final class HandoffBench {
    private static final HandoffEnvironment ENVIRONMENT = new HandoffEnvironment(Clock.systemUTC(), "bench", "bench");

    private final PackageFiles files;
    private final PageCache cache = new PageCache();

    private HandoffBench(PackageFiles files) {
        this.files = files;
    }

    /** Takes a folder with room for three times the size, and the size in gigabytes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        PackageFiles files = PackageFiles.in(folder.resolve("stems"), Long.parseLong(arguments[1]));
        new HandoffBench(files).print(folder);
    }

    private void print(Path folder) throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%d files of 24-bit 5.1, %.1f GB; heap at most %d MB; %s%n%n",
                files.all().size(),
                files.bytes() / 1e9,
                Runtime.getRuntime().maxMemory() >> 20,
                cache.canBeEmptied() ? "page cache emptied before each row" : "page cache as it was");
        System.out.println("| | MB/s | of reading | seconds |");
        System.out.println("|---|---:|---:|---:|");
        double reading = row("cat FILES > /dev/null", 0, () -> run("cat \"$@\" > /dev/null", files.all()));
        row("hash the files, xxh64", reading, this::hash);
        Path copy = folder.resolve("copy");
        row("cp FILES, sync, cat the copies", reading, () -> {
            Files.createDirectories(copy);
            run("cp \"$@\" '" + copy + "' && sync -f '" + copy + "' && cat '" + copy + "'/* > /dev/null", files.all());
        });
        delete(copy);
        Path handoff = folder.resolve("package");
        row("build the package: copy, measure, seal, read back", reading, () -> build(handoff));
        row("verify the package", reading, () -> verify(handoff));
        delete(handoff);
    }

    /** Something to be measured. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private double row(String name, double reading, Work work) throws IOException, InterruptedException {
        cache.empty();
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double speed = files.bytes() / 1e6 / seconds;
        System.out.printf(
                Locale.ROOT, "| %s | %.0f | %.2f | %.1f |%n", name, speed, reading == 0 ? 1 : speed / reading, seconds);
        return speed;
    }

    private void hash() throws IOException {
        FileHasher hasher = new FileHasher(ByteMeter.NONE, LinkOption.NOFOLLOW_LINKS);
        for (Path file : files.all()) {
            hasher.hash(file, Set.of(HashAlgorithm.XXH64));
        }
    }

    private void build(Path handoff) throws IOException {
        try (EditingSession session =
                ProductionBuilder.production("Bench").reel(1, reel -> {}).session()) {
            PackageBuilder builder =
                    new PackageBuilder(ENVIRONMENT, List.of(), new ContentsLint((template, name) -> Optional.empty()));
            BuildRequest request =
                    BuildRequest.of("Bench", files.folder(), handoff).listening(path -> format -> PopExpectation.NONE);
            builder.build(request, session, Progress.NONE);
        }
    }

    private static void verify(Path handoff) throws IOException {
        boolean clean = new PackageVerifier(ENVIRONMENT)
                .verify(handoff, VerifyOptions.DEFAULT, Progress.NONE)
                .isClean();
        if (!clean) {
            throw new IllegalStateException("The package that was just built does not verify.");
        }
    }

    private static void run(String script, List<Path> files) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("sh", "-c", script, "sh"), files.stream().map(Path::toString))
                .toList();
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("The command failed: " + script);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

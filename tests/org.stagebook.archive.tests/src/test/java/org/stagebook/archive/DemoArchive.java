package org.stagebook.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.demo.Demo;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.report.HandoffDocuments;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;

/** The demo production, made once, and archives of it. */
final class DemoArchive {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T10:20:30.5Z"), ZoneOffset.UTC);
    static final HandoffEnvironment ENVIRONMENT = new HandoffEnvironment(CLOCK, "archive-host", "0.1.0");

    private static final Path MADE = make();

    private DemoArchive() {}

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("stagebook-archive-demo");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Path demo = folder.resolve("demo");
            new Demo(HandoffDocuments.standard()).make(demo, Progress.NONE);
            return demo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProductionStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one all share, only to be read. */
    static Path shared() {
        return MADE;
    }

    /** A copy to be changed; sound is shared. */
    static Path copy(Path target) throws IOException {
        for (Path file : tree(MADE)) {
            Path copy = target.resolve(MADE.relativize(file).toString());
            if (file.toString().endsWith(".wav")) {
                Files.createLink(copy, file);
            } else {
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return target;
    }

    static ArchiveRequest request(Path production, Path into, Path... additions) {
        return new ArchiveRequest(production, into, List.of(additions), ReportStyle.standard(), Paper.A4);
    }

    static ArchiveResult build(ArchiveRequest request) throws IOException, ProductionStoreException {
        return new ArchiveBuilder(ENVIRONMENT).build(request, Progress.NONE);
    }

    /** Files and folders below, the folder itself first. */
    static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    /** Files below by their path from it, with forward slashes. */
    static List<String> files(Path folder) throws IOException {
        return tree(folder).stream()
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    static void delete(Path folder) {
        try {
            for (Path file :
                    tree(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.stagebook.interchange.edl;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.timebase.TimecodeFormat;

/** Where the tests get edit lists from: real ones of the corpus, and texts. */
final class Lists {

    private Lists() {}

    static Path corpus() {
        Path path = Path.of(System.getProperty("stagebook.corpus", "corpus"), "edl");
        assumeThat(Files.isDirectory(path))
                .as("the corpus of real edit lists is not on this machine: " + path)
                .isTrue();
        return path;
    }

    static List<Path> allOfCorpus() {
        try (Stream<Path> files = Files.walk(corpus())) {
            return files.filter(file -> file.toString().endsWith(".edl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edl real(String name) {
        return EdlParser.parse(bytes(corpus().resolve(name)));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edl list(String text) {
        return EdlParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    static CutList cut(String text, TimecodeFormat format) {
        return list(text).cutList(format).list();
    }

    static CutEvent onlyEvent(String text) {
        return cut(text, TimecodeFormat.TC_24).events().getFirst();
    }

    static String warnings(List<ParseWarning> warnings) {
        return warnings.stream().map(ParseWarning::toString).collect(Collectors.joining("\n"));
    }

    /** Warnings of reading and of the labels at that rate. */
    static String allWarnings(String text, TimecodeFormat format) {
        Edl edl = list(text);
        return warnings(edl.warnings()) + "\n" + warnings(edl.cutList(format).warnings());
    }
}

package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the tests get exports from: real ones of the corpus, our own, and texts. */
public final class Exports {

    public static final String HEADER = """
            SESSION NAME:\tTest
            SAMPLE RATE:\t48000.000000
            BIT DEPTH:\t24-bit
            SESSION START TIMECODE:\t%s
            TIMECODE FORMAT:\t%s
            # OF AUDIO TRACKS:\t1
            # OF AUDIO CLIPS:\t0
            # OF AUDIO FILES:\t0


            """;
    public static final String COLUMNS =
            "CHANNEL \tEVENT   \tCLIP NAME      \tSTART TIME    \tEND TIME      \tDURATION      \tSTATE\n";

    private Exports() {}

    public static Path corpus(String folder) {
        Path path = Path.of(System.getProperty("stagebook.corpus", "corpus"), "protools", folder);
        assumeThat(Files.isDirectory(path))
                .as("the corpus of real Pro Tools exports is not on this machine: " + path)
                .isTrue();
        return path;
    }

    public static List<Path> allOfCorpus() {
        try (Stream<Path> files = Files.walk(corpus(""))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.getFileName().toString().startsWith("LICENSE"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ParsedSession robinHood(String suffix) {
        return session(corpus("ptulsconv").resolve("Robin Hood Spotting" + suffix + ".txt"));
    }

    public static ParsedSession dawFileTools(String name) {
        return session(corpus("swift-daw-file-tools").resolve("SessionText_" + name + ".txt"));
    }

    public static ParsedSession harbour() {
        return session(harbourBytes());
    }

    public static byte[] harbourBytes() {
        try (InputStream in = Exports.class.getResourceAsStream("/harbour-r1.txt")) {
            assertThat(in).as("the golden session of the test resources").isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ParsedSession session(Path file) {
        return session(bytes(file));
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ParsedSession session(String text) {
        return session(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A session with one track of these rows. */
    public static ParsedSession track(String start, String format, String trackName, String rows) {
        return session(HEADER.formatted(start, format) + "T R A C K  L I S T I N G\nTRACK NAME:\t" + trackName
                + "\nCOMMENTS:\t\nUSER DELAY:\t0 Samples\nSTATE: \n" + COLUMNS + rows + "\n\n");
    }

    public static ParsedSession session(byte[] bytes) {
        ParseResult result = SessionTextParser.parse(bytes);
        assertThat(result).isInstanceOf(ParseResult.Session.class);
        return ((ParseResult.Session) result).session();
    }

    public static List<TrackEvent> events(ParsedSession session) {
        return session.tracks().stream()
                .flatMap(track -> track.events().stream())
                .toList();
    }
}
